import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../../faults.ts';
import { isId } from '../../is-id.ts';
import type { StoredResource } from '../../repository.ts';
import { resourceIn } from './source-client.ts';
import { storedFrom, versionNumber } from './source-resource.ts';
import type { SourceSession } from './source-session.ts';

/** Reads the current version, or one by its number. The body leaves as the source sent it. */
export async function readSource(
  session: SourceSession,
  type: string,
  id: string,
  version?: number,
): Promise<Result<StoredResource>> {
  if (!isId(type) || !isId(id) || (version !== undefined && !/^[1-9]\d{0,8}$/.test(String(version)))) {
    return err(fault('STO-NOT-FOUND', { type, id }));
  }
  const path = version === undefined ? `${type}/${id}` : `${type}/${id}/_history/${version}`;
  const interaction = version === undefined ? 'read' : 'vread';
  const answer = await session.ask({ method: 'GET', path, interaction, type, id });
  if (!answer.ok) {
    return answer;
  }
  const resource = resourceIn(answer.value, type);
  if (resource.ok && resource.value.id !== id) {
    return err(fault('STO-SOURCE-ANSWER', { problem: 'id' }));
  }
  return resource.ok ? storedFrom(resource.value, session.base, answer.value.body) : resource;
}

/** The name the source itself gives to its current version. Fault: STO-VERSION when it is not the wanted number. */
export async function nameOfVersion(
  session: SourceSession,
  type: string,
  id: string,
  wanted: number,
): Promise<Result<string>> {
  const current = await readSource(session, type, id);
  if (!current.ok) {
    const absent = current.fault.code === 'STO-NOT-FOUND' || current.fault.code === 'STO-GONE';
    return absent ? err(fault('STO-VERSION', { found: 0, wanted })) : current;
  }
  const { meta } = JSON.parse(current.value.text) as { readonly meta?: { readonly versionId?: string } };
  const name = meta?.versionId;
  return name !== undefined && versionNumber(name) === wanted
    ? ok(name)
    : err(fault('STO-VERSION', { found: current.value.version, wanted }));
}
