/** The life of a notified pull: a Task at the sender, a notice at the receiver, and who may move it from state to state. */
import type { Text } from '@stelsel/kernel';

export interface ExchangeWorkflow {
  /** `Task.code` of the workflow Task at the sender. */
  readonly code: { readonly system: string; readonly code: string };
  /** Ids of the queries the receiver may ask on the ground of this Task; absent: all of the version. */
  readonly pulls?: readonly string[];
  readonly states: readonly WorkflowState[];
}

export interface WorkflowState {
  /** `Task.status`. */
  readonly status: string;
  readonly name: Text;
  /** Where it may go from here, and which side decides that; empty at an end. */
  readonly next: readonly { readonly status: string; readonly by: 'sender' | 'receiver' }[];
}
