/** Uri parameters: whole and case-sensitive, unless `:below` or `:above` (FHIR R4 3.1.1.4.13). */
import type { TypedValue } from './compile-expression.ts';
import type { SearchFilter, UriValue } from './search.ts';

export function matchUri(filter: Pick<SearchFilter, 'values' | 'modifier'>): (value: TypedValue) => boolean {
  const wanted = (filter.values as readonly UriValue[]).map(({ text }) => text);
  switch (filter.modifier) {
    case 'below':
      return ({ value }) => wanted.some((it) => isBelow(value, it));
    case 'above':
      return ({ value }) => wanted.some((it) => isBelow(it, value));
    default:
      return ({ value }) => typeof value === 'string' && wanted.includes(value);
  }
}

function isBelow(lower: unknown, upper: unknown): boolean {
  return (
    typeof lower === 'string' &&
    typeof upper === 'string' &&
    (lower === upper || lower.startsWith(upper.endsWith('/') ? upper : `${upper}/`))
  );
}
