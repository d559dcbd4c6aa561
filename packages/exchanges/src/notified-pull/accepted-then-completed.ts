/** The plainest life of a Task: asked, accepted or not, completed; until then the sender can take it back. */
import type { Text } from '@stelsel/kernel';
import type { WorkflowState } from '../workflow.ts';

type PlainState = 'requested' | 'accepted' | 'rejected' | 'completed' | 'cancelled';

export function acceptedThenCompleted(words: Readonly<Record<PlainState, Text>>): readonly WorkflowState[] {
  return [
    {
      status: 'requested',
      name: words.requested,
      next: [
        { status: 'accepted', by: 'receiver' },
        { status: 'rejected', by: 'receiver' },
        { status: 'cancelled', by: 'sender' },
      ],
    },
    {
      status: 'accepted',
      name: words.accepted,
      next: [
        { status: 'completed', by: 'receiver' },
        { status: 'cancelled', by: 'sender' },
      ],
    },
    { status: 'rejected', name: words.rejected, next: [] },
    { status: 'completed', name: words.completed, next: [] },
    { status: 'cancelled', name: words.cancelled, next: [] },
  ];
}
