import type { GenericFunction } from '../api.ts';
import { useWords } from '../language.ts';
import { texts } from '../texts.ts';

/** Where the national functions stand: in the middle of the map, near nobody's door. */
export const ringAt = { x: 462, y: 205 } as const;

const radius = 46;

/** The six functions as a ring; a function lights up when the question uses it. */
export function FunctionRing({
  functions,
  used,
}: {
  readonly functions: readonly GenericFunction[];
  readonly used: ReadonlySet<string | undefined>;
}) {
  const say = useWords();
  return (
    <g className="ring">
      <circle className="ring__ground" cx={ringAt.x} cy={ringAt.y} r={radius + 20} />
      <circle className="ring__line" cx={ringAt.x} cy={ringAt.y} r={radius} />
      {functions.map(({ id, name }, index) => {
        const angle = (index / functions.length) * 2 * Math.PI - Math.PI / 2;
        return (
          <circle
            key={id}
            className={used.has(id) ? 'ring__dot ring__dot--used' : 'ring__dot'}
            cx={ringAt.x + radius * Math.cos(angle)}
            cy={ringAt.y + radius * Math.sin(angle)}
            r={11}
          >
            <title>{say(name)}</title>
          </circle>
        );
      })}
      <text className="ring__name" x={ringAt.x} y={ringAt.y + radius + 44}>
        {say(texts.nationalFunctions)}
      </text>
    </g>
  );
}
