/** What a resource holds and its view does not say: the proof that nothing a source tells is lost on the way to people. */
import { isRawDecimal } from '@stelsel/fhir';
import { codesOf, conceptText } from './read/concept.ts';
import { decimalText } from './read/quantity.ts';
import { referenceName } from './read/reference.ts';
import { sayable } from './read/sayable.ts';
import { vagueDate, vaguePeriod } from './read/vague-date.ts';
import { textAt, valuesAt } from './resource.ts';
import { currentTerms } from './stu3/current-terms.ts';
import { layNameOf } from './words/lay-names.ts';
import type { ViewContext, ZibView } from './zib.ts';

interface Leaf {
  readonly path: string;
  /** Any of these said is the leaf said. */
  readonly texts: readonly string[];
}

/** Each leaf of the resource that is for people, and of which the view says none of the wordings. */
export function unsaid(view: ZibView, context: ViewContext, technical: RegExp): readonly string[] {
  const said = saidBy(view);
  const { resource, fhir } = view.original;
  return leavesOf(fhir === 'STU3' ? currentTerms(resource) : resource, '', (reference) =>
    referenceName(reference, resource, context),
  )
    .filter(({ path, texts }) => texts.length > 0 && !technical.test(path))
    .filter(({ texts }) => !texts.some((text) => said.includes(plain(text))))
    .map(({ path, texts }) => `${path}: ${texts[0]}`);
}

function saidBy({ title, term, certainty, status, date, end, facts, more }: ZibView): string {
  const told = [...facts, ...more].flatMap(({ value, label }) => [value, label.nl]);
  const words = [certainty?.text.nl, status?.text.nl, date?.text.nl, end?.text.nl];
  return plain([title, term, ...words, ...told].join(' | '));
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replace(/^structuur van /, '');
}

type Naming = (reference: unknown) => string | undefined;

function leavesOf(value: unknown, path: string, nameOf: Naming): readonly Leaf[] {
  if (Array.isArray(value)) {
    return value.flatMap((item) => leavesOf(item, path, nameOf));
  }
  if (typeof value !== 'object' || value === null || isRawDecimal(value)) {
    return [{ path, texts: primitiveTexts(value) }];
  }
  const place = /xtension$/.test(path) ? `${path}(${textAt(value, 'url')?.split('/').at(-1) ?? ''})` : path;
  const whole = wholeTexts(value as Record<string, unknown>, nameOf);
  const inside = Object.entries(value).filter(([name]) => whole === undefined || /^_|xtension/.test(name));
  return [
    ...(whole === undefined ? [] : [{ path: place, texts: whole }]),
    ...inside.flatMap(([name, item]) => leavesOf(item, place === '' ? name : `${place}.${name}`, nameOf)),
  ];
}

/** Concepts, references, quantities and periods are said as one. */
function wholeTexts(value: Record<string, unknown>, nameOf: Naming): readonly string[] | undefined {
  if ('coding' in value || ('text' in value && Object.keys(value).length === 1)) {
    const displays = valuesAt(value, 'coding.display').filter((display) => typeof display === 'string');
    const lay = codesOf(value).flatMap((code) => layNameOf(code)?.nl ?? []);
    const named = conceptText(value);
    return [
      ...(named === undefined ? [] : [named]),
      ...lay,
      ...[...displays, textAt(value, 'text')].flatMap((text) => readable(text)),
    ];
  }
  if ('reference' in value || ('display' in value && !('code' in value))) {
    const named = nameOf(value);
    return named === undefined ? [] : [named, ...readable(textAt(value, 'display')?.replace(/^[^,]*, /, ''))];
  }
  if ('value' in value && ('unit' in value || 'code' in value)) {
    const number = decimalText(value.value);
    return number === undefined ? [] : [number];
  }
  if ('start' in value || 'end' in value) {
    const ends = [value.start, value.end].map((end) => vagueDate(end)?.text.nl);
    return [vaguePeriod(value)?.text.nl, ...ends].filter((text) => text !== undefined);
  }
  return undefined;
}

function primitiveTexts(value: unknown): readonly string[] {
  if (typeof value === 'boolean') {
    return [value ? 'ja' : 'nee'];
  }
  const number = decimalText(value);
  const date = vagueDate(value)?.text.nl;
  return number === undefined ? (date === undefined ? readable(value) : [date]) : [number];
}

function readable(value: unknown): readonly string[] {
  const text = typeof value === 'string' ? sayable(value) : undefined;
  return text === undefined ? [] : [text];
}
