/** Where a Task can go from its state, for the side that looks at it: what a page may offer, the usual step first. */
import { type ExchangeWorkflow, nextStates, type WorkflowSide } from '@stelsel/exchanges';
import type { Text } from '@stelsel/kernel';

export interface TaskStep {
  readonly status: string;
  readonly name: Text;
  /** Nothing comes after it. */
  readonly ends: boolean;
}

export function taskSteps(workflow: ExchangeWorkflow, status: string, side: WorkflowSide): readonly TaskStep[] {
  return nextStates(workflow, status, side).flatMap((next) =>
    workflow.states
      .filter((state) => state.status === next)
      .map(({ name, next: after }) => ({ status: next, name, ends: after.length === 0 })),
  );
}
