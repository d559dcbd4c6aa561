import { attempt, type Database } from '@stelsel/database';
import type { Hook, HookStore } from '../../changes/hook-store.ts';
import { regieLimits } from '../../limits.ts';

interface HookRow {
  readonly id: string;
  readonly url: string;
  readonly types: string;
  readonly secret: string;
  readonly delivered_seq: number;
  readonly attempts: number;
  readonly owner: string;
}

/** Subscriptions to changes in PostgreSQL. */
export function postgresHooks(db: Database): HookStore {
  const run = (sql: string, params: readonly unknown[]) => attempt(async () => void (await db.query(sql, params)));
  return {
    add: ({ id, url, types, secret, deliveredSeq, owner }) =>
      run(
        `insert into hook (id, url, types, secret, delivered_seq, owner, created_at) values ($1, $2, $3, $4, $5, $6, now())`,
        [id, url, types.join(' '), secret, deliveredSeq, owner],
      ),
    remove: (id, owner) =>
      attempt(async () => {
        const gone = await db.query('delete from hook where id = $1 and owner = $2 returning id', [id, owner]);
        return gone.length > 0;
      }),
    awake: () =>
      attempt(async () => {
        const rows = await db.query<HookRow>('select * from hook where attempts < $1 order by id', [
          regieLimits.hookAttempts,
        ]);
        return rows.map(hookOf);
      }),
    delivered: (id, seq) => run('update hook set delivered_seq = $2, attempts = 0 where id = $1', [id, seq]),
    failed: (id) => run('update hook set attempts = attempts + 1 where id = $1', [id]),
  };
}

function hookOf({ id, url, types, secret, delivered_seq, attempts, owner }: HookRow): Hook {
  return {
    id,
    url,
    types: types === '' ? [] : types.split(' '),
    secret,
    deliveredSeq: delivered_seq,
    attempts,
    owner,
  };
}
