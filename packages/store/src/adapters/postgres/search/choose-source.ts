/** Where the candidates of a search come from: persons, ids, an index, a time, or, as a last resort, all of a type. */
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
import type { Signature } from '../signature/signature.ts';

/** Per filter with a chain or `_has` the addresses (`Type/id`) it leads to, as far as they were looked up. */
export type Linked = ReadonlyMap<SearchFilter, ReadonlySet<string>>;

export type Source =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'person';
      readonly subjects: readonly string[];
      /** The filter that every row of these persons passes. */
      readonly answers?: SearchFilter;
      /** What the codes of the other filters leave of the rows. */
      readonly masks?: readonly Signature[];
    }
  | { readonly kind: 'ids'; readonly addresses: readonly string[] }
  | { readonly kind: 'index'; readonly type: string; readonly param: string; readonly hashes: readonly string[] }
  | { readonly kind: 'time'; readonly type: string; readonly range: readonly [fromMs: number, toMs: number] }
  | { readonly kind: 'type'; readonly type: string };

/**
 * For who is held to persons, a type that is about persons is read as these persons and no other: not even its timing
 * says what there is of others.
 */
export function chooseSource(
  search: Pick<Search, 'type' | 'filters'>,
  linked: Linked,
  options: SearchOptions,
  model: FhirModel,
): Source {
  const named = first(search.filters, (filter) => personOf(filter, linked, model));
  if (options.subjects !== undefined && canHaveSubject(search.type, model)) {
    const themselves = search.filters.find((filter) => asksForPerson(filter, options.person, model));
    return heldTo(options.subjects, named ?? (themselves && { subjects: options.subjects, answers: themselves }));
  }
  return (
    first(search.filters, (filter) => idsOf(filter, linked)) ??
    named ??
    first(search.filters, (filter) => indexOf(filter, linked, model)) ??
    timeOf(search) ?? { kind: 'type', type: search.type }
  );
}

/** Whether the source is as small as what is asked, so that chains are better followed from its rows. */
export function isNarrow({ kind }: Source): boolean {
  return kind !== 'time' && kind !== 'type';
}

/** `patient.identifier=` of the person to whom the search is held: everything about them passes, and nothing else is read. */
function asksForPerson(filter: SearchFilter, person: SearchOptions['person'], model: FhirModel): boolean {
  if (person === undefined || filter.chain === undefined || !namesSubject(filter, model)) {
    return false;
  }
  return filter.chain.some(({ type, filter: { parameter, modifier, chain, has, values } }) => {
    const [value, another] = values as readonly TokenValue[];
    const plain = modifier === undefined && chain === undefined && has === undefined && another === undefined;
    const same = value?.system === person.system && value.code === person.value;
    return type === 'Patient' && parameter.code === 'identifier' && plain && same;
  });
}

function heldTo(
  subjects: readonly string[],
  named: Omit<Extract<Source, { kind: 'person' }>, 'kind'> | undefined,
): Source {
  const both = named === undefined ? subjects : named.subjects.filter((subject) => subjects.includes(subject));
  return both.length === 0 ? { kind: 'nothing' } : { ...named, kind: 'person', subjects: both };
}

function first<S>(filters: readonly SearchFilter[], find: (filter: SearchFilter) => S | undefined): S | undefined {
  for (const filter of filters) {
    const source = find(filter);
    if (source !== undefined) {
      return source;
    }
  }
  return undefined;
}

function idsOf(filter: SearchFilter, linked: Linked): Source | undefined {
  const { base, code } = filter.parameter;
  if (filter.has !== undefined) {
    const addresses = linked.get(filter);
    return addresses === undefined
      ? undefined
      : { kind: 'ids', addresses: [...addresses].filter((address) => address.startsWith(`${base}/`)) };
  }
  const values = filter.values as readonly TokenValue[];
  return code === '_id' && filter.modifier === undefined
    ? { kind: 'ids', addresses: [...new Set(values.map((value) => `${base}/${value.code}`))] }
    : undefined;
}

/** The persons a filter names, when every resource that passes it is about one of them. */
function personOf(
  filter: SearchFilter,
  linked: Linked,
  model: FhirModel,
): Extract<Source, { kind: 'person' }> | undefined {
  if (!namesSubject(filter, model) || filter.parameter.code === '_id') {
    return undefined;
  }
  if (filter.chain !== undefined) {
    const found = linked.get(filter);
    const subjects = found === undefined ? [undefined] : chainedSubjects(filter, found);
    return subjects.every((subject) => subject !== undefined) ? { kind: 'person', subjects } : undefined;
  }
  if (filter.modifier === 'identifier') {
    return undefined;
  }
  const values = filter.values as readonly ReferenceValue[];
  const subjects = values.map(subjectOfValue);
  if (!subjects.every((subject) => subject !== undefined)) {
    return undefined;
  }
  const exact = values.every(({ version }) => version === undefined);
  return { kind: 'person', subjects, ...(exact ? { answers: filter } : {}) };
}

/** The Patients a chain led to, and the keys of persons that are named by the same identifier without a Patient. */
function chainedSubjects(filter: SearchFilter, found: ReadonlySet<string>): readonly (string | undefined)[] {
  const hashes = (filter.chain ?? []).map(({ filter: next }) =>
    next.parameter.code === 'identifier' && !next.chain && !next.has && next.modifier === undefined
      ? (next.values as readonly TokenValue[]).map(({ system, code }) =>
          system && code ? subjectKey({ kind: 'identifier', system, value: code }) : undefined,
        )
      : [],
  );
  return [...[...found].map((address) => subjectOfValue({ kind: 'reference', address })), ...hashes.flat()];
}

function subjectOfValue({ address }: ReferenceValue): string | undefined {
  const target = address === undefined ? undefined : parseAddress(address);
  if (target === undefined) {
    return address === undefined ? undefined : subjectKey({ kind: 'address', address });
  }
  if (target.type !== 'Patient') {
    return undefined;
  }
  return target.address === `Patient/${target.id}`
    ? target.id
    : subjectKey({ kind: 'address', address: target.address });
}

function indexOf(filter: SearchFilter, linked: Linked, model: FhirModel): Source | undefined {
  const waits = filter.chain !== undefined && !linked.has(filter);
  const keys =
    waits || filter.has !== undefined || !isIndexed(filter.parameter, model)
      ? undefined
      : lookupKeys(filter, linked.get(filter));
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
