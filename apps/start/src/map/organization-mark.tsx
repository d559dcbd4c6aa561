import type { SourceStatus } from '@stelsel/kernel';
import type { RegionOrganization } from '../api.ts';
import { useWords } from '../language.ts';
import { glyphOf } from './glyphs.ts';

interface OrganizationMarkProps {
  readonly organization: RegionOrganization;
  readonly asks: boolean;
  readonly status?: SourceStatus;
}

/** One organisation: a drawing of its kind, and its name once it takes part. */
export function OrganizationMark({ organization, asks, status }: OrganizationMarkProps) {
  const say = useWords();
  const { x, y, name, type, typeName } = organization;
  const takesPart = asks || status !== undefined;
  const state = asks ? 'asks' : (status ?? 'rest');
  return (
    <g className={`mark mark--${state}`} transform={`translate(${x} ${y})`}>
      <title>{`${name} (${say(typeName)})`}</title>
      {takesPart ? <circle className="mark__halo" r="30" /> : null}
      <circle className="mark__dot" r="20" />
      <path className="mark__glyph" d={glyphOf(type)} transform="translate(-12 -12)" />
      {inTwo(takesPart ? name : say(typeName)).map((line, index) => (
        <text key={line} className="mark__name" y={(takesPart ? 50 : 38) + index * 19}>
          {line}
        </text>
      ))}
    </g>
  );
}

/** A long name on two lines, cut at the space nearest to its middle. */
function inTwo(name: string): readonly string[] {
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const middle = name.length / 2;
  const cut = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return cut === undefined || name.length < 16 ? [name] : [name.slice(0, cut), name.slice(cut + 1)];
}
