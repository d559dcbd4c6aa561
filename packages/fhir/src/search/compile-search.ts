import type { Resource } from '../resource.ts';
import type { TypedValue } from './compile-expression.ts';
import { hasEveryPart, matchComposite } from './composite.ts';
import { matchDate } from './date.ts';
import { matchNumber, matchQuantity } from './number.ts';
import { matchReference } from './reference.ts';
import type { Search, SearchFilter } from './search.ts';
import type { SearchParameterType } from './search-parameter.ts';
import { matchString } from './string.ts';
import { matchToken } from './token.ts';
import { matchUri } from './uri.ts';

export interface CompileOptions {
  /** Addresses (`Type/id`) that the chain or `_has` of a filter leads to; found by the store before compiling. */
  readonly chained?: (filter: SearchFilter) => ReadonlySet<string>;
  /** Only for the prefix `ap` on dates. */
  readonly nowMs?: number;
}

const nowhere: ReadonlySet<string> = new Set();

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
  if (filter.has !== undefined) {
    const addresses = options.chained?.(filter) ?? nowhere;
    return ({ resourceType, id }) => addresses.has(`${resourceType}/${id}`);
  }
  if (filter.modifier === 'missing') {
    const present = filter.parameter.type === 'composite' ? hasEveryPart(filter.parameter) : () => true;
    return (resource) =>
      routes.every((route) => !route.values(resource).some((value) => present(value, resource))) === filter.missing;
  }
  const test = filterTest(filter, options);
  const any = (resource: Resource) =>
    routes.some((route) => route.values(resource).some((value) => test(value, resource)));
  return filter.modifier === 'not' || filter.modifier === 'not-in' ? (resource) => !any(resource) : any;
}

function filterTest(filter: SearchFilter, options: CompileOptions): (value: TypedValue, resource: Resource) => boolean {
  return filter.parameter.type === 'composite'
    ? matchComposite(filter, (component, values) => valueTest(component.type, { values }, options))
    : valueTest(
        filter.parameter.type,
        filter,
        options,
        filter.chain === undefined ? nowhere : options.chained?.(filter),
      );
}

function valueTest(
  type: SearchParameterType,
  filter: Pick<SearchFilter, 'values' | 'modifier' | 'chain'>,
  { nowMs = 0 }: CompileOptions,
  chained: ReadonlySet<string> = nowhere,
): (value: TypedValue) => boolean {
  switch (type) {
    case 'token':
      return matchToken(filter);
    case 'reference':
      return matchReference(filter, chained);
    case 'date':
      return matchDate(filter, nowMs);
    case 'string':
      return matchString(filter);
    case 'number':
      return matchNumber(filter);
    case 'quantity':
      return matchQuantity(filter);
    case 'uri':
      return matchUri(filter);
    case 'composite':
      return () => false;
  }
}
