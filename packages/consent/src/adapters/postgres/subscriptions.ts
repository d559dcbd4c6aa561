import { attempt, type Database, type Outbox } from '@stelsel/database';
import type { Pseudonym, Ura } from '@stelsel/kernel';
import type { PartyFacts } from '../../decide.ts';
import type { Subscription, SubscriptionStore } from '../../ports.ts';
import { noticeOf } from './queue-notices.ts';
import { pseudonymText, subjectBytes } from './row-values.ts';

interface Row {
  readonly subject: Uint8Array;
  readonly id: string;
  readonly ura: Ura;
  readonly holder_type: string;
  readonly endpoint: string;
  readonly sealed_patient: Uint8Array;
}

/** Subscriptions in PostgreSQL, beside the choices they are about. */
export function postgresSubscriptions(db: Database, outbox: Outbox): SubscriptionStore {
  return {
    add: ({ id, subject, holder, endpoint, sealedPatient }) =>
      attempt(() =>
        db.transaction(async (tx) => {
          const [row] = await tx.query<{ id: string }>(
            `insert into subscription (subject, id, ura, holder_type, endpoint, sealed_patient)
             values ($1, $2, $3, $4, $5, $6)
             on conflict (subject, ura, endpoint) do update set holder_type = excluded.holder_type returning id`,
            [subjectBytes(subject), id, holder.ura, holder.type, endpoint, Buffer.from(sealedPatient)],
          );
          const known = row?.id ?? id;
          await outbox.append(tx, [noticeOf(subject, known)]);
          return { id: known, created: known === id };
        }),
      ),
    remove: (ura, id) =>
      attempt(async () => {
        const sql = 'delete from subscription where id::text = $1 and ura = $2 returning id';
        return (await db.query(sql, [id, ura])).length === 1;
      }),
    find: (subject, id) =>
      attempt(async () => {
        const sql = 'select * from subscription where subject = $1 and id = $2';
        const [row] = await db.query<Row>(sql, [subjectBytes(subject), id], 'cns-subscription');
        return row === undefined ? undefined : readRow(row);
      }),
    holdersOf: (subjects) =>
      attempt(async () => {
        const holders = new Map<Ura, PartyFacts>();
        for (const subject of subjects as readonly Pseudonym[]) {
          const sql = 'select * from subscription where subject = $1';
          for (const row of await db.query<Row>(sql, [subjectBytes(subject)], 'cns-subscriptions')) {
            holders.set(row.ura, { ura: row.ura, type: row.holder_type });
          }
        }
        return [...holders.values()];
      }),
  };
}

function readRow(row: Row): Subscription {
  return {
    id: row.id,
    subject: pseudonymText(row.subject),
    holder: { ura: row.ura, type: row.holder_type },
    endpoint: row.endpoint,
    sealedPatient: row.sealed_patient,
  };
}
