import type { Resource } from '../resource.ts';
import type { TypedValue } from './compile-expression.ts';
import { matchDate } from './date.ts';
import { matchNumber, matchQuantity } from './number.ts';
import { matchReference } from './reference.ts';
import type { Search, SearchFilter } from './search.ts';
import { matchString } from './string.ts';
import { matchToken } from './token.ts';
import { matchUri } from './uri.ts';

export interface CompileOptions {
  /** Addresses (`Type/id`) that the chain of a filter leads to; found by the store before compiling. */
  readonly chained?: (filter: SearchFilter) => ReadonlySet<string>;
  /** Only for the prefix `ap` on dates. */
  readonly nowMs?: number;
}

const nobody: ReadonlySet<string> = new Set();

/** Compiles the filters of a search into one predicate over resources of its type. */
export function compileSearch(
  search: Pick<Search, 'filters'>,
  options: CompileOptions = {},
): (resource: Resource) => boolean {
  const tests = search.filters.map((filter) => compileFilter(filter, options));
  return (resource) => tests.every((test) => test(resource));
}

function compileFilter(filter: SearchFilter, options: CompileOptions): (resource: Resource) => boolean {
  const { routes } = filter.parameter;
  if (filter.modifier === 'missing') {
    return (resource) => routes.every((route) => route.values(resource).length === 0) === filter.missing;
  }
  const test = valueTest(filter, options);
  const any = (resource: Resource) => routes.some((route) => route.values(resource).some(test));
  return filter.modifier === 'not' ? (resource) => !any(resource) : any;
}

function valueTest(filter: SearchFilter, options: CompileOptions): (value: TypedValue) => boolean {
  switch (filter.parameter.type) {
    case 'token':
      return matchToken(filter);
    case 'reference':
      return matchReference(filter, filter.chain === undefined ? nobody : (options.chained?.(filter) ?? nobody));
    case 'date':
      return matchDate(filter, options.nowMs ?? 0);
    case 'string':
      return matchString(filter);
    case 'number':
      return matchNumber(filter);
    case 'quantity':
      return matchQuantity(filter);
    case 'uri':
      return matchUri(filter);
  }
}
