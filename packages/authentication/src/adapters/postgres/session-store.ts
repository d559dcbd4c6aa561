/** Sessions and unfinished sign-ins in PostgreSQL: shared by every process of a site. */
import { attempt, type Database } from '@stelsel/database';
import { type Clock, err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../../faults.ts';
import { authenticationLimits as limits } from '../../limits.ts';
import type { AttemptStore, SessionStore, StoredSession } from '../../session/session-store.ts';

interface SessionRow {
  readonly sealed: string;
  readonly started_at: Date;
  readonly used_at: Date;
}

/** Sweeps what is over, a bounded number of rows at each beginning. */
export function postgresSessionStore({ db, clock }: { readonly db: Database; readonly clock: Clock }): SessionStore {
  const rows = asked(db);
  return {
    add: async (site, session) => {
      const { digest, sealed, startedAtMs, usedAtMs, subjectDigest } = session;
      const { providerSessionDigest = null, departure = null } = session;
      const nowMs = clock.nowMs();
      const swept = await rows(
        `delete from session where (site, digest) in (
           select site, digest from session where used_at <= $1 or started_at <= $2 limit $3)`,
        [new Date(nowMs - limits.sessionIdleMs), new Date(nowMs - limits.sessionMs), limits.sessionCleanupRows],
        'session-sweep',
      );
      if (!swept.ok) {
        return swept;
      }
      const added = await rows(
        `insert into session
           (site, digest, sealed, started_at, used_at, subject_digest, provider_session_digest, departure)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [
          site,
          digest,
          sealed,
          new Date(startedAtMs),
          new Date(usedAtMs),
          subjectDigest,
          providerSessionDigest,
          departure,
        ],
        'session-add',
      );
      return added.ok ? ok() : added;
    },
    find: async (site, digest) => {
      const found = await rows<SessionRow>(
        'select sealed, started_at, used_at from session where site = $1 and digest = $2',
        [site, digest],
        'session-find',
      );
      const row = found.ok ? found.value[0] : undefined;
      return found.ok ? ok(row === undefined ? undefined : sessionOf(digest, row)) : found;
    },
    touch: async (site, digest, nowMs) => {
      const touched = await rows(
        'update session set used_at = greatest(used_at, $3) where site = $1 and digest = $2',
        [site, digest, new Date(nowMs)],
        'session-touch',
      );
      return touched.ok ? ok() : touched;
    },
    remove: async (site, digest) => {
      const removed = await rows(
        'delete from session where site = $1 and digest = $2',
        [site, digest],
        'session-remove',
      );
      return removed.ok ? ok() : removed;
    },
    removeMarked: async (site, { subjectDigest, providerSessionDigest }) => {
      const [column, mark] =
        providerSessionDigest === undefined
          ? ['subject_digest', subjectDigest]
          : ['provider_session_digest', providerSessionDigest];
      const removed = await rows<{ readonly departure: string | null }>(
        `delete from session where site = $1 and ${column} = $2 returning departure`,
        [site, mark ?? ''],
        `session-remove-by-${column}`,
      );
      return removed.ok ? ok(removed.value.map(({ departure }) => (departure === null ? {} : { departure }))) : removed;
    },
  };
}

function sessionOf(digest: string, { sealed, started_at, used_at }: SessionRow): StoredSession {
  return { digest, sealed, startedAtMs: started_at.getTime(), usedAtMs: used_at.getTime() };
}

export function postgresAttemptStore(db: Database): AttemptStore {
  const rows = asked(db);
  return {
    add: async (site, { digest, sealed, expiresAtMs }, nowMs) => {
      const swept = await rows(
        `delete from sign_in_attempt where (site, digest) in (
           select site, digest from sign_in_attempt where expires_at <= $1 limit $2)`,
        [new Date(nowMs), limits.sessionCleanupRows],
        'sign-in-sweep',
      );
      if (!swept.ok) {
        return swept;
      }
      const added = await rows(
        `insert into sign_in_attempt (site, digest, sealed, expires_at)
         select $1, $2, $3, $4 where (select count(*) from sign_in_attempt) < $5 returning digest`,
        [site, digest, sealed, new Date(expiresAtMs), limits.openSignIns],
        'sign-in-add',
      );
      return added.ok && added.value.length === 0 ? err(fault('AUT-SIGN-IN-BUSY')) : added.ok ? ok() : added;
    },
    take: async (site, digest, nowMs) => {
      const taken = await rows<{ sealed: string; expires_at: Date }>(
        'delete from sign_in_attempt where site = $1 and digest = $2 returning sealed, expires_at',
        [site, digest],
        'sign-in-take',
      );
      const row = taken.ok ? taken.value[0] : undefined;
      if (!taken.ok || row === undefined || row.expires_at.getTime() <= nowMs) {
        return taken.ok ? ok(undefined) : taken;
      }
      return ok({ digest, sealed: row.sealed, expiresAtMs: row.expires_at.getTime() });
    },
  };
}

function asked(db: Database) {
  return async <R>(sql: string, params: readonly unknown[], name: string): Promise<Result<R[]>> => {
    const answer = await attempt(() => db.query<R>(sql, params, name));
    return answer.ok ? answer : err(fault('AUT-SESSION-STORE'));
  };
}
