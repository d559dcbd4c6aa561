import { type Clock, err, ok, type Randomness, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { authenticationLimits as limits } from '../limits.ts';
import { seal, unseal } from './seal.ts';
import { digestOf, isSecretId, newSecretId } from './secret-id.ts';
import type { LogoutNotice, Session } from './session.ts';
import type { SessionMarks, SessionStore } from './session-store.ts';

export interface SessionsDeps {
  readonly store: SessionStore;
  readonly clock: Clock;
  readonly randomness: Randomness;
  /** Whether a session that the provider ends must still name its account, for the log. */
  readonly namesDeparted?: boolean;
}

/** Sessions of one site (decision 2611-sessions). */
export interface Sessions<A> {
  /** Begins a session under a new id and ends the one the browser came with: an id chosen by another is worth nothing. */
  begin(session: Omit<Session<A>, 'startedAtMs'>, former: string | undefined): Promise<Result<string>>;
  /** Faults: `AUT-SESSION-ENDED` (unknown, ended, unused too long, too old), `AUT-SESSION-STORE`. */
  open(id: string, use?: 'use' | 'look'): Promise<Result<OpenedSession<A>>>;
  /** The same session with another content, under a new id; the old id is worth nothing any more. */
  renew(id: string, change: (session: Session<A>) => Session<A>): Promise<Result<string>>;
  end(id: string): Promise<Result<void>>;
  /** Ends what the provider names; gives each that ended, with its account where the provider named its own session. */
  endOf(issuer: string, who: LogoutNotice): Promise<Result<readonly { readonly account?: A }[]>>;
}

/** A session that was found, and when it ends. */
export interface OpenedSession<A> extends Session<A> {
  /** Ends then without another use. */
  readonly idleEndsAtMs: number;
  readonly endsAtMs: number;
}

export function createSessions<A>(
  site: string,
  { store, clock, randomness, namesDeparted = false }: SessionsDeps,
): Sessions<A> {
  const end = async (id: string): Promise<Result<void>> =>
    isSecretId(id) ? store.remove(site, digestOf('session', id)) : ok();
  const add = async (session: Session<A>): Promise<Result<string>> => {
    const id = newSecretId(randomness);
    const added = await store.add(site, {
      digest: digestOf('session', id),
      sealed: seal(JSON.stringify(session), id, purposeOf(site), randomness),
      startedAtMs: session.startedAtMs,
      usedAtMs: clock.nowMs(),
      ...marksOf(session.issuer, session),
      ...(namesDeparted && session.providerSession !== undefined
        ? {
            departure: seal(JSON.stringify(session.account), session.providerSession, departureOf(site), randomness),
          }
        : {}),
    });
    return added.ok ? ok(id) : added;
  };
  return {
    begin: async (session, former) => {
      const ended = former === undefined ? ok() : await end(former);
      if (!ended.ok) {
        return ended;
      }
      return add({ ...session, startedAtMs: clock.nowMs() });
    },
    open: async (id, use = 'use') => {
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
      const session = text === undefined ? undefined : (JSON.parse(text) as Session<A>);
      const idleMs = session?.idleMs ?? limits.sessionIdleMs;
      if (session === undefined || nowMs - row.usedAtMs >= idleMs) {
        const removed = await store.remove(site, digest);
        return removed.ok ? err(fault('AUT-SESSION-ENDED')) : removed;
      }
      const due = use === 'use' && nowMs - row.usedAtMs >= limits.sessionTouchMs;
      const touched = due ? await store.touch(site, digest, nowMs) : ok();
      const usedAtMs = due ? nowMs : row.usedAtMs;
      return touched.ok
        ? ok({ ...session, idleEndsAtMs: usedAtMs + idleMs, endsAtMs: row.startedAtMs + limits.sessionMs })
        : touched;
    },
    renew: async (id, change) => {
      const digest = digestOf('session', id);
      const found = isSecretId(id) ? await store.find(site, digest) : ok(undefined);
      const text = found.ok && found.value !== undefined ? unseal(found.value.sealed, id, purposeOf(site)) : undefined;
      if (!found.ok || text === undefined) {
        return found.ok ? err(fault('AUT-SESSION-ENDED')) : found;
      }
      const ended = await store.remove(site, digest);
      return ended.ok ? add(change(JSON.parse(text) as Session<A>)) : ended;
    },
    end,
    endOf: async (issuer, who) => {
      const ended = await store.removeMarked(site, marksOf(issuer, who));
      return ended.ok
        ? ok(ended.value.map(({ departure }) => accountOf<A>(departure, who.providerSession, departureOf(site))))
        : ended;
    },
  };
}

function accountOf<A>(
  departure: string | undefined,
  providerSession: string | undefined,
  purpose: string,
): { readonly account?: A } {
  const text =
    departure === undefined || providerSession === undefined ? undefined : unseal(departure, providerSession, purpose);
  return text === undefined ? {} : { account: JSON.parse(text) as A };
}

function departureOf(site: string): string {
  return `departure from ${site}`;
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
