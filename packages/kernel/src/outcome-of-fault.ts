import type { Fault } from './fault.ts';
import type { OutcomeReason } from './outcome.ts';

/** What the log calls a request that failed with this fault. */
export function outcomeOfFault({ kind }: Fault): OutcomeReason {
  switch (kind) {
    case 'forbidden':
      return 'refused-right';
    case 'not-found':
      return 'holds-nothing';
    case 'busy':
    case 'unavailable':
    case 'interrupted':
    case 'fault':
      return 'failed-server';
    case 'incorrect':
    case 'conflict':
    case 'unsupported':
      return 'refused-query';
    default:
      return kind satisfies never;
  }
}
