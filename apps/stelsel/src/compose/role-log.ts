import { type AppendLog, combine, noTrace, ok, type Result } from '@stelsel/kernel';
import { createLog, type Log, type LogSource, loggingMigrations } from '@stelsel/logging';
import { lastTry } from './health.ts';
import type { ProcessBase } from './process-base.ts';

/** Opens the log of one role or organisation. */
export type OpenLog = (tenant: string, source: LogSource) => Promise<Result<Log>>;

/**
 * Each log has its own key and secret and is closed with the process. All logs of a process
 * share one schema; the tenant leads every key.
 */
export function roleLogs(context: ProcessBase): OpenLog {
  const database = once(() => context.database('log', loggingMigrations));
  return async (tenant, source) => {
    const opened = combine([
      await database(),
      await context.keys.signingKey(`log-${tenant}`, 'EdDSA'),
      await context.keys.secret(`log-${tenant}`, 32),
    ]);
    if (!opened.ok) {
      return opened;
    }
    const [db, key, secret] = opened.value;
    const log = createLog({
      db,
      tenant,
      key,
      secret,
      clock: context.clock,
      randomness: context.randomness,
      source,
    });
    context.onClose(() => log.close());
    const { note, recheck } = lastTry(context.clock);
    context.watch(`log ${tenant}`, () => recheck(() => log.size()));
    return ok({ ...log, append: traced(context, tenant, async (event) => note(await log.append(event))) });
  };
}

/** Lets an onlooker see every entry, once it is durable. */
function traced({ tracer, clock, metrics }: ProcessBase, tenant: string, append: AppendLog): AppendLog {
  if (tracer === noTrace && metrics === undefined) {
    return append;
  }
  const party = /^\d{8}$/.test(tenant) ? `node:${tenant}` : tenant;
  return async (event) => {
    const receipt = await append(event);
    metrics?.outcome(tenant, event);
    if (receipt.ok && event.traceId !== undefined) {
      const { act, outcome, traceId } = event;
      const { eventId } = receipt.value;
      tracer({ atMs: clock.nowMs(), traceId, party, step: 'log', state: 'done', log: { eventId, act, outcome } });
    }
    return receipt;
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
