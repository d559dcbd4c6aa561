import type { Database } from '@stelsel/database';
import { ok } from '@stelsel/kernel';
import type { SharedFile, ShareStore } from '../../sharing/share-store.ts';
import { asked } from './sealed-items.ts';

interface Row {
  readonly id: string;
  readonly owner: string;
  readonly sealed: string;
  readonly passcode: string;
  readonly made_at: Date;
  readonly ends_at: Date;
  readonly attempts_left: number;
  readonly revoked_at: Date | null;
  readonly tell: string | null;
}

const columns = 'id, owner, sealed, passcode, made_at, ends_at, attempts_left, revoked_at, tell';

export function postgresShareStore(db: Database): ShareStore {
  const rows = asked(db);
  return {
    add: async ({ id, owner, sealed, passcode, madeAtMs, endsAtMs, attemptsLeft, tell = null }) => {
      // What ended holds nothing any more that anybody could open.
      const swept = await rows(
        "update shared_file set sealed = '' where ends_at < $1 and sealed <> ''",
        [new Date(madeAtMs)],
        'cit-share-sweep',
      );
      const added = swept.ok
        ? await rows(
            `insert into shared_file (id, owner, sealed, passcode, made_at, ends_at, attempts_left, tell)
             values ($1, $2, $3, $4, $5, $6, $7, $8)`,
            [id, owner, sealed, passcode, new Date(madeAtMs), new Date(endsAtMs), attemptsLeft, tell],
            'cit-share-add',
          )
        : swept;
      return added.ok ? ok() : added;
    },
    find: async (id) => {
      const found = await rows<Row>(`select ${columns} from shared_file where id = $1`, [id], 'cit-share-find');
      const row = found.ok ? found.value[0] : undefined;
      return found.ok ? ok(row === undefined ? undefined : fileOf(row)) : found;
    },
    takeAttempt: async (id) => {
      const taken = await rows<{ readonly attempts_left: number }>(
        `update shared_file set attempts_left = attempts_left - 1
         where id = $1 and attempts_left > 0 and revoked_at is null returning attempts_left`,
        [id],
        'cit-share-attempt',
      );
      return taken.ok ? ok(taken.value[0]?.attempts_left) : taken;
    },
    opened: async (id, { atMs, recipient }) => {
      const written = await rows(
        `with back as (update shared_file set attempts_left = attempts_left + 1 where id = $1 returning id)
         insert into shared_opening (id, at, recipient) select id, $2, $3 from back`,
        [id, new Date(atMs), recipient],
        'cit-share-opened',
      );
      return written.ok ? ok() : written;
    },
    listOf: async (owner) => {
      const files = await rows<Row>(
        `select ${columns} from shared_file where owner = $1 order by made_at desc`,
        [owner],
        'cit-shares',
      );
      const openings = files.ok
        ? await rows<{ readonly id: string; readonly at: Date; readonly recipient: string }>(
            'select id, at, recipient from shared_opening where id = any($1) order by at desc',
            [files.value.map(({ id }) => id)],
            'cit-share-openings',
          )
        : files;
      if (!files.ok || !openings.ok) {
        return files.ok ? (openings as typeof files & { ok: false }) : files;
      }
      return ok(
        files.value.map((row) => {
          const { sealed: _sealed, passcode: _passcode, ...file } = fileOf(row);
          const own = openings.value.filter(({ id }) => id === file.id);
          return { ...file, openings: own.map(({ at, recipient }) => ({ atMs: at.getTime(), recipient })) };
        }),
      );
    },
    revoke: async (owner, id) => {
      const revoked = await rows(
        "update shared_file set revoked_at = now(), sealed = '', passcode = '' where owner = $1 and id = $2 and revoked_at is null returning id",
        [owner, id],
        'cit-share-revoke',
      );
      return revoked.ok ? ok(revoked.value.length > 0) : revoked;
    },
  };
}

function fileOf(row: Row): SharedFile {
  return {
    id: row.id,
    owner: row.owner,
    sealed: row.sealed,
    passcode: row.passcode,
    madeAtMs: row.made_at.getTime(),
    endsAtMs: row.ends_at.getTime(),
    attemptsLeft: row.attempts_left,
    revoked: row.revoked_at !== null,
    ...(row.tell === null ? {} : { tell: row.tell }),
  };
}
