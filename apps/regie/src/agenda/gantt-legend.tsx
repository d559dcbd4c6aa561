import type { Say } from '../words/words.ts';
import { type Words, w } from '../words/words.ts';
import { ProgrammeLightMark } from './programme-light-mark.tsx';

const samples: readonly (readonly [string, Words])[] = [
  ['ghost', w('zoals eerst afgesproken', 'as first agreed')],
  ['bar', w('zoals nu vastgesteld', 'as agreed now')],
  ['over', w('loopt naar verwachting uit', 'expected to run over')],
  ['critical', w('kritiek: geen ruimte om te schuiven', 'critical: no room to move')],
  ['milestone', w('mijlpaal (gevuld: gehaald)', 'milestone (filled: met)')],
  ['law', w('§ datum van de wet', '§ date of the law')],
];

const colours = ['rood', 'oranje', 'groen', 'grijs'] as const;

interface GanttLegendProps {
  readonly say: Say;
  /** There are programmes in the drawing, each with its light. */
  readonly lights?: boolean;
}

/** What the marks of the plan mean, in words. */
export function GanttLegend({ say, lights = false }: GanttLegendProps) {
  return (
    <ul className="legend">
      {samples.map(([name, words]) => (
        <li key={name}>
          <svg viewBox="0 0 34 18" aria-hidden="true" className="legend__sample">
            <Sample name={name} />
          </svg>
          {say(words)}
        </li>
      ))}
      {lights
        ? colours.map((colour) => (
            <li key={colour}>
              <ProgrammeLightMark say={say} colour={colour} />
            </li>
          ))
        : null}
    </ul>
  );
}

function Sample({ name }: { readonly name: string }) {
  switch (name) {
    case 'ghost':
      return <rect className="gantt__ghost" x={2} y={2} width={30} height={14} rx={3} />;
    case 'over':
      return <rect className="gantt__over" fill="url(#runs-over)" x={2} y={4} width={30} height={10} />;
    case 'critical':
      return <rect className="gantt__bar gantt__bar--item gantt__bar--critical" x={2} y={4} width={30} height={10} />;
    case 'milestone':
      return <path className="gantt__milestone" d="M17 2l7 7-7 7-7-7z" />;
    case 'law':
      return (
        <g className="gantt__law">
          <line x1={17} x2={17} y1={0} y2={18} />
        </g>
      );
    default:
      return <rect className="gantt__bar gantt__bar--item" x={2} y={4} width={30} height={10} rx={2} />;
  }
}
