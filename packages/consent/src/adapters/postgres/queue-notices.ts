import type { Outbox, Transaction } from '@stelsel/database';
import type { Pseudonym } from '@stelsel/kernel';
import { subjectBytes } from './row-values.ts';

/** Name of the one consumer of the register's outbox. */
export const noticeConsumer = 'notices';

/** Queues a notice for every subscriber of these persons; a slow subscriber holds up no other. */
export async function queueNotices(tx: Transaction, outbox: Outbox, subjects: readonly Pseudonym[]): Promise<void> {
  for (const subject of subjects) {
    const sql = 'select id from subscription where subject = $1';
    const rows = await tx.query<{ id: string }>(sql, [subjectBytes(subject)], 'cns-subscribers');
    await outbox.append(
      tx,
      rows.map(({ id }) => noticeOf(subject, id)),
    );
  }
}

/** What holds now, for one subscriber. */
export function noticeOf(subject: Pseudonym, subscriptionId: string) {
  return { key: subscriptionId, type: 'consent-changed', version: 1, payload: { subject, subscriptionId } };
}
