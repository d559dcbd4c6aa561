/** Where a Task can go from its state, for the side that looks at it: what a page may offer. */
import { type ExchangeWorkflow, nextStates, type WorkflowSide } from '@stelsel/exchanges';
import type { Text } from '@stelsel/kernel';

export interface TaskStep {
  readonly status: string;
  readonly name: Text;
  /** Nothing comes after it. */
  readonly ends: boolean;
}

export function taskSteps(workflow: ExchangeWorkflow, status: string, side: WorkflowSide): readonly TaskStep[] {
  const next = nextStates(workflow, status, side);
  return workflow.states
    .filter((state) => next.includes(state.status))
    .map((state) => ({ status: state.status, name: state.name, ends: state.next.length === 0 }));
}
