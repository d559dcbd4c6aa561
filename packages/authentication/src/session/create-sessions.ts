import { type Clock, err, ok, type Randomness, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { authenticationLimits as limits } from '../limits.ts';
import { seal, unseal } from './seal.ts';
import { digestOf, isSecretId, newSecretId } from './secret-id.ts';
import type { Session } from './session.ts';
import type { SessionMarks, SessionStore } from './session-store.ts';

export interface SessionsDeps {
  readonly store: SessionStore;
  readonly clock: Clock;
  readonly randomness: Randomness;
}

/** Sessions of one site (decision 2611-sessions). */
export interface Sessions<A> {
  /** Begins a session under a new id and ends the one the browser came with: an id chosen by another is worth nothing. */
  begin(session: Omit<Session<A>, 'startedAtMs'>, former: string | undefined): Promise<Result<string>>;
  /** Faults: `AUT-SESSION-ENDED` (unknown, ended, unused too long, too old), `AUT-SESSION-STORE`. */
  open(id: string): Promise<Result<Session<A>>>;
  end(id: string): Promise<Result<void>>;
  /** Ends what the provider names; gives how many. */
  endOf(issuer: string, who: { readonly subject?: string; readonly providerSession?: string }): Promise<Result<number>>;
}

export function createSessions<A>(site: string, { store, clock, randomness }: SessionsDeps): Sessions<A> {
  const end = async (id: string): Promise<Result<void>> =>
    isSecretId(id) ? store.remove(site, digestOf('session', id)) : ok();
  return {
    begin: async (session, former) => {
      const ended = former === undefined ? ok() : await end(former);
      if (!ended.ok) {
        return ended;
      }
      const id = newSecretId(randomness);
      const nowMs = clock.nowMs();
      const content: Session<A> = { ...session, startedAtMs: nowMs };
      const added = await store.add(site, {
        digest: digestOf('session', id),
        sealed: seal(JSON.stringify(content), id, purposeOf(site), randomness),
        startedAtMs: nowMs,
        usedAtMs: nowMs,
        ...marksOf(session.issuer, session),
      });
      return added.ok ? ok(id) : added;
    },
    open: async (id) => {
      const digest = digestOf('session', id);
      const found = isSecretId(id) ? await store.find(site, digest) : ok(undefined);
      if (!found.ok) {
        return found;
      }
      const nowMs = clock.nowMs();
      const row = found.value;
      if (row === undefined) {
        return err(fault('AUT-SESSION-ENDED'));
      }
      const over = nowMs - row.usedAtMs >= limits.sessionIdleMs || nowMs - row.startedAtMs >= limits.sessionMs;
      const text = over ? undefined : unseal(row.sealed, id, purposeOf(site));
      if (text === undefined) {
        const removed = await store.remove(site, digest);
        return removed.ok ? err(fault('AUT-SESSION-ENDED')) : removed;
      }
      const touched = nowMs - row.usedAtMs >= limits.sessionTouchMs ? await store.touch(site, digest, nowMs) : ok();
      return touched.ok ? ok(JSON.parse(text) as Session<A>) : touched;
    },
    end,
    endOf: (issuer, who) => store.removeMarked(site, marksOf(issuer, who)),
  };
}

function purposeOf(site: string): string {
  return `session of ${site}`;
}

/** How a provider's notice finds the row without the row naming anybody. */
function marksOf<W extends { readonly subject?: string; readonly providerSession?: string }>(
  issuer: string,
  { subject, providerSession }: W,
): W extends { readonly subject: string } ? SessionMarks : Partial<SessionMarks> {
  return {
    ...(subject === undefined ? {} : { subjectDigest: digestOf('subject', issuer, subject) }),
    ...(providerSession === undefined ? {} : { providerSessionDigest: digestOf('provider', issuer, providerSession) }),
  } as W extends { readonly subject: string } ? SessionMarks : Partial<SessionMarks>;
}
