/**
 * The life of a handover: first a place is asked with the advance notice (aanmeldbericht), then the handover itself is
 * ready at the sender. Without that first part a Task begins at `in-progress` (eOverdracht 4.0, partial workflow).
 */
import type { ExchangeWorkflow } from '../src/workflow.ts';
import { stateWords } from './words.ts';

export const workflow: ExchangeWorkflow = {
  code: { system: 'http://snomed.info/sct', code: '308292007', display: 'Overdracht van zorg' },
  profile: 'http://nictiz.nl/fhir/StructureDefinition/eOverdracht-Task',
  days: 30,
  states: [
    {
      status: 'requested',
      name: stateWords.requested,
      next: [
        { status: 'accepted', by: 'receiver' },
        { status: 'rejected', by: 'receiver' },
        { status: 'on-hold', by: 'receiver' },
        { status: 'cancelled', by: 'sender' },
      ],
    },
    {
      status: 'on-hold',
      name: stateWords['on-hold'],
      next: [
        { status: 'requested', by: 'sender' },
        { status: 'cancelled', by: 'sender' },
        { status: 'rejected', by: 'receiver' },
      ],
    },
    {
      status: 'accepted',
      name: stateWords.accepted,
      next: [
        { status: 'in-progress', by: 'sender' },
        { status: 'cancelled', by: 'sender' },
      ],
    },
    {
      status: 'in-progress',
      name: stateWords['in-progress'],
      next: [
        { status: 'completed', by: 'receiver' },
        { status: 'cancelled', by: 'sender' },
      ],
    },
    { status: 'completed', name: stateWords.completed, next: [] },
    { status: 'rejected', name: stateWords.rejected, next: [] },
    { status: 'cancelled', name: stateWords.cancelled, next: [] },
  ],
};
