/** Writes are in the log before they are in the record: a crash in between leaves a line too many, never a write unseen. */
import { err, type LogEvent, ok, type Result } from '@stelsel/kernel';
import type { PendingWrites } from '@stelsel/store';
import { fault } from '../faults.ts';
import { inGroups } from '../in-groups.ts';
import { nodeLimits } from '../limits.ts';
import { eventOf } from './log.ts';
import { personOfWritten } from './own-record.ts';
import type { Pass } from './pass.ts';

export interface LogBeforeCommit {
  readonly beforeCommit: (pending: PendingWrites) => Promise<Result<void>>;
  /** Whether the events are durable: a repository that never asked leaves them to be logged after it. */
  isLogged(): boolean;
}

/**
 * Logs what is about to be committed, one event for each pass that writes. When the log cannot be written, nothing is.
 * `passes` stand in the order of what is written.
 */
export function logBeforeCommit(passes: readonly Pass[]): LogBeforeCommit {
  let durable = false;
  const beforeCommit: LogBeforeCommit['beforeCommit'] = async ({ written, read }) => {
    const events: (readonly [Pass, LogEvent])[] = [];
    // One after another: they are read on the connection of the write itself.
    for (const [index, pass] of passes.entries()) {
      const one = written[index];
      if (one !== undefined) {
        const record = { model: pass.tenant.repository.model, read };
        const subject = await personOfWritten(record, pass.request, one);
        const resources = one.version === undefined ? [] : [`${one.type}/${one.id}`];
        const known = { ...pass, resources, answer: { status: 200 }, ...(subject === undefined ? {} : { subject }) };
        events.push([pass, eventOf(known)]);
      }
    }
    const logged = await inGroups(events, nodeLimits.batchWidth, ([{ tenant }, event]) => tenant.log.append(event));
    durable = logged.every((receipt) => receipt.ok);
    return durable ? ok() : err(fault('NOD-LOG-UNAVAILABLE'));
  };
  return { beforeCommit, isLogged: () => durable };
}
