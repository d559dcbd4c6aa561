import { describe, expect, it } from 'vitest';
import { pulledQueries } from '../src/notified-pull/workflow-task.ts';
import { isOpen, nextStates, type WorkflowSide } from '../src/workflow.ts';
import nursingHandover from './index.ts';
import { workflowIn } from './workflow.ts';

const workflow = workflowIn('STU3');
const states = workflow.states.map(({ status }) => status);

/** Every move that is allowed; all others are not. */
const moves: Readonly<Record<WorkflowSide, Readonly<Record<string, readonly string[]>>>> = {
  sender: {
    requested: ['cancelled'],
    'on-hold': ['requested', 'cancelled'],
    accepted: ['in-progress', 'cancelled'],
    'in-progress': ['cancelled'],
  },
  receiver: {
    requested: ['accepted', 'rejected', 'on-hold'],
    'on-hold': ['rejected'],
    'in-progress': ['completed'],
  },
};

describe.each(['sender', 'receiver'] as const)('the %s of a handover', (side) => {
  it.each(states)('moves a Task that is %s only where the guide says', (from) => {
    expect([...nextStates(workflow, from, side)].sort()).toEqual([...(moves[side][from] ?? [])].sort());
  });
});

describe('a handover', () => {
  it('begins with the question for a place', () => {
    expect(states[0]).toBe('requested');
  });

  it.each(['completed', 'rejected', 'cancelled'])('gives no right any more when it is %s', (status) => {
    expect(isOpen(workflow, status)).toBe(false);
  });

  it.each(['requested', 'on-hold', 'accepted', 'in-progress'])('gives a right while it is %s', (status) => {
    expect(isOpen(workflow, status)).toBe(true);
  });

  it.each(nursingHandover.versions.map((version) => [version.fhir, version] as const))(
    'in %s gives the whole record of it only when it is ready',
    (_, version) => {
      const pulled = (status: string) => pulledQueries({ version, workflow }, status).map(({ id }) => id);
      expect(pulled('requested')).toEqual(expect.arrayContaining(['advance-notice', 'patient', 'problems']));
      expect(pulled('requested')).not.toContain('handover');
      expect(pulled('accepted')).toEqual(pulled('requested'));
      expect(pulled('in-progress')).toEqual(version.queries.map(({ id }) => id));
    },
  );
});
