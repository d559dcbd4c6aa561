import { expect, it } from 'vitest';
import { isOpen, nextStates } from '../src/workflow.ts';
import { workflowIn } from './workflow.ts';

const workflow = workflowIn('STU3');

it('is answered by the receiver and taken back by the sender until treatment begins', () => {
  expect(nextStates(workflow, 'requested', 'receiver')).toEqual(['received', 'accepted', 'rejected']);
  expect(nextStates(workflow, 'accepted', 'sender')).toEqual(['cancelled']);
  expect(nextStates(workflow, 'in-progress', 'sender')).toEqual([]);
  expect(nextStates(workflow, 'in-progress', 'receiver')).toEqual(['completed']);
});

it('gives access until its end, and for no status it does not know', () => {
  const open = ['requested', 'received', 'accepted', 'in-progress'];
  expect(workflow.states.filter(({ status }) => isOpen(workflow, status)).map(({ status }) => status)).toEqual(open);
  expect(
    ['rejected', 'completed', 'cancelled', 'entered-in-error', undefined].some((one) => isOpen(workflow, one)),
  ).toBe(false);
});

it('has the national profile where there is one', () => {
  expect(workflow.profile).toBe('http://nictiz.nl/fhir/StructureDefinition/BgZ-verwijzing-Task');
  expect(workflowIn('R4')).not.toHaveProperty('profile');
});
