import { attempt, type Database } from '@stelsel/database';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../../faults.ts';
import { authenticationLimits as limits } from '../../limits.ts';
import type { ProviderItem, ProviderItems } from '../../provider/provider-items.ts';

interface ItemRow {
  readonly kind: string;
  readonly id: string;
  readonly content: string;
  readonly consumed_at: Date | null;
  readonly expires_at: Date;
}

/** What the provider of test accounts remembers, in PostgreSQL. */
export function postgresProviderItems(db: Database): ProviderItems {
  const rows = async <R>(sql: string, params: readonly unknown[], name: string): Promise<Result<R[]>> => {
    const answer = await attempt(() => db.query<R>(sql, params, name));
    return answer.ok ? answer : err(fault('AUT-SESSION-STORE'));
  };
  const run = async (sql: string, params: readonly unknown[], name: string): Promise<Result<void>> => {
    const done = await rows(sql, params, name);
    return done.ok ? ok() : done;
  };
  const one = async (column: 'id' | 'uid', kind: string, value: string, nowMs: number) => {
    const found = await rows<ItemRow>(
      `select kind, id, content, consumed_at, expires_at from provider_item
       where kind = $1 and ${column} = $2 and expires_at > $3`,
      [kind, value, new Date(nowMs)],
      `provider-item-${column}`,
    );
    return found.ok ? ok(found.value[0] === undefined ? undefined : itemOf(found.value[0])) : found;
  };
  return {
    put: async ({ kind, id, uid = null, grant = null, content, expiresAtMs }, nowMs) => {
      const swept = await run(
        `delete from provider_item where (kind, id) in (
           select kind, id from provider_item where expires_at <= $1 limit $2)`,
        [new Date(nowMs), limits.sessionCleanupRows],
        'provider-item-sweep',
      );
      return swept.ok
        ? run(
            `insert into provider_item (kind, id, uid, grant_id, content, expires_at) values ($1, $2, $3, $4, $5, $6)
             on conflict (kind, id) do update set uid = excluded.uid, grant_id = excluded.grant_id,
               content = excluded.content, expires_at = excluded.expires_at`,
            [kind, id, uid, grant, content, new Date(expiresAtMs)],
            'provider-item-put',
          )
        : swept;
    },
    find: (kind, id, nowMs) => one('id', kind, id, nowMs),
    findByUid: (kind, uid, nowMs) => one('uid', kind, uid, nowMs),
    consume: (kind, id, nowMs) =>
      run(
        'update provider_item set consumed_at = coalesce(consumed_at, $3) where kind = $1 and id = $2',
        [kind, id, new Date(nowMs)],
        'provider-item-consume',
      ),
    remove: (kind, id) =>
      run('delete from provider_item where kind = $1 and id = $2', [kind, id], 'provider-item-remove'),
    removeGrant: (grant) => run('delete from provider_item where grant_id = $1', [grant], 'provider-item-grant'),
  };
}

function itemOf({ kind, id, content, consumed_at, expires_at }: ItemRow): ProviderItem {
  return {
    kind,
    id,
    content,
    ...(consumed_at === null ? {} : { consumedAtMs: consumed_at.getTime() }),
    expiresAtMs: expires_at.getTime(),
  };
}
