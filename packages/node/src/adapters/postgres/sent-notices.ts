import { attempt, createOutbox, type Database } from '@stelsel/database';
import type { Ura } from '@stelsel/kernel';
import type { NoticeState, SentNotices } from '../../notified-pull/ports.ts';
import { asTenant } from './as-tenant.ts';

/** Who delivers what `queue` puts in the outbox of the node's schema. */
export const noticeConsumer = 'notices';

interface Row {
  readonly task: string;
  readonly receiver: Ura | null;
  readonly state: NoticeState;
  readonly attempts: number;
  readonly fault: string | null;
  readonly told: boolean;
  readonly logged: boolean;
  readonly changed_ms: number;
}

/** `SentNotices` on PostgreSQL. A Task is queued in the same transaction in which it is first known, so it is queued once. */
export function postgresSentNotices(db: Database): SentNotices {
  const outbox = createOutbox([noticeConsumer]);
  return {
    read: (tenant, task) =>
      attempt(() =>
        asTenant(db, tenant, async (tx) => {
          const sql =
            'select task, receiver, state, attempts, fault, told, logged, changed_ms from sent_notice where tenant = $1 and task = $2';
          const [row] = await tx.query<Row>(sql, [tenant, task], 'node-notice-read');
          return row === undefined
            ? undefined
            : {
                task: row.task,
                state: row.state,
                attempts: row.attempts,
                changedMs: row.changed_ms,
                ...(row.receiver === null ? {} : { receiver: row.receiver }),
                ...(row.fault === null ? {} : { fault: row.fault }),
                ...(row.told ? { told: true } : {}),
                ...(row.logged ? { logged: true } : {}),
              };
        }),
      ),
    write: (tenant, { task, receiver, state, attempts, fault, logged = false, changedMs }) =>
      attempt(() =>
        asTenant(db, tenant, async (tx) => {
          await tx.query(
            `update sent_notice set receiver = $3, state = $4, attempts = $5, fault = $6, changed_ms = $7,
               told = told or $4 = 'sent', logged = logged or $8
             where tenant = $1 and task = $2`,
            [tenant, task, receiver ?? null, state, attempts, fault ?? null, changedMs, logged],
            'node-notice-write',
          );
        }),
      ),
    queue: (tenant, task) =>
      attempt(() =>
        asTenant(db, tenant, async (tx) => {
          await tx.query(
            `insert into sent_notice (tenant, task, state, attempts, changed_ms)
             values ($1, $2, 'waiting', 0, extract(epoch from clock_timestamp()) * 1000)
             on conflict (tenant, task) do update set state = 'waiting', attempts = 0, fault = null, logged = false`,
            [tenant, task],
            'node-notice-queue',
          );
          const event = { key: `${tenant}/${task}`, type: 'notice-due', version: 1, payload: { tenant, task } };
          await outbox.append(tx, [event]);
        }),
      ),
    remove: (tenant, task) =>
      attempt(() =>
        asTenant(db, tenant, async (tx) => {
          await tx.query('delete from sent_notice where tenant = $1 and task = $2', [tenant, task], 'node-notice-drop');
        }),
      ),
  };
}
