/** What a person asks of an organisation by a Task of their own: how it goes on there, which the person reads again. */
import type { Text } from '@stelsel/kernel';

export interface PersonRequests {
  /** System and codes of `Task.code`: every request has one of them. */
  readonly system: string;
  readonly codes: readonly string[];
  /** The first one is how it arrives. */
  readonly states: readonly PersonRequestState[];
}

interface PersonRequestState {
  /** `Task.status`. */
  readonly status: string;
  readonly name: Text;
  /** Where the organisation may take it; empty at an end. */
  readonly next: readonly string[];
  /** Nobody gets here without words for the person: AVG article 12 wants an answer with its reason. */
  readonly saysWhy?: true;
}
