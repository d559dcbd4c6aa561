/** How a Task moves from state to state: who may, whereto, and what else of it may change with that. */
import { canonicalJson, err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { type ExchangeWorkflow, nextStates, type WorkflowSide } from '../workflow.ts';
import type { Members } from './members.ts';

/** Elements that go with a change of state; all others stay as the sender wrote them. */
const moving = new Set([
  'status',
  'statusReason',
  'businessStatus',
  'lastModified',
  'output',
  'note',
  'meta',
  'text',
  'executionPeriod',
]);

/** A sender may also name a document that became ready meanwhile, where the workflow has documents. */
function moves(name: string, side: WorkflowSide, { documents }: ExchangeWorkflow): boolean {
  return moving.has(name) || (name === 'input' && side === 'sender' && documents !== undefined);
}

/**
 * Checks what somebody made of a Task. The same state again is no change of state and is taken, so that who heard no answer
 * may send it again. Faults: EXC-TASK-CHANGED, EXC-TASK-STATE with the states that are allowed.
 */
export function checkTaskChange(
  workflow: ExchangeWorkflow,
  side: WorkflowSide,
  { before, after }: { readonly before: Members; readonly after: Members },
): Result<void> {
  const names = new Set([...Object.keys(before), ...Object.keys(after)].filter((name) => !moves(name, side, workflow)));
  const other = [...names].find((name) => canonicalJson(before[name] ?? null) !== canonicalJson(after[name] ?? null));
  if (other !== undefined) {
    return err(fault('EXC-TASK-CHANGED', { element: other }, `Task.${other}`));
  }
  const [from, to] = [String(before.status), String(after.status)];
  const allowed = nextStates(workflow, from, side);
  return from === to || allowed.includes(to)
    ? ok()
    : err(fault('EXC-TASK-STATE', { from, allowed: allowed.length === 0 ? '-' : allowed.join(', ') }, 'Task.status'));
}

/** The Task with the new state: what may move is taken from `after`, everything else stays from `before`. */
export function movedTask({ before, after }: { readonly before: Members; readonly after: Members }): Members {
  const kept = Object.entries(before).filter(([name]) => !moving.has(name) || name === 'meta');
  const moved = Object.entries(after).filter(([name]) => moving.has(name) && name !== 'meta');
  return Object.fromEntries([...kept, ...moved]);
}
