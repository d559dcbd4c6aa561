/** How a medicine is used, in one sentence: the one the source made, else one from the structured parts. */
import type { Text } from '@stelsel/kernel';
import { extensionsAt, type FhirResource, firstAt, textsAt } from '../../resource.ts';
import { extension } from '../codes.ts';
import type { Dosage } from './dosage.ts';
import { amountOf, dosagesOf } from './read-dosage.ts';
import { clauseOf } from './say-dosage.ts';
import { everyText, prefixed } from './unit-words.ts';

export interface DosageSentence {
  readonly text: Text;
  /** The source's own words, in its own language; never recomputed. */
  readonly quoted: boolean;
}

/**
 * The rendered sentence of the source wins; then the texts of its instructions, when each has one; then our own sentence
 * from what is structured. Nothing when the source says nothing about use.
 */
export function dosageSentence(resource: FhirResource): DosageSentence | undefined {
  const [rendered] = extensionsAt(resource, extension.rendered).flatMap((found) => textsAt(found, 'valueString'));
  if (rendered !== undefined) {
    return quote(rendered);
  }
  const dosages = dosagesOf(resource);
  const clauses = clausesInOrder(dosages);
  if (dosages.length > 0 && dosages.every(({ text }) => text !== undefined)) {
    return quote(joinedTexts(clauses));
  }
  const cycle = cycleText(resource);
  const parts = [joinedClauses(clauses), cycle].filter((part) => part !== undefined);
  return parts.length === 0
    ? undefined
    : {
        quoted: false,
        text: { nl: parts.map(({ nl }) => nl).join('; '), en: parts.map(({ en }) => en).join('; ') },
      };
}

/** After how long a cyclic schedule begins again. */
function cycleText(resource: FhirResource): Text | undefined {
  const [found] = extensionsAt(resource, extension.repeatCycle);
  const cycle = amountOf(firstAt(found, 'valueDuration'));
  return cycle === undefined ? undefined : prefixed(everyText(cycle), 'herhaal dit ', 'repeat this ');
}

function quote(text: string): DosageSentence {
  return { quoted: true, text: { nl: text, en: text } };
}

interface Clause {
  readonly text: Text;
  /** Follows the clause before it in time. */
  readonly next: boolean;
}

/** By sequence; instructions of one sequence, or without one and without a length of their own, go together. */
function clausesInOrder(dosages: readonly Dosage[]): readonly Clause[] {
  const sorted = [...dosages].sort((a, b) => (a.sequence ?? 0) - (b.sequence ?? 0));
  return sorted.flatMap((dosage, index) => {
    const before = sorted[index - 1];
    const text = dosage.text === undefined ? clauseOf(dosage) : { nl: dosage.text, en: dosage.text };
    return text === undefined ? [] : [{ text, next: before !== undefined && follows(before, dosage) }];
  });
}

function follows(before: Dosage, after: Dosage): boolean {
  return before.sequence === undefined && after.sequence === undefined
    ? before.timing.length !== undefined
    : before.sequence !== after.sequence;
}

/** The source's own sentences, with our word between those that follow each other. */
function joinedTexts(clauses: readonly Clause[]): string {
  return clauses.map(({ text, next }, index) => `${index === 0 ? '' : next ? ', daarna ' : ', '}${text.nl}`).join('');
}

function joinedClauses(clauses: readonly Clause[]): Text | undefined {
  const said = (language: 'nl' | 'en', next: string, and: string): string =>
    clauses
      .map(({ text, ...clause }, index) => `${index === 0 ? '' : clause.next ? next : and}${text[language]}`)
      .join('');
  return clauses.length === 0 ? undefined : { nl: said('nl', ', daarna ', ' en '), en: said('en', ', then ', ' and ') };
}
