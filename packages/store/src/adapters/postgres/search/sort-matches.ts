/** `_sort`: several keys, missing values last, id as the final word, so that every page has one place. */
import {
  datesOf,
  foldText,
  type SearchParameter,
  type SortKey,
  stringsOf,
  type TypedValue,
  tokensOf,
} from '@stelsel/fhir';
import type { Match } from './match.ts';

type SortValue = string | number | null;

/** Where a match stands: the values of the sort keys, then its id. */
export type Place = readonly [...SortValue[], string];

export function placeOf(match: Match, sort: readonly SortKey[]): Place {
  return [...sort.map(({ parameter, descending }) => sortValue(match, parameter, descending)), match.id];
}

export function comparePlaces(sort: readonly SortKey[]): (a: Place, b: Place) => number {
  return (a, b) => {
    for (const [index, { descending }] of sort.entries()) {
      const order = compareValues(a[index] ?? null, b[index] ?? null, descending);
      if (order !== 0) {
        return order;
      }
    }
    return compareValues(a.at(-1) ?? null, b.at(-1) ?? null, false);
  };
}

function compareValues(a: SortValue, b: SortValue, descending: boolean): number {
  if (a === null || b === null) {
    return a === b ? 0 : a === null ? 1 : -1;
  }
  const order = a < b ? -1 : a > b ? 1 : 0;
  return descending ? -order : order;
}

function sortValue(match: Match, parameter: SearchParameter, descending: boolean): SortValue {
  const found = parameter.routes
    .flatMap((route) => route.values(match.resource))
    .flatMap((value) => comparable(parameter, value));
  const sorted = found.sort((a, b) => compareValues(a, b, descending));
  return sorted[0] ?? null;
}

function comparable(parameter: SearchParameter, value: TypedValue): readonly (string | number)[] {
  switch (parameter.type) {
    case 'date':
      return datesOf(value)
        .map(({ low }) => low)
        .filter(Number.isFinite);
    case 'token':
      return tokensOf(value).flatMap(({ code }) => code ?? []);
    case 'string':
      return stringsOf(value).map(foldText);
    case 'number':
    case 'quantity': {
      const number = typeof value.value === 'number' ? value.value : (value.value as { value?: unknown }).value;
      return typeof number === 'number' ? [number] : [];
    }
    case 'reference':
    case 'uri': {
      const text = typeof value.value === 'string' ? value.value : (value.value as { reference?: unknown }).reference;
      return typeof text === 'string' ? [text] : [];
    }
    case 'composite':
      return [];
  }
}
