import { attempt, type Database } from '@stelsel/database';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../../faults.ts';
import { citizenLimits as limits } from '../../limits.ts';
import type { ItemKind, SealedItemStore } from '../../own/sealed-items.ts';

interface Row {
  readonly kind: ItemKind;
  readonly id: string;
  readonly sealed: Uint8Array;
  readonly at: Date;
}

export function postgresSealedItems(db: Database): SealedItemStore {
  const rows = asked(db);
  return {
    list: async (owner, kind) => {
      const found = await rows<Row>(
        'select kind, id, sealed, at from own_item where owner = $1 and kind = $2 order by at desc, id limit $3',
        [owner, kind, limits.ownRecords],
        'cit-items',
      );
      return found.ok ? ok(found.value.map(({ at, ...item }) => ({ ...item, atMs: at.getTime() }))) : found;
    },
    put: async (owner, { kind, id, sealed, atMs }) => {
      const put = await rows(
        `insert into own_item (owner, kind, id, sealed, at) values ($1, $2, $3, $4, $5)
         on conflict (owner, kind, id) do update set sealed = excluded.sealed, at = excluded.at`,
        [owner, kind, id, sealed, new Date(atMs)],
        'cit-item-put',
      );
      return put.ok ? ok() : put;
    },
    remove: async (owner, kind, id) => {
      const removed = await rows(
        'delete from own_item where owner = $1 and kind = $2 and id = $3 returning id',
        [owner, kind, id],
        'cit-item-remove',
      );
      return removed.ok ? ok(removed.value.length > 0) : removed;
    },
  };
}

/** Whatever goes wrong in the database is one fault: nothing was changed, or it cannot be read now. */
export function asked(db: Database) {
  return async <R>(sql: string, params: readonly unknown[], name: string): Promise<Result<R[]>> => {
    const answer = await attempt(() => db.query<R>(sql, params, name));
    return answer.ok ? answer : err(fault('CIT-STORE'));
  };
}
