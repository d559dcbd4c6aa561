/** Stores what came of one message or document: all of it or nothing, once, and in the log before anybody can see it. */
import type { Resource } from '@stelsel/fhir';
import { type Bsn, namingSystem, ok, parseBsn, type Result } from '@stelsel/kernel';
import type { BulkStore, Repository } from '@stelsel/store';
import { followMerges, type Moves } from './follow-merges.ts';
import type { Taken } from './take-in.ts';

/** What is stored of one message, for the log. */
export interface StoredMessage {
  /** The one person it is about, when there is one with a number. */
  readonly bsn?: Bsn;
  /** `Type/id` of what was made or changed. */
  readonly resources: readonly string[];
}

export interface StoreDeps {
  readonly record: Pick<Repository, 'read' | 'everything'>;
  readonly bulk: Pick<BulkStore, 'load'>;
  /** Before it is committed; when it fails nothing is stored. */
  readonly log: (stored: StoredMessage) => Promise<Result<void>>;
}

/**
 * `known`: it was taken in before with this key, or says nothing new. Joins patients (A40): what is about the former becomes
 * about the latter, and stays so when a late message still calls the person by the former.
 *
 * @param key of the message with the mapping; faults: those of the store and the log
 */
export async function storeTaken(deps: StoreDeps, taken: Taken, key: string): Promise<Result<'stored' | 'known'>> {
  const followed = await followMerges(deps.record, taken.resources);
  if (!followed.ok) {
    return followed;
  }
  const { resources, moved, patients }: Moves = followed.value;
  const bsn = bsnOf([...patients, ...resources]);
  const done = await deps.bulk.load(resources, {
    key,
    onlyNew: taken.once,
    keepsPersonBut: moved,
    beforeCommit: (stored) => deps.log({ resources: stored, ...(bsn === undefined ? {} : { bsn }) }),
  });
  return done.ok ? ok(done.value.includes('stored') ? 'stored' : 'known') : done;
}

function bsnOf(resources: readonly Resource[]): Bsn | undefined {
  const found = new Set(
    resources
      .filter(({ resourceType }) => resourceType === 'Patient')
      .flatMap(({ identifier }) =>
        Array.isArray(identifier) ? (identifier as readonly Record<string, unknown>[]) : [],
      )
      .filter(({ system }) => system === namingSystem.bsn)
      .map(({ value }) => parseBsn(String(value)))
      .flatMap((bsn) => (bsn.ok ? [bsn.value] : [])),
  );
  return found.size === 1 ? [...found][0] : undefined;
}
