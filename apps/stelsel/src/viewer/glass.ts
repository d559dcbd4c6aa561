/** The emergency button of the page: a reason before it is used, and no second reason for the same person within its window. */
import { exchangeLimits } from '@stelsel/exchanges';
import { type Bsn, err, ok, type Purpose, type Result } from '@stelsel/kernel';
import { breakGlassUnlessSet } from '../config/config-schema.ts';
import { fault } from '../faults.ts';
import { clockText } from '../shown/clock-text.ts';
import type { Shift } from './shifts.ts';

/** Of an emergency the reason goes with the question; of anything else it stays here. Fault: CLI-REASON. */
export function withReason(purpose: Purpose, reason: string): Result<{ readonly reason?: string }> {
  if (purpose === 'BTG' && reason.length < exchangeLimits.breakGlassReason) {
    return err(fault('CLI-REASON', { length: exchangeLimits.breakGlassReason }));
  }
  return ok((purpose === 'BTG' || purpose === 'ETREAT') && reason !== '' ? { reason } : {});
}

/** After its window nobody's glass is broken, and the next time wants a reason of its own. */
export function closeGlass({ glass }: Pick<Shift, 'glass'>, nowMs: number): void {
  for (const [subject, { untilMs }] of glass) {
    if (untilMs <= nowMs) {
      glass.delete(subject);
    }
  }
}

/** The reason that was given; or that of the window that is still open for this person. */
export function reasonFor({ glass }: Pick<Shift, 'glass'>, bsn: string, purpose: string, reason: string): string {
  return reason === '' && purpose === 'BTG' ? (glass.get(bsn as Bsn)?.reason ?? '') : reason;
}

/**
 * Notes that the glass was broken and gives until when by the clock. Every source keeps its own window and decides again at every
 * question; this is the one of a node that sets no other.
 */
export function noteGlass(
  { glass }: Pick<Shift, 'glass'>,
  { subject, purpose, reason = '' }: { readonly subject: Bsn; readonly purpose: Purpose; readonly reason?: string },
  nowMs: number,
): string | undefined {
  const open = glass.get(subject);
  if (purpose !== 'BTG') {
    return open === undefined ? undefined : clockText(open.untilMs);
  }
  const window = open ?? { untilMs: nowMs + breakGlassUnlessSet.windowMinutes * 60_000, reason };
  glass.set(subject, window);
  return clockText(window.untilMs);
}
