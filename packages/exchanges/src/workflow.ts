/** The life of a notified pull: a Task at the sender, a notice at the receiver, and who may move it from state to state. */
import type { Text } from '@stelsel/kernel';

export interface ExchangeWorkflow {
  /** `Task.code` of the workflow Task at the sender; no other exchange has it. */
  readonly code: { readonly system: string; readonly code: string; readonly display?: string };
  /** Claimed by the workflow Task where the national guide has a profile for it. */
  readonly profile?: string;
  /** How long the receiver may ask when the Task itself does not say it in `restriction.period.end`. */
  readonly days: number;
  /** Ids of the queries the receiver may ask on the ground of this Task; absent: all of the version. */
  readonly pulls?: readonly string[];
  /** Documents that a Task names as its input, each found by the query that it is of. */
  readonly documents?: readonly WorkflowDocument[];
  /** Payload code of endpoints that take only a signal of a Task, `POST {endpoint}/{task-id}`, where the national guide has one. */
  readonly signal?: string;
  /** The first one is how it starts. */
  readonly states: readonly WorkflowState[];
  /** Other states in which a Task may start. */
  readonly starts?: readonly string[];
}

interface WorkflowDocument {
  /** Id of the query that finds documents of this kind. */
  readonly query: string;
  /** `Task.input.type`. */
  readonly type: { readonly system: string; readonly code: string; readonly display?: string };
}

/** The two sides of a notified pull. */
export type WorkflowSide = 'sender' | 'receiver';

export interface WorkflowState {
  /** `Task.status`. */
  readonly status: string;
  readonly name: Text;
  /** Where it may go from here, and which side decides that; empty at an end. */
  readonly next: readonly { readonly status: string; readonly by: WorkflowSide }[];
  /** Ids of the queries the receiver may ask in this state, where that is less than the workflow gives. */
  readonly pulls?: readonly string[];
}

/** The states this side may move a Task to from `status`; empty at an end and for a status the workflow does not know. */
export function nextStates(workflow: ExchangeWorkflow, status: string, side: WorkflowSide): readonly string[] {
  const state = workflow.states.find((known) => known.status === status);
  return (state?.next ?? []).filter(({ by }) => by === side).map((next) => next.status);
}

/** Whether a Task with this status still gives a right to ask: an end, or a status the workflow does not know, does not. */
export function isOpen(workflow: ExchangeWorkflow, status: unknown): boolean {
  return workflow.states.some((known) => known.status === status && known.next.length > 0);
}
