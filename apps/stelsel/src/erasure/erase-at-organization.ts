/**
 * Erases one person at one organisation: both records, the readable half of the log, the person in the book of broken glass, and
 * what is known of consent; the index follows from the outbox.
 */
import { type Bsn, err, namingSystem, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import type { ErasureLine } from './erasure-list.ts';
import type { Erasing } from './open-erasing.ts';

/** What was removed: resources in both FHIR versions with their versions, and where else the person was named. */
export interface ErasedHere {
  readonly resources: number;
  readonly versions: number;
  readonly events: number;
  /** Times that the glass was broken, which stay without the person. */
  readonly emergencies: number;
  /** Origins of consents: the register, the organisation itself. */
  readonly consents: number;
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
  erasing: Erasing,
  line: ErasureLine,
  keys: readonly (readonly string[])[],
): Promise<Result<ErasedHere>> {
  const { log, records } = erasing;
  const beside = await forgetBeside(erasing, line, [...new Set(keys.flat())]);
  if (!beside.ok) {
    return beside;
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
  return logged.ok ? ok({ resources, versions, ...beside.value }) : logged;
}

type Beside = Pick<ErasedHere, 'events' | 'emergencies' | 'consents'>;

/** What names the person outside the record. A number in the book of broken glass is known by the key that the log has for it. */
async function forgetBeside(
  { ura, log, glass, consents }: Erasing,
  { person }: ErasureLine,
  subjects: readonly string[],
): Promise<Result<Beside>> {
  const events = await log.erase({ key: person });
  const emergencies = events.ok ? await glass.forget(ura, (bsn) => log.keyOf({ bsn }) === person) : events;
  if (!events.ok || !emergencies.ok) {
    return emergencies as Result<never>;
  }
  let known = 0;
  for (const subject of subjects) {
    const erased = await consents.erase(ura, subject);
    if (!erased.ok) {
      return erased;
    }
    known += erased.value;
  }
  return ok({ events: events.value, emergencies: emergencies.value, consents: known });
}

/** Does again what a restored backup undid; undefined when the backup is of after it. Fault: CLI-ERASURES-KEY. */
export async function eraseAgain(erasing: Erasing, line: ErasureLine): Promise<Result<ErasedHere | undefined>> {
  const { ura, log, records, consents, sealedWith } = erasing;
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
  const known = await consents.subjects(ura);
  const sealed = new Set(line.keys);
  const subjects = known.ok
    ? known.value.filter((subject) => records.some(({ seal }) => sealed.has(seal(subject))))
    : [];
  const beside = known.ok ? await forgetBeside(erasing, line, subjects) : known;
  const logged = beside.ok
    ? await log.append({ act: 'delete', outcome: 'answered', ground: `erasure ${line.id}` })
    : beside;
  return beside.ok && logged.ok ? ok({ resources, versions, ...beside.value }) : (logged as Result<never>);
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
