/** Facts from values in any of the shapes that FHIR has for them, in both languages where the words are ours. */
import type { Text } from '@stelsel/kernel';
import { firstAt } from '../resource.ts';
import type { Fact } from '../zib.ts';
import { codesOf } from './concept.ts';
import { valueText } from './observation.ts';
import { decimalText, quantityWords } from './quantity.ts';
import { dateAt } from './vague-date.ts';
import { fact, wordedFact } from './view.ts';

const yes: Text = { nl: 'ja', en: 'yes' };
const no: Text = { nl: 'nee', en: 'no' };

/** The value of an observation, component or extension as a fact; nothing when there is none. */
export function valueFact(
  id: string,
  label: Text,
  holder: unknown,
  words: Readonly<Record<string, Text>> = {},
): Fact | undefined {
  const own = wordsOf(holder, words);
  return own === undefined ? fact(id, label, valueText(holder)) : wordedFact(id, label, own);
}

/** A value that is said in our own words: of a closed list, a number with its unit, yes or no, a date. */
function wordsOf(holder: unknown, words: Readonly<Record<string, Text>> = {}): Text | undefined {
  const coded = codesOf(firstAt(holder, 'valueCodeableConcept'))
    .map(({ code }) => (Object.hasOwn(words, code) ? words[code] : undefined))
    .find((found) => found !== undefined);
  const number = decimalText(firstAt(holder, 'valueInteger'));
  const truth = firstAt(holder, 'valueBoolean');
  return (
    coded ??
    quantityWords(firstAt(holder, 'valueQuantity')) ??
    (number === undefined ? undefined : { nl: number, en: number }) ??
    (typeof truth === 'boolean' ? (truth ? yes : no) : undefined) ??
    dateAt(holder, 'valueDateTime', 'valueDate', 'valuePeriod')?.text
  );
}

/** Several facts of one kind as one, each value once; in our own words only when all of them are. */
export function joinedFact(facts: readonly (Fact | undefined)[]): Fact | undefined {
  const told = facts.filter((found) => found !== undefined);
  const [first] = told;
  if (first === undefined || told.length === 1) {
    return first;
  }
  const { words: _, ...rest } = first;
  const value = [...new Set(told.map((found) => found.value))].join(', ');
  const english = told.map(({ words }) => words?.en);
  return english.includes(undefined)
    ? { ...rest, value }
    : { ...rest, value, words: { nl: value, en: [...new Set(english)].join(', ') } };
}
