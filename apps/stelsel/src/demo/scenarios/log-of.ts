import type { Bsn } from '@stelsel/kernel';
import type { RunningRegion } from '../running-region.ts';

/** One entry of a log, as the citizen reads it. */
export interface LogEntry {
  readonly holder: string;
  readonly eventId: string;
  readonly outcome: string;
  readonly description: string;
  /** Trace ids of questions stand in it, under the name of the transaction. */
  readonly text: string;
}

interface AuditEventLike {
  readonly id?: string;
  readonly outcome?: string;
  readonly outcomeDesc?: string;
}

/** The person's log over all sources, asked by the person through MijnZorgoverzicht. */
export async function logOf(region: RunningRegion, bsn: Bsn): Promise<readonly LogEntry[]> {
  const answer = await region.answer({ asker: { kind: 'citizen', bsn }, subject: bsn, exchange: 'log' });
  return answer.groups.flatMap(({ members }) =>
    members.map(({ view }) => {
      const event = view.original.resource as AuditEventLike;
      return {
        holder: view.original.source.ura,
        eventId: event.id ?? '',
        outcome: event.outcome ?? '',
        description: event.outcomeDesc ?? '',
        text: JSON.stringify(event),
      };
    }),
  );
}
