/** Answers a request as the definition of the exchange says, from the test records: no search engine, the expected answers themselves. */
import {
  type ExchangeRequest,
  type ExchangeVersion,
  exchangesFaults,
  matchRequest,
  type TestRecord,
} from '@stelsel/exchanges';
import type { FhirModel, Resource } from '@stelsel/fhir';
import { err, ok, type Result } from '@stelsel/kernel';
import { pointedAt } from '../serve/pointed-at.ts';

export interface Found {
  /** Id of the query; absent for a follow-up. */
  readonly query?: string;
  readonly record?: TestRecord;
  readonly matches: readonly Resource[];
  readonly included: readonly Resource[];
}

export interface Source {
  readonly version: ExchangeVersion;
  readonly records: readonly TestRecord[];
  readonly model: FhirModel;
}

/** Faults: those of `matchRequest`, for whatever is not exactly of the exchange. */
export function answerQuery(source: Source, request: ExchangeRequest): Result<Found> {
  const match = matchRequest(source.version, request);
  if (!match.ok) {
    return match;
  }
  if (match.value.kind === 'follow-up') {
    const { type, id } = match.value;
    const named = (resource: Resource): boolean => resource.resourceType === type && resource.id === id;
    const found = source.records.flatMap(({ resources }) => resources.filter(named)).slice(0, 1);
    return found.length === 0 ? err(exchangesFaults('EXC-FOLLOW-UP', { type })) : ok({ matches: found, included: [] });
  }
  const { query, subject } = match.value;
  const record = source.records.find(({ bsn }) => bsn === subject);
  if (record === undefined) {
    return ok({ query: query.id, matches: [], included: [] });
  }
  const wanted = record.matches[query.id] ?? [];
  const address = ({ resourceType, id }: Resource): string => `${resourceType}/${id ?? ''}`;
  const matches = record.resources.filter((resource) => wanted.includes(address(resource)));
  const pointed = query.params
    .filter(([name]) => name === '_include')
    .flatMap(([, value]) => {
      const [, code = '', target] = value.split(':');
      const addresses = matches.flatMap((resource) => pointedAt(resource, code, source.model));
      return addresses.filter((one) => target === undefined || one.startsWith(`${target}/`));
    });
  const included = record.resources.filter(
    (resource) => pointed.includes(address(resource)) && !matches.some((known) => known === resource),
  );
  return ok({ query: query.id, record, matches, included });
}
