/** Reads the whole log back and recomputes its tree: finds a changed, missing or inserted event. */
import { err, ok, type Result } from '@stelsel/kernel';
import { readRecords } from './adapters/postgres/read-events.ts';
import { readHead, readNodes } from './adapters/postgres/tree.ts';
import { loggingFaults } from './faults.ts';
import { logLimits } from './limits.ts';
import { appendLeaves, emptyFrontier, rootOf } from './merkle/frontier.ts';
import { sameHash } from './merkle/hash.ts';
import type { OpenLogDeps } from './open-log-deps.ts';
import { readTreeHead, verifyTreeHead } from './proof/tree-head.ts';
import { leafOf } from './sealing/seal-event.ts';

export interface LogCheck {
  /** Events that the newest signed head covers and that were recomputed. */
  readonly events: number;
}

/** Faults: LOG-TAMPERED with the first number that does not fit, LOG-PROOF-SIGNATURE. */
export async function checkLog({ db, tenant, key }: OpenLogDeps): Promise<Result<LogCheck>> {
  const text = await readHead(db, tenant);
  const size = text === undefined ? 0 : readTreeHead(text).size;
  let frontier = emptyFrontier;
  while (frontier.size < size) {
    const count = Math.min(logLimits.checkEvents, size - frontier.size);
    const rows = await readRecords(db, tenant, frontier.size, count);
    const from = frontier.size;
    const wrong = rows.findIndex(({ sequence }, at) => sequence !== from + at);
    if (wrong >= 0 || rows.length < count) {
      return tampered(from + (wrong >= 0 ? wrong : rows.length));
    }
    const leaves = rows.map(({ record }) => leafOf(record));
    frontier = appendLeaves(frontier, leaves).frontier;
    if (size === frontier.size && text !== undefined) {
      const head = await verifyTreeHead(text, key.publicJwk);
      if (!head.ok) {
        return head;
      }
      if (!sameHash(rootOf(frontier), Buffer.from(head.value.root, 'base64url'))) {
        return tampered(await firstChanged(db, tenant, size));
      }
    }
  }
  return ok({ events: size });
}

/** The root says that something changed; the stored leaves say where. -1 when the leaves were changed along with it. */
async function firstChanged(db: OpenLogDeps['db'], tenant: string, size: number): Promise<number> {
  for (let from = 0; from < size; from += logLimits.checkEvents) {
    const count = Math.min(logLimits.checkEvents, size - from);
    const rows = await readRecords(db, tenant, from, count);
    const leaves = await readNodes(db, tenant, { level: 0, from, count });
    const changed = rows.find(({ record }, at) => !sameHash(leafOf(record), leaves[at] ?? new Uint8Array()));
    if (changed !== undefined) {
      return changed.sequence;
    }
  }
  return -1;
}

function tampered(sequence: number): Result<never> {
  return err(loggingFaults('LOG-TAMPERED', { sequence }));
}
