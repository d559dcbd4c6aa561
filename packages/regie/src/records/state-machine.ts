/** State machines as data: which moves exist, what each needs, and which states only the network can bring about. */
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';

interface Move {
  readonly from: string | readonly string[];
  readonly to: string;
  /** Fields that must have a value with this move, such as a reason or a decision. */
  readonly needs?: readonly string[];
}

export interface StateMachine {
  readonly states: readonly string[];
  readonly initial: readonly string[];
  /** Fields that must have a value when a record begins in a state. */
  readonly initialNeeds?: Readonly<Record<string, readonly string[]>>;
  readonly moves: readonly Move[];
  /** States that follow from measurement; nobody sets them. */
  readonly measured?: readonly string[];
}

/** Whether a record may move, given all its fields after the change. Faults: REG-STATE, REG-STATE-NEEDS, REG-STATE-MEASURED. */
export function checkMove(
  machine: StateMachine,
  from: string | undefined,
  to: string,
  fields: Readonly<Record<string, unknown>>,
): Result<void> {
  if (from === to) {
    return ok();
  }
  if (machine.measured?.includes(to) === true) {
    return err(fault('REG-STATE-MEASURED', { to }));
  }
  if (from === undefined) {
    return machine.initial.includes(to)
      ? checkNeeds(to, machine.initialNeeds?.[to], fields)
      : err(fault('REG-STATE', { from: '-', to, possible: machine.initial.join(', ') }));
  }
  const move = machine.moves.find((known) => known.to === to && [known.from].flat().includes(from));
  if (move === undefined) {
    return err(fault('REG-STATE', { from, to, possible: nextStates(machine, from).join(', ') || '-' }));
  }
  return checkNeeds(to, move.needs, fields);
}

function checkNeeds(
  to: string,
  needs: readonly string[] | undefined,
  fields: Readonly<Record<string, unknown>>,
): Result<void> {
  const missing = (needs ?? []).filter((name) => fields[name] === undefined || fields[name] === null);
  return missing.length === 0 ? ok() : err(fault('REG-STATE-NEEDS', { to, needed: missing.join(', ') }));
}

/** The states that can follow, in the order of the table. */
export function nextStates(machine: StateMachine, from: string): readonly string[] {
  return machine.moves.filter((move) => [move.from].flat().includes(from)).map(({ to }) => to);
}
