/** What a patch makes of the version that is current at the source now. */
import { type Patch, parseJson, type Resource } from '@stelsel/fhir';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../../faults.ts';
import type { PatchTarget, StoredResource } from '../../repository.ts';
import { findOne } from './find-one.ts';
import { readSource } from './read-source.ts';
import type { SourceSession } from './source-session.ts';

export async function makePatched(
  session: SourceSession,
  where: PatchTarget,
  patch: Patch,
  wanted?: number,
): Promise<Result<{ readonly resource: Resource; readonly version: number }>> {
  const current = await currentOf(session, where);
  if (!current.ok) {
    return current;
  }
  const { type, id, version, text } = current.value;
  if (wanted !== undefined && wanted !== version) {
    return err(fault('STO-VERSION', { found: version, wanted }));
  }
  const read = parseJson(text, session.model.definitions);
  const made = read.ok ? patch(read.value) : read;
  return made.ok ? ok({ resource: { ...made.value, resourceType: type, id }, version }) : made;
}

async function currentOf(session: SourceSession, where: PatchTarget): Promise<Result<StoredResource>> {
  if ('id' in where) {
    return readSource(session, where.type, where.id);
  }
  const match = await findOne(session, where.type, where.condition);
  if (!match.ok) {
    return match;
  }
  return match.value === undefined ? err(fault('STO-CONDITION-NOTHING', { type: where.type })) : ok(match.value);
}
