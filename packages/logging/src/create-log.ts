/**
 * The log of one tenant (NEN 7513): append with proof of place, read by person, signed heads, proofs, erasure.
 * `append` resolves only when the event is durable; when it cannot be, the answer is a fault and nothing may leave.
 */
import { createSecretKey } from 'node:crypto';
import { attempt, createBatcher, type Database } from '@stelsel/database';
import {
  type AppendLog,
  type Clock,
  err,
  type LogReceipt,
  ok,
  type Randomness,
  type Result,
  type SigningKey,
  secureRandomness,
} from '@stelsel/kernel';
import { createAppender } from './adapters/postgres/append-batch.ts';
import { type LogUse, readSize, readUse } from './adapters/postgres/count-use.ts';
import { ensureMonths } from './adapters/postgres/tree.ts';
import { checkLog, type LogCheck } from './check-log.ts';
import { erasePerson } from './erase-person.ts';
import type { LogSource } from './event/log-source.ts';
import { loggingFaults } from './faults.ts';
import { createHeads } from './heads.ts';
import { logLimits } from './limits.ts';
import type { OpenLogDeps } from './open-log-deps.ts';
import type { EventProof, GrowthProof, HeadProof } from './proof/log-proof.ts';
import { proveEvent, proveGrowth } from './prove.ts';
import { type LogSubject, personKey } from './sealing/person-key.ts';
import { type LogPage, type LogSearch, searchLog } from './search-log.ts';
import { type PendingEvent, sequenceEvents } from './sequence-events.ts';

export interface LogDeps {
  /** Connection to the schema of `loggingMigrations`. */
  readonly db: Database;
  /** Whose log: leads every key; also the name of the log in its heads. */
  readonly tenant: string;
  /** Signs the tree heads. */
  readonly key: SigningKey;
  /** 32 bytes of the key store: finds and seals what is personal. Losing it loses the personal halves. */
  readonly secret: Uint8Array;
  readonly clock: Clock;
  readonly source: LogSource;
  readonly randomness?: Randomness;
}

export interface Log {
  readonly append: AppendLog;
  /** Events of one person, newest first. Reading is itself logged by whoever serves it. */
  search(search: LogSearch): Promise<Result<LogPage>>;
  /** Inclusion proof of one event under the first signed head that covers it. */
  prove(eventId: string): Promise<Result<EventProof>>;
  /** Proof that the newest head grew out of an earlier one (compact JWS). */
  proveGrowth(older: string): Promise<Result<GrowthProof>>;
  /** Newest signed head; signs now when there are events without one. */
  head(): Promise<Result<HeadProof>>;
  /** Recomputes every leaf and the root from what is stored. */
  check(): Promise<Result<LogCheck>>;
  /**
   * How often it was answered, per day, exchange and asking organisation, from the day of `sinceMs` on; nobody is named.
   * Earlier days are forgotten.
   */
  use(period: { readonly sinceMs: number }): Promise<Result<LogUse>>;
  /** How many events there are. */
  size(): Promise<Result<number>>;
  /** How this log names a person without saying who it is; with it a person can be erased by whoever does not know the number. */
  keyOf(subject: LogSubject): string;
  /** Deletes what makes one person readable in this log; answers how many events it touched. */
  erase(subject: LogSubject | { readonly key: string }): Promise<Result<number>>;
  /** Signs a last head and stops the timer. The database stays open: it belongs to the caller. */
  close(): Promise<void>;
}

export function createLog(options: LogDeps): Log {
  const { db, tenant, clock, randomness = secureRandomness } = options;
  const deps: OpenLogDeps = { ...options, secret: createSecretKey(options.secret) };
  const heads = createHeads(deps);
  const months = new Set<string>();
  const sequencing = { log: tenant, secret: deps.secret, source: options.source, randomness };

  const appendBatch = createAppender(db, tenant);
  const flush = async (pending: readonly PendingEvent[]): Promise<readonly LogReceipt[]> => {
    await openMonths(db, months, clock.nowMs());
    const batch = await appendBatch((from) => sequenceEvents(sequencing, from, pending));
    heads.due();
    return batch.rows.map(({ eventId, sequence }) => ({ eventId, sequence }));
  };
  const batcher = createBatcher<PendingEvent, LogReceipt>({
    flush,
    maxItems: logLimits.batchEvents,
    companyMs: logLimits.batchCompanyMs,
  });

  return {
    append: async (event) => {
      const pending = { event, eventId: randomness.uuid(), atMs: clock.nowMs() };
      const receipt = await attempt(() => batcher.add(pending));
      return receipt.ok ? receipt : err(loggingFaults('LOG-UNAVAILABLE'));
    },
    search: (search) => available(() => searchLog(deps, search)),
    prove: (eventId) => available(() => proveEvent(deps, eventId)),
    proveGrowth: (older) => available(() => proveGrowth(deps, heads, older)),
    head: async () => {
      const head = await heads.sign();
      return head.ok ? ok({ type: 'stelsel-log-head', key: deps.key.publicJwk, head: head.value }) : head;
    },
    check: () => available(() => checkLog(deps)),
    use: ({ sinceMs }) => available(async () => ok(await readUse(db, tenant, sinceMs))),
    size: () => available(async () => ok(await readSize(db, tenant))),
    keyOf: (subject) => Buffer.from(personKey(deps.secret, subject)).toString('base64url'),
    erase: (subject) => available(() => erasePerson(deps, subject)),
    close: async () => {
      await batcher.idle();
      await heads.close();
    },
  };
}

/** The partition of an event must exist before its transaction; asked once a month and process. */
async function openMonths(db: Database, known: Set<string>, atMs: number): Promise<void> {
  const month = new Date(atMs).toISOString().slice(0, 7);
  if (!known.has(month)) {
    await ensureMonths(db, atMs, logLimits.monthsAhead);
    known.add(month);
  }
}

async function available<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  const done = await attempt(work);
  return done.ok ? done.value : err(loggingFaults('LOG-UNAVAILABLE'));
}
