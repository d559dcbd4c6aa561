import { createHash } from 'node:crypto';
import type { OpenSession, RepresentationClient } from '@stelsel/authentication';
import { type Bsn, type Clock, err, ok, type Randomness, type Result } from '@stelsel/kernel';
import { recordKeys } from '../collect/record-keys.ts';
import { fault } from '../faults.ts';
import { citizenLimits as limits } from '../limits.ts';
import type { Person } from '../person.ts';
import type { CitizenAccount } from './citizen-account.ts';
import { type LiveSession, wipeCollected } from './live-session.ts';
import { personsOf } from './persons.ts';

export interface SessionMemoryDeps {
  readonly representation: RepresentationClient;
  readonly clock: Clock;
  readonly randomness: Randomness;
}

/** The living part of sessions in this process. Another process, or a restart, begins with nothing and collects again. */
export interface SessionMemory {
  /** What is in memory of this session; the first time it asks who can be represented. */
  open(session: Pick<OpenSession<CitizenAccount>, 'id' | 'session'>): Promise<Result<LiveSession>>;
  /** Goes to another person: checks authority now, and wipes what was collected of the former. */
  switchTo(live: LiveSession, key: string): Promise<Result<void>>;
  /** Asks the sign-in service to confirm the session, and who can be represented now. */
  refresh(live: LiveSession): Promise<Result<void>>;
  /** The session has another id now. */
  move(from: string, to: string): void;
  forget(id: string): void;
  /** Wipes what was not used for long; call it now and then. */
  sweep(): void;
}

function sessionName(id: string): string {
  return createHash('sha256').update(`live ${id}`).digest('base64url');
}

export function sessionMemory(deps: SessionMemoryDeps): SessionMemory {
  const { clock, representation } = deps;
  const known = new Map<string, LiveSession>();
  const drop = (name: string): void => {
    const live = known.get(name);
    if (live !== undefined) {
      wipeCollected(live);
      live.attestations.clear();
      known.delete(name);
    }
  };
  const refresh = async (live: LiveSession): Promise<Result<void>> => {
    const own = await attestationOf(live, live.account.bsn, deps);
    const answer = own.ok ? await representation.persons(own.value) : own;
    if (!answer.ok) {
      return answer;
    }
    const keyOf = (bsn: string): string => live.persons.find((person) => person.bsn === bsn)?.key ?? newKey(deps);
    live.persons = personsOf(answer.value, clock.nowMs(), keyOf);
    const still = live.persons.find(({ key }) => key === live.active.key);
    if (still === undefined || !still.rights.includes('read')) {
      wipeCollected(live);
      live.active = live.persons[0] as Person;
      return err(fault('CIT-PERSON'));
    }
    live.active = still;
    return ok();
  };
  return {
    open: async ({ id, session }) => {
      const name = sessionName(id);
      const found = known.get(name);
      if (found !== undefined) {
        found.usedAtMs = clock.nowMs();
        return ok(found);
      }
      const live = newSession(name, session.account, deps);
      const refreshed = await refresh(live);
      if (!refreshed.ok) {
        return refreshed;
      }
      evict(known, drop);
      known.set(name, live);
      return ok(live);
    },
    switchTo: async (live, key) => {
      const person = live.persons.find((known) => known.key === key);
      if (person === undefined || !person.rights.includes('read')) {
        return err(fault('CIT-PERSON'));
      }
      wipeCollected(live);
      live.attestations.delete(person.bsn);
      const allowed = await attestationOf(live, person.bsn, deps);
      if (!allowed.ok) {
        return allowed;
      }
      live.active = person;
      return refresh(live);
    },
    refresh,
    move: (from, to) => {
      const live = known.get(sessionName(from));
      if (live !== undefined) {
        known.delete(live.name);
        known.set(sessionName(to), { ...live, name: sessionName(to) });
      }
    },
    forget: (id) => drop(sessionName(id)),
    sweep: () => {
      const beforeMs = clock.nowMs() - limits.memoryMs;
      for (const [name, { usedAtMs }] of known) {
        if (usedAtMs <= beforeMs) {
          drop(name);
        }
      }
    },
  };
}

function newSession(name: string, account: CitizenAccount, deps: SessionMemoryDeps): LiveSession {
  const nowMs = deps.clock.nowMs();
  const self: Person = {
    key: newKey(deps),
    bsn: account.bsn,
    name: account.name,
    birthDate: '',
    ageYears: 0,
    relation: 'self',
    rights: ['read', 'act', 'consent'],
    regime: 'adult',
  };
  const live: LiveSession = {
    name,
    account,
    example: false,
    keys: recordKeys(newKey(deps)),
    sources: new Map(),
    studies: new Map(),
    attestations: new Map([[account.bsn, { text: account.attestation, atMs: nowMs }]]),
    persons: [self],
    active: self,
    usedAtMs: nowMs,
    attestation: () => attestationOf(live, live.active.bsn, deps),
  };
  return live;
}

/** A young attestation as it is; an older one is renewed, which the sign-in service does only while all is well. */
async function attestationOf(live: LiveSession, bsn: Bsn, deps: SessionMemoryDeps): Promise<Result<string>> {
  const nowMs = deps.clock.nowMs();
  const known = live.attestations.get(bsn);
  if (known !== undefined && nowMs - known.atMs < limits.attestationFreshMs) {
    return ok(known.text);
  }
  const own = live.attestations.get(live.account.bsn)?.text ?? live.account.attestation;
  const renewed = await deps.representation.attest(own, live.account.bsn);
  if (!renewed.ok) {
    return renewed;
  }
  live.attestations.set(live.account.bsn, { text: renewed.value, atMs: nowMs });
  const wanted = bsn === live.account.bsn ? renewed : await deps.representation.attest(renewed.value, bsn);
  if (wanted.ok) {
    live.attestations.set(bsn, { text: wanted.value, atMs: nowMs });
  }
  return wanted;
}

/** Memory is bounded: the session unused longest goes, and collects again when it comes back. */
function evict(known: ReadonlyMap<string, LiveSession>, drop: (name: string) => void): void {
  const withData = [...known.values()].filter(({ collection }) => collection !== undefined);
  const oldest = (sessions: readonly LiveSession[]) => sessions.toSorted((a, b) => a.usedAtMs - b.usedAtMs)[0];
  const victim =
    known.size >= limits.sessions
      ? oldest([...known.values()])
      : withData.length >= limits.collections
        ? oldest(withData)
        : undefined;
  if (victim !== undefined) {
    drop(victim.name);
  }
}

function newKey({ randomness }: Pick<SessionMemoryDeps, 'randomness'>): string {
  return Buffer.from(randomness.bytes(12)).toString('base64url');
}
