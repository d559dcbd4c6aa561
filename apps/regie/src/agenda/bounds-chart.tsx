/** Use month by month: at least the thick line, at most the thin one; the threshold is a dashed line. */
import { boundsOf, type TopicThreshold } from '@stelsel/regie';
import type { Say } from '../words/words.ts';
import { w } from '../words/words.ts';

const width = 720;
const height = 220;
const left = 46;
const bottom = 190;

export function BoundsChart({ say, threshold }: { readonly say: Say; readonly threshold: TopicThreshold }) {
  const { months } = threshold;
  const step = (width - left - 20) / Math.max(1, months.length - 1);
  const y = (share: number): number => bottom - share * (bottom - 14);
  const points = months.map(({ month, ratio }, index) => ({
    month,
    x: left + index * step,
    lower: y(boundsOf(ratio)?.lower ?? 0),
    upper: y(boundsOf(ratio)?.upper ?? 0),
  }));
  const line = (name: 'lower' | 'upper', order = points): string =>
    order.map((point) => `${point.x} ${point[name]}`).join('L');
  const value = threshold.threshold.fields.value ?? 1;
  return (
    <svg aria-hidden="true" className="bars" viewBox={`0 0 ${width} ${height}`}>
      {[0, 0.25, 0.5, 0.75, 1].map((share) => (
        <g key={share}>
          <line className="band__axis" x1={left} x2={width - 20} y1={y(share)} y2={y(share)} />
          <text x={4} y={y(share) + 4}>{`${share * 100} %`}</text>
        </g>
      ))}
      <path className="band" d={`M${line('upper')}L${line('lower', points.toReversed())}z`} />
      <path className="band__upper" d={`M${line('upper')}`} />
      <path className="band__lower" d={`M${line('lower')}`} />
      <line className="band__value" x1={left} x2={width - 20} y1={y(value)} y2={y(value)} />
      <text x={left + 4} y={y(value) - 5}>
        {say(thresholdWord)}
      </text>
      {points
        .filter((_point, index) => index === 0 || index === points.length - 1)
        .map(({ month, x }, index) => (
          <text key={month} x={index === 0 ? x : x - 50} y={height - 10}>
            {month}
          </text>
        ))}
    </svg>
  );
}

const thresholdWord = w('schatting van het bereik', 'estimate of reach');
