import type { Database, Outbox } from '@stelsel/database';
import type { BulkStore } from '../../../bulk-store.ts';
import { inTransaction } from '../in-transaction.ts';
import type { Session } from '../rows.ts';
import { lockConditions } from '../write/lock-conditions.ts';
import type { WriteDeps } from '../write/resolve-targets.ts';
import { loadBatch } from './load-batch.ts';
import { runOnce } from './run-once.ts';

type Deps = WriteDeps & { readonly db: Database; readonly outbox: Outbox };

export function bulkStoreOf(deps: Deps, session: Session): BulkStore {
  return {
    model: session.model,
    load: (resources) =>
      inTransaction(deps, session, async (tx) => {
        await lockConditions(tx, []);
        return loadBatch(tx, deps, resources);
      }),
    runOnce: (key, bundle) => inTransaction(deps, session, (tx) => runOnce(tx, deps, key, bundle)),
  };
}
