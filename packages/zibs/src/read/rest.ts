/**
 * What a resource holds and its zib did not say: shown last, under "Meer lezen", so that nothing a source tells is lost.
 * Technique is left out: identifiers, codes that are worded elsewhere, and what only links records.
 */
import type { Text } from '@stelsel/kernel';
import { type FhirResource, firstAt, textAt, valuesAt } from '../resource.ts';
import { elementLabel, technicalElements } from '../words/element-labels.ts';
import { labels } from '../words/labels.ts';
import type { Fact, ViewContext } from '../zib.ts';
import { wordsOfElement } from './element.ts';
import { vagueDate } from './vague-date.ts';

/** Levels that are looked into; no resource is deeper where people have something to read. */
const depthMax = 8;

/** What a view says already: texts, and the elements and extensions that it words in its own way. */
export interface Said {
  readonly said: readonly string[];
  readonly worded: readonly string[];
}

interface Told {
  readonly label: Text;
  readonly words: Text;
  /** The ends of a period, which may be said apart. */
  readonly ends?: readonly string[];
}

/** One fact per label, with what was not yet said; in an order that does not depend on that of the elements. */
export function restFacts(resource: FhirResource, context: ViewContext, { said, worded }: Said): readonly Fact[] {
  const found: Told[] = [];
  for (const [name, value] of Object.entries(resource)) {
    collect(found, value, name, labels.also, { resource, context, worded, depth: 0 });
  }
  if (found.length === 0) {
    return [];
  }
  const known = said.join('\n').toLowerCase();
  const news = found.filter(({ words, ends }) => !(isKnown(words.nl, known) || isKnown(ends, known)));
  const byLabel = [...Map.groupBy(news, ({ label }) => label)].sort(([a], [b]) => (a.nl < b.nl ? -1 : 1));
  return byLabel.map(([label, told], index) => {
    const say = (language: keyof Text): string =>
      [...new Set(told.map(({ words }) => words[language]))].sort().join(', ');
    return {
      id: `rest-${index + 1}`,
      label,
      value: say('nl'),
      words: { nl: say('nl'), en: say('en') },
      ...(label === labels.contact ? { kind: 'contact' as const } : {}),
    };
  });
}

interface Place {
  readonly resource: FhirResource;
  readonly context: ViewContext;
  readonly worded: readonly string[];
  readonly depth: number;
}

function collect(found: Told[], value: unknown, name: string, above: Text, place: Place): void {
  if (place.depth > depthMax || name.startsWith('_')) {
    return;
  }
  if (Array.isArray(value)) {
    for (const item of value) {
      collect(found, item, name, above, place);
    }
    return;
  }
  const known = nameOf(name, value);
  if (name === 'component') {
    collect(found, valuesAt(value, 'extension'), 'extension', above, place);
    return;
  }
  if (technicalElements.has(known) || place.worded.includes(known) || (typeof value === 'string' && codes.has(name))) {
    return;
  }
  const label = (place.depth === 0 || !topOnly.has(known) ? elementLabel(known) : undefined) ?? above;
  const words = wordsOfElement(value, place.resource, place.context);
  if (words === undefined) {
    const inside = { ...place, depth: place.depth + 1 };
    for (const [inner, item] of Object.entries(value as object)) {
      collect(found, item, inner, label, inside);
    }
    return;
  }
  if (words !== 'silent') {
    found.push({ label, words, ...endsOf(value) });
  }
  if (typeof value === 'object' && value !== null && Object.hasOwn(value, 'extension')) {
    collect(found, valuesAt(value, 'extension'), 'extension', label, { ...place, depth: place.depth + 1 });
  }
}

/** Texts of these elements are codes of FHIR itself: worded by the zib, or of no use to people. */
const codes = new Set(['type', 'severity', 'value', 'code', 'reference', 'valueCode', 'dayOfWeek', 'when']);

/** Names that mean this of the record itself, and something else further inside. */
const topOnly = new Set(['code', 'type', 'name', 'contact', 'link', 'period']);

function endsOf(value: unknown): { readonly ends?: readonly string[] } {
  if (typeof value !== 'object') {
    return {};
  }
  const ends = ['start', 'end']
    .map((end) => vagueDate(firstAt(value, end))?.text.nl)
    .filter((end) => end !== undefined);
  return ends.length === 0 ? {} : { ends };
}

function isKnown(text: string | readonly string[] | undefined, known: string): boolean {
  return typeof text === 'string' ? known.includes(bare(text)) : (text?.every((end) => known.includes(end)) ?? false);
}

/** An extension is called by the last part of its address. */
function nameOf(name: string, value: unknown): string {
  const isExtension = name === 'extension' || name === 'modifierExtension';
  return isExtension ? (textAt(value, 'url')?.split('/').at(-1) ?? name) : name;
}

/** Quotation marks around own words do not make them other words. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[“”]/g, '')
    .replace(/^structuur van /, '');
}
