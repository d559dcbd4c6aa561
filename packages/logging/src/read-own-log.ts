/** Who may read whose log, and the rule that reading it is itself in the log. */
import { type Actor, err, type LogEvent, type OutcomeReason, ok, type Result } from '@stelsel/kernel';
import type { Log } from './create-log.ts';
import { loggingFaults } from './faults.ts';
import type { LogSubject } from './sealing/person-key.ts';
import type { LogPage, LogSearch } from './search-log.ts';

/** Scope of the keeper of the log: the only one, besides the person, who may read. */
export const logReaderScope = 'log-reader';

export interface LogReading {
  readonly actor: Actor;
  readonly search: LogSearch;
  readonly network?: string;
  readonly traceId?: string;
}

/**
 * Reads a page of a person's log for this actor. Refusals and readings are appended before the answer; when that fails,
 * so does the reading. Faults: LOG-NOT-YOURS, LOG-UNAVAILABLE.
 */
export async function readOwnLog(log: Log, reading: LogReading): Promise<Result<LogPage>> {
  const { actor, search } = reading;
  if (!mayRead(actor, search.subject)) {
    const logged = await log.append(readEvent(reading, 'refused-right', 'LOG-NOT-YOURS'));
    return logged.ok ? err(loggingFaults('LOG-NOT-YOURS')) : logged;
  }
  const page = await log.search(search);
  if (!page.ok) {
    return page;
  }
  const logged = await log.append(readEvent(reading, page.value.events.length === 0 ? 'holds-nothing' : 'answered'));
  return logged.ok ? ok(page.value) : logged;
}

/**
 * A citizen is compared by BSN. A service that knows pseudonyms only cannot compare: there the token was made for this
 * service by somebody who knows the BSN, and the purpose must be the person's own request.
 */
function mayRead(actor: Actor, subject: LogSubject): boolean {
  if (actor.scope.includes(logReaderScope)) {
    return true;
  }
  if (actor.purpose !== 'PATRQT') {
    return false;
  }
  return 'bsn' in subject ? actor.citizen?.bsn === subject.bsn : true;
}

function readEvent({ actor, search, network, traceId }: LogReading, outcome: OutcomeReason, ground?: string): LogEvent {
  return {
    act: 'log-read',
    outcome,
    actor,
    subject: search.subject,
    ...(ground === undefined ? {} : { ground }),
    ...(network === undefined ? {} : { network }),
    ...(traceId === undefined ? {} : { traceId }),
  };
}
