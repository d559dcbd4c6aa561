/** The parts of an observation: components in zib 2017, mostly observations of their own in zib 2020. Read the same. */
import type { Text } from '@stelsel/kernel';
import { codeKeys } from '../read/code-keys.ts';
import { conceptText } from '../read/concept.ts';
import { valueKey } from '../read/observation.ts';
import { referenceName, resolved } from '../read/reference.ts';
import { joinedFact, valueFact } from '../read/value.ts';
import { fact } from '../read/view.ts';
import { type FhirResource, firstAt, valuesAt } from '../resource.ts';
import { labels } from '../words/labels.ts';
import type { Fact, ViewContext } from '../zib.ts';

export interface Part {
  readonly id: string;
  readonly label: Text;
  /** What the part is about, as `system|code`, in every version. */
  readonly codes: readonly string[];
  /** Our words for the codes of its value, where the names of the code list are no words for people. */
  readonly values?: Readonly<Record<string, Text>>;
  /** Its own zib in zib 2020, such as `Mobility.Walking`. */
  readonly profile?: string;
}

/** One fact per part that was told, in the order of the definition; then what the definition does not know. */
export function partFacts(
  resource: FhirResource,
  context: ViewContext,
  parts: readonly Part[],
  saidAlready: readonly string[] = [],
): readonly (Fact | undefined)[] {
  const held = holdersOf(resource, context);
  const known = new Set([...parts.flatMap(({ codes }) => codes), ...saidAlready]);
  const told = parts.map(({ id, label, codes, values }) => {
    const mine = held.filter(({ keys }) => keys.some((key) => codes.includes(key)));
    return joinedFact(mine.map(({ holder }) => valueFact(id, label, holder, values)));
  });
  const others = held.filter(({ keys }) => !keys.some((key) => known.has(key)));
  return [...told, ...others.map(otherFact), unreadMembers(resource, context)];
}

/** The parts with their values, for the merge rules. */
export function partsKey(resource: FhirResource, context: ViewContext): string | undefined {
  const said = holdersOf(resource, context).map(({ keys, holder }) => `${keys[0] ?? ''}=${valueKey(holder) ?? ''}`);
  return said.length === 0 ? undefined : said.sort().join(';');
}

interface Held {
  readonly keys: readonly string[];
  readonly holder: unknown;
}

function holdersOf(resource: FhirResource, context: ViewContext): readonly Held[] {
  const members = valuesAt(resource, 'hasMember').map((member) => resolved(member, resource, context));
  return [...valuesAt(resource, 'component'), ...members]
    .filter((holder) => holder !== undefined)
    .map((holder) => ({ keys: codeKeys(firstAt(holder, 'code')), holder }));
}

/** A part that the zib does not have: named as its source names it. */
function otherFact({ holder }: Held, index: number): Fact | undefined {
  const name = conceptText(firstAt(holder, 'code'));
  const label = name === undefined ? labels.also : { nl: name, en: name };
  return valueFact(`other-${index + 1}`, label, holder);
}

/** Members that did not come along are told by the name the source gives them. */
function unreadMembers(resource: FhirResource, context: ViewContext): Fact | undefined {
  const names = valuesAt(resource, 'hasMember')
    .filter((member) => resolved(member, resource, context) === undefined)
    .map((member) => referenceName(member, resource, context))
    .filter((name) => name !== undefined);
  return names.length === 0 ? undefined : fact('members', labels.also, [...new Set(names)].join(', '));
}
