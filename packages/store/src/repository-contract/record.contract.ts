/** What the promises of a repository are tested with: records, questions, and what an adapter may lack. */
import { parseSearch, type Resource, type SearchPair } from '@stelsel/fhir';
import { type Result, unwrap } from '@stelsel/kernel';
import type { Repository, SearchOptions, SearchPage } from '../repository.ts';

export const bsn = 'http://fhir.nl/fhir/NamingSystem/bsn';

/** A number of nine digits is a BSN; any other is a number of the hospital's own. */
export const patient = (value: string, more: object = {}): Resource => ({
  resourceType: 'Patient',
  identifier: [{ system: value.length === 9 ? bsn : 'urn:oid:2.16.528.1.1007', value }],
  ...more,
});

export const condition = (patientId: string, code: string, more: object = {}): Resource => ({
  resourceType: 'Condition',
  code: { coding: [{ system: 'http://snomed.info/sct', code }] },
  subject: { reference: `Patient/${patientId}` },
  ...more,
});

export async function find(
  repository: Repository,
  type: string,
  pairs: readonly SearchPair[],
  options?: SearchOptions,
): Promise<Result<SearchPage>> {
  return repository.search(unwrap(parseSearch(type, pairs, repository.model)), options);
}

export const ids = (page: SearchPage) => page.matches.map(({ id }) => id);

/** What a repository may honestly be unable to do; the suite then asks for a clear refusal. */
export interface Lacks {
  /** Physical erasure. */
  readonly erasure?: boolean;
}

/** A repository that is empty, fresh for every call. */
export type Open = () => Promise<Repository>;

/** When a problem was written down, in the words of the version of the record. */
export const recorded = ({ model }: Repository) =>
  model.version === 'R4'
    ? { on: (date: string) => ({ recordedDate: date }), parameter: 'recorded-date' }
    : { on: (date: string) => ({ assertedDate: date }), parameter: 'asserted-date' };

/** A record of a few persons. */
export const filled = async (open: Open): Promise<Repository> => {
  const repository = await open();
  const { on } = recorded(repository);
  const who = { display: 'x' };
  unwrap(
    await repository.putAll([
      patient('999900018', { id: 'p1' }),
      patient('999900043', { id: 'p2' }),
      condition('p1', '1', { id: 'c1', ...on('2024-03-01') }),
      condition('p1', '2', { id: 'c2', ...on('2024-01-01'), asserter: { reference: 'Practitioner/d1' } }),
      condition('p2', '1', { id: 'c3' }),
      { ...condition('', '1', { id: 'c4' }), subject: { identifier: { system: bsn, value: '999900018' } } },
      { resourceType: 'Practitioner', id: 'd1', name: [{ family: 'Dé Vries' }] },
      {
        resourceType: 'Provenance',
        id: 'v1',
        target: [{ reference: 'Condition/c1' }],
        recorded: '2024-03-01T10:00:00Z',
        agent: [repository.model.version === 'R4' ? { who } : { whoReference: who }],
      },
    ]),
  );
  return repository;
};
