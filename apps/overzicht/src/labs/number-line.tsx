import type { Measure } from '@stelsel/zibs';
import { labs as t } from '../words/texts/labs.ts';
import { useWords } from '../words/use-words.tsx';
import { numberText, rangeText } from './in-words.ts';
import { scaleFor } from './scale.ts';

const width = 320;
const height = 58;
const edge = 12;
const line = 30;

/** Where a result lies against the limits of its own laboratory: a place, not a judgement. */
export function NumberLine({ measure, value }: { readonly measure: Measure; readonly value: string }) {
  const words = useWords();
  const { say, locale } = words;
  const own = Number(measure.value);
  const low = measure.low === undefined ? undefined : Number(measure.low);
  const high = measure.high === undefined ? undefined : Number(measure.high);
  const range = rangeText(measure, words);
  if (range === undefined || !Number.isFinite(own)) {
    return null;
  }
  const scale = scaleFor([own, low ?? own, high ?? own, ...(low === undefined ? [0] : [])], edge, width - edge, 0.35);
  const start = low === undefined ? edge : scale.place(low);
  const end = high === undefined ? width - edge : scale.place(high);
  return (
    <svg
      className="number-line"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={say(t.lineLabel, { value, range: say(t.range, { range }) })}
    >
      <line x1={edge} x2={width - edge} y1={line} y2={line} className="number-line__axis" />
      <rect x={start} y={line - 6} width={Math.max(end - start, 2)} height="12" rx="6" className="number-line__range" />
      {low === undefined ? null : (
        <text x={start} y={height - 4} textAnchor="middle" className="number-line__limit">
          {numberText(measure.low ?? '', locale)}
        </text>
      )}
      {high === undefined ? null : (
        <text x={end} y={height - 4} textAnchor="middle" className="number-line__limit">
          {numberText(measure.high ?? '', locale)}
        </text>
      )}
      <circle cx={scale.place(own)} cy={line} r="8" className="number-line__point" />
      <text x={clamp(scale.place(own))} y={line - 14} textAnchor="middle" className="number-line__value">
        {numberText(measure.value, locale)}
      </text>
    </svg>
  );
}

function clamp(place: number): number {
  return Math.min(Math.max(place, edge + 12), width - edge - 12);
}
