/** Erases one person at one organisation: both records, the readable half of the log; the index follows from the outbox. */
import { type Bsn, err, namingSystem, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import type { ErasureLine } from './erasure-list.ts';
import type { Erasing } from './open-erasing.ts';

/** What was removed, or found: resources in both FHIR versions with their versions, and events of the log that a person is named in. */
export interface ErasedHere {
  readonly resources: number;
  readonly versions: number;
  readonly events: number;
}

/** What the list must hold before anything is removed. */
export async function erasureOf(
  { ura, log, records, sealedWith }: Erasing,
  bsn: Bsn,
  { id, atMs }: { readonly id: string; readonly atMs: number },
): Promise<Result<{ readonly line: ErasureLine; readonly keys: readonly (readonly string[])[] }>> {
  const keys: (readonly string[])[] = [];
  for (const { erasures } of records) {
    const found = await erasures.keysOf({ system: namingSystem.bsn, value: bsn });
    if (!found.ok) {
      return found;
    }
    keys.push(found.value);
  }
  const sealed = records.flatMap(({ seal }, index) => (keys[index] ?? []).map(seal));
  const line = {
    id,
    at: new Date(atMs).toISOString(),
    organization: ura,
    sealedWith,
    person: log.keyOf({ bsn }),
    keys: sealed,
  };
  return ok({ line, keys });
}

/** The log first: when the store then fails, the same command finishes it. The erasure itself is logged, about nobody. */
export async function eraseAtOrganization(
  { log, records }: Erasing,
  line: ErasureLine,
  keys: readonly (readonly string[])[],
): Promise<Result<ErasedHere>> {
  const forgotten = await log.erase({ key: line.person });
  if (!forgotten.ok) {
    return forgotten;
  }
  let [resources, versions] = [0, 0];
  for (const [index, { erasures }] of records.entries()) {
    const erased = await erasures.erase(keys[index] ?? [], noteOf(line));
    if (!erased.ok) {
      return erased;
    }
    resources += erased.value.resources;
    versions += erased.value.versions;
  }
  const logged = await log.append({ act: 'delete', outcome: 'answered', ground: `erasure ${line.id}` });
  return logged.ok ? ok({ resources, versions, events: forgotten.value }) : logged;
}

/** Does again what a restored backup undid; undefined when the backup is of after it. Fault: CLI-ERASURES-KEY. */
export async function eraseAgain(
  { ura, log, records, sealedWith }: Erasing,
  line: ErasureLine,
): Promise<Result<ErasedHere | undefined>> {
  if (line.sealedWith !== sealedWith) {
    return err(fault('CLI-ERASURES-KEY', { ura }));
  }
  let again = false;
  let [resources, versions] = [0, 0];
  for (const { erasures, seal } of records) {
    const erased = await erasures.replay(noteOf(line), seal);
    if (!erased.ok) {
      return erased;
    }
    again ||= erased.value !== undefined;
    resources += erased.value?.resources ?? 0;
    versions += erased.value?.versions ?? 0;
  }
  if (!again) {
    return ok(undefined);
  }
  const forgotten = await log.erase({ key: line.person });
  const logged = forgotten.ok
    ? await log.append({ act: 'delete', outcome: 'answered', ground: `erasure ${line.id}` })
    : forgotten;
  return forgotten.ok && logged.ok ? ok({ resources, versions, events: forgotten.value }) : (logged as Result<never>);
}

/** The list as the database has it, of all records together; oldest first. */
export async function listErasures(
  { ura, records, sealedWith }: Erasing,
  sinceMs: number,
): Promise<Result<readonly ErasureLine[]>> {
  const lines = new Map<string, ErasureLine>();
  for (const { erasures } of records) {
    const listed = await erasures.list(sinceMs);
    if (!listed.ok) {
      return listed;
    }
    for (const { id, atMs, person, keys } of listed.value) {
      lines.set(id, { id, at: new Date(atMs).toISOString(), organization: ura, sealedWith, person, keys: [...keys] });
    }
  }
  return ok([...lines.values()].toSorted((a, b) => (a.at < b.at ? -1 : 1)));
}

function noteOf({ id, at, person, keys }: ErasureLine) {
  return { id, atMs: Date.parse(at), person, keys };
}
