import type { Fault, LogEvent } from '@stelsel/kernel';

/** What the log calls a request that failed with this fault. */
export function outcomeOfFault({ kind }: Fault): LogEvent['outcome'] {
  switch (kind) {
    case 'forbidden':
      return 'refused-right';
    case 'not-found':
      return 'holds-nothing';
    case 'unavailable':
    case 'interrupted':
    case 'fault':
      return 'failed-server';
    default:
      return 'refused-query';
  }
}
