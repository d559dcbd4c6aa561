/** Answers a request as the definition of the exchange says, from the test records: no search engine, the expected answers themselves. */
import { type ExchangeRequest, type ExchangeVersion, matchRequest, type TestRecord } from '@stelsel/exchanges';
import type { FhirModel, Resource } from '@stelsel/fhir';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
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
    return answerFollowUp(source, `${type}/${id}`, request.operation);
  }
  const { query, subject } = match.value;
  const record = source.records.find(({ bsn }) => bsn === subject);
  if (record === undefined) {
    return ok({ query: query.id, matches: [], included: [] });
  }
  const wanted = record.matches[query.id] ?? [];
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

function address({ resourceType, id }: Resource): string {
  return `${resourceType}/${id ?? ''}`;
}

/** The resource itself, or as a document with everything of the same person that its sections name. */
function answerFollowUp({ records, model }: Source, wanted: string, operation: string | undefined): Result<Found> {
  const record = records.find(({ resources }) => resources.some((one) => address(one) === wanted));
  const found = record?.resources.find((one) => address(one) === wanted);
  if (record === undefined || found === undefined) {
    return err(fault('CER-NOT-HERE'));
  }
  if (operation !== 'document') {
    return ok({ matches: [found], included: [] });
  }
  const named = [...pointedAt(found, 'entry', model), ...pointedAt(found, 'subject', model)];
  const parts = record.resources.filter((one) => named.includes(address(one)));
  const entry = [found, ...parts].map((resource) => ({ resource }));
  return ok({ matches: [{ resourceType: 'Bundle', type: 'document', entry } as Resource], included: [] });
}
