/** String parameters: names, addresses, text; without regard to case and accents unless `:exact` (FHIR R4 3.1.1.4.8). */
import type { TypedValue } from './compile-expression.ts';
import type { SearchFilter, StringValue } from './search.ts';

/** Lower case, accents and double spaces removed. */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

export function startsLike(text: string, start: string): boolean {
  return foldText(text).startsWith(foldText(start));
}

const parts: Readonly<Record<string, readonly string[]>> = {
  HumanName: ['text', 'family', 'given', 'prefix', 'suffix'],
  Address: ['text', 'line', 'city', 'district', 'state', 'postalCode', 'country'],
};

/** Every text of a value that may be searched. */
export function stringsOf({ type, value }: TypedValue): readonly string[] {
  if (typeof value === 'string') {
    return [value];
  }
  const node = value as Record<string, unknown>;
  return (parts[type] ?? ['text', 'display', 'value'])
    .flatMap((name) => node[name] ?? [])
    .filter((text) => typeof text === 'string');
}

export function matchString(filter: Pick<SearchFilter, 'values' | 'modifier'>): (value: TypedValue) => boolean {
  const wanted = (filter.values as readonly StringValue[]).map(({ text }) => text);
  if (filter.modifier === 'exact') {
    return (value) => stringsOf(value).some((text) => wanted.includes(text));
  }
  const folded = wanted.map(foldText);
  const test = (text: string, it: string) => (filter.modifier === 'contains' ? text.includes(it) : text.startsWith(it));
  return (value) => stringsOf(value).some((text) => folded.some((it) => test(foldText(text), it)));
}
