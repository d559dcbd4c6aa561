/** In which of the four phases an item is, and that it does not go on without a hand-over. */
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import type { CheckedChange } from '../records/define-type.ts';

export const phases = ['strategie', 'realisatie', 'implementatie', 'beheer'] as const;
export type Phase = (typeof phases)[number];

/** Which states of an item belong to which phase; what is paused or stopped is in none. */
export const statesOfPhase: Readonly<Record<Phase, readonly string[]>> = {
  strategie: ['idee', 'verkend', 'geprioriteerd'],
  realisatie: ['vastgesteld'],
  implementatie: ['in uitvoering'],
  beheer: ['in beheer', 'afgerond'],
};

export function phaseOfState(state: unknown): Phase | undefined {
  return phases.find((phase) => typeof state === 'string' && statesOfPhase[phase].includes(state));
}

export function nextPhase(phase: Phase): Phase | undefined {
  return phases[phases.indexOf(phase) + 1];
}

/** An item goes on to a later phase only when somebody took it over there. Fault: REG-HANDOVER. */
export function checkPhase({ code, before, after, among }: CheckedChange): Result<void> {
  const [from, to] = [phaseOfState(before?.state), phaseOfState(after?.state)];
  if (from === undefined || to === undefined || phases.indexOf(to) <= phases.indexOf(from)) {
    return ok();
  }
  const taken = among('handover').some((one) => one.item === code && one.to === to && one.state === 'overgenomen');
  return taken ? ok() : err(fault('REG-HANDOVER', { from, to }, 'state'));
}
