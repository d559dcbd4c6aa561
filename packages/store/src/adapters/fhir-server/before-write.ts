import { type Resource, toJson } from '@stelsel/fhir';
import { ok, type Result } from '@stelsel/kernel';
import type { StoredResource, WriteOptions, Written } from '../../repository.ts';
import { readSource } from './read-source.ts';
import type { SourceSession } from './source-session.ts';

/** A write that is about to be sent, with the content that it sends. */
export type PlannedWrite = Pick<Written, 'outcome' | 'type' | 'id' | 'resource'>;

/** The source cannot hold its commit back, so whoever must agree is asked before anything is sent. */
export async function beforeWrite(
  session: SourceSession,
  { beforeCommit }: WriteOptions,
  planned: readonly (PlannedWrite | undefined)[],
): Promise<Result<void>> {
  return beforeCommit === undefined
    ? ok()
    : beforeCommit({ written: planned, read: (type, id) => readSource(session, type, id) });
}

/** The content as it is sent: its version and time are what the source will make of them. */
export function plannedWrite(
  outcome: Written['outcome'],
  type: string,
  id: string,
  resource: Resource | undefined,
): PlannedWrite {
  return { outcome, type, id, ...(resource === undefined ? {} : { resource: toBeStored(type, id, resource) }) };
}

function toBeStored(type: string, id: string, resource: Resource): StoredResource {
  return { type, id, version: 0, lastUpdated: new Date(0).toISOString(), text: toJson(resource) };
}
