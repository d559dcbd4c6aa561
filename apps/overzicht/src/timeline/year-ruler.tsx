import type { VagueDate } from '@stelsel/zibs';

const months = 12;
const step = 5;

/** Of a vague date: how much of the year it leaves open. A day speaks for itself. The words say the same. */
export function YearRuler({ date }: { readonly date: VagueDate | undefined }) {
  if (date?.from === undefined || date.precision === 'day' || date.precision === 'time') {
    return null;
  }
  const from = monthOf(date.from);
  const sameYear = date.to?.slice(0, 4) === date.from.slice(0, 4);
  const to = date.to === undefined || !sameYear ? months : monthOf(date.to) + (date.precision === 'month' ? 1 : 0);
  return (
    <svg className="year-ruler" viewBox={`0 0 ${months * step} 8`} aria-hidden="true">
      <line x1="0" x2={months * step} y1="4" y2="4" className="year-ruler__line" />
      <rect
        x={from * step}
        y="2"
        width={Math.max((to - from) * step, step)}
        height="4"
        rx="2"
        className={date.to === undefined ? 'year-ruler__open' : 'year-ruler__band'}
      />
    </svg>
  );
}

/** 0 at the first of January, 12 at the end of December. */
function monthOf(day: string): number {
  return Number(day.slice(5, 7)) - 1 + Number(day.slice(8, 10)) / 31 - 1 / 31;
}
