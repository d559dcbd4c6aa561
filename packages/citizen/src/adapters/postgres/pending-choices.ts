import type { Database } from '@stelsel/database';
import { ok } from '@stelsel/kernel';
import type { PendingChoiceStore } from '../../together/pending-choice.ts';
import { asked } from './sealed-items.ts';

interface Row {
  readonly id: string;
  readonly about: string;
  readonly sealed: string;
  readonly ends_at: Date;
}

export function postgresPendingChoices(db: Database): PendingChoiceStore {
  const rows = asked(db);
  return {
    listOf: async (about, nowMs) => {
      // What lapsed is of nobody any more.
      const swept = await rows(
        'delete from pending_choice where ends_at <= $1',
        [new Date(nowMs)],
        'cit-pending-sweep',
      );
      const found = swept.ok
        ? await rows<Row>(
            'select id, about, sealed, ends_at from pending_choice where about = $1 order by ends_at, id',
            [about],
            'cit-pending',
          )
        : swept;
      return found.ok ? ok(found.value.map(({ ends_at, ...row }) => ({ ...row, endsAtMs: ends_at.getTime() }))) : found;
    },
    put: async ({ id, about, sealed, endsAtMs }) => {
      const put = await rows(
        `insert into pending_choice (id, about, sealed, ends_at) values ($1, $2, $3, $4)
         on conflict (id) do update set sealed = excluded.sealed`,
        [id, about, sealed, new Date(endsAtMs)],
        'cit-pending-put',
      );
      return put.ok ? ok() : put;
    },
    remove: async (about, id) => {
      const removed = await rows(
        'delete from pending_choice where about = $1 and id = $2 returning id',
        [about, id],
        'cit-pending-remove',
      );
      return removed.ok ? ok(removed.value.length > 0) : removed;
    },
  };
}
