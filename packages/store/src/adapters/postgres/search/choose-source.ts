/** Where the candidates of a search come from: one person, ids, an index, a time, or, as a last resort, all of a type. */
import {
  canHaveSubject,
  type FhirModel,
  lookupKeys,
  namesSubject,
  parseAddress,
  type ReferenceValue,
  type Search,
  type SearchFilter,
  type TokenValue,
} from '@stelsel/fhir';
import { hashKey } from '../../../hash-key.ts';
import type { SearchOptions } from '../../../repository.ts';
import { subjectKey } from '../../../subject-key.ts';
import { isIndexed } from '../index-rows.ts';
import type { Session } from '../rows.ts';
import type { Chained } from './resolve-chains.ts';

export type Source =
  | { readonly kind: 'person'; readonly subjects: readonly string[] }
  | { readonly kind: 'ids'; readonly addresses: readonly string[] }
  | { readonly kind: 'index'; readonly type: string; readonly param: string; readonly hashes: readonly string[] }
  | { readonly kind: 'time'; readonly type: string; readonly range: readonly [fromMs: number, toMs: number] }
  | { readonly kind: 'type'; readonly type: string };

export function chooseSource(
  { model }: Session,
  search: Pick<Search, 'type' | 'filters'>,
  chained: Chained,
  options: SearchOptions,
): Source {
  return (
    first(search.filters, idsOf) ??
    first(search.filters, (filter) => personOf(filter, chained, model)) ??
    first(search.filters, (filter) => indexOf(filter, chained, model)) ??
    ownPersons(search.type, options, model) ??
    timeOf(search) ?? { kind: 'type', type: search.type }
  );
}

function first(
  filters: readonly SearchFilter[],
  find: (filter: SearchFilter) => Source | undefined,
): Source | undefined {
  for (const filter of filters) {
    const source = find(filter);
    if (source !== undefined) {
      return source;
    }
  }
  return undefined;
}

/** A token that names the person makes every search a search about that person. */
function ownPersons(type: string, { subjects }: SearchOptions, model: FhirModel): Source | undefined {
  return subjects === undefined || !canHaveSubject(type, model) ? undefined : { kind: 'person', subjects };
}

function idsOf(filter: SearchFilter): Source | undefined {
  const values = filter.values as readonly TokenValue[];
  return filter.parameter.code === '_id' && filter.modifier === undefined
    ? { kind: 'ids', addresses: values.map(({ code }) => `${filter.parameter.base}/${code}`) }
    : undefined;
}

/** The persons a filter names, when every resource that passes it is about one of them. */
function personOf(filter: SearchFilter, chained: Chained, model: FhirModel): Source | undefined {
  if (!namesSubject(filter, model)) {
    return undefined;
  }
  const subjects =
    filter.chain !== undefined
      ? chainedSubjects(filter, chained)
      : filter.modifier === 'identifier'
        ? undefined
        : filter.values.map((value) => subjectOfValue(value as ReferenceValue));
  return subjects?.every((subject) => subject !== undefined) ? { kind: 'person', subjects } : undefined;
}

function chainedSubjects(filter: SearchFilter, chained: Chained): readonly (string | undefined)[] | undefined {
  const hashes = (filter.chain ?? []).map(({ filter: next }) =>
    next.parameter.code === 'identifier' && next.chain === undefined && next.modifier === undefined
      ? (next.values as readonly TokenValue[]).map(({ system, code }) =>
          system && code ? subjectKey({ kind: 'identifier', system, value: code }) : undefined,
        )
      : [],
  );
  const found = [...(chained.get(filter) ?? [])].map((address) => subjectOfValue({ kind: 'reference', address }));
  return [...found, ...hashes.flat()];
}

function subjectOfValue({ address }: ReferenceValue): string | undefined {
  const target = address === undefined ? undefined : parseAddress(address);
  if (target === undefined) {
    return address === undefined ? undefined : subjectKey({ kind: 'address', address });
  }
  if (target.type !== 'Patient') {
    return undefined;
  }
  return target.address === address && address === `Patient/${target.id}`
    ? target.id
    : subjectKey({ kind: 'address', address: target.address });
}

function indexOf(filter: SearchFilter, chained: Chained, model: FhirModel): Source | undefined {
  const keys = isIndexed(filter.parameter, model) ? lookupKeys(filter, chained.get(filter)) : undefined;
  return keys === undefined
    ? undefined
    : { kind: 'index', type: filter.parameter.base, param: filter.parameter.code, hashes: keys.map(hashKey) };
}

const ends = { low: Number.MIN_SAFE_INTEGER, high: Number.MAX_SAFE_INTEGER };

/** The narrowest time that all `_lastUpdated` filters leave. */
function timeOf({ type, filters }: Pick<Search, 'type' | 'filters'>): Source | undefined {
  let [low, high] = [ends.low, ends.high];
  for (const { parameter, values, modifier } of filters) {
    const [value] = values;
    if (parameter.code !== '_lastUpdated' || modifier !== undefined || values.length !== 1 || value?.kind !== 'date') {
      continue;
    }
    if (['gt', 'ge', 'sa', 'eq'].includes(value.prefix)) {
      low = Math.max(low, value.low);
    }
    if (['lt', 'le', 'eb', 'eq'].includes(value.prefix)) {
      high = Math.min(high, value.high);
    }
  }
  return low === ends.low && high === ends.high ? undefined : { kind: 'time', type, range: [low, high] };
}
