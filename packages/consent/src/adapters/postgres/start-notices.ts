import { type Database, type Relay, relayOutbox } from '@stelsel/database';
import type { Pseudonym } from '@stelsel/kernel';
import { type DeliverDeps, deliverNotification } from '../../deliver-notification.ts';
import { noticeConsumer } from './queue-notices.ts';

/**
 * Delivers notices as long as the process lives; of several processes one does it. Call `wake` after a change, so that the
 * notice leaves at once; without it the next look finds it.
 */
export function startNotices(db: Database, deps: DeliverDeps): Relay {
  return relayOutbox({
    db,
    consumer: noticeConsumer,
    deliver: ({ payload }) =>
      deliverNotification(deps, payload as { readonly subject: Pseudonym; readonly subscriptionId: string }),
  });
}
