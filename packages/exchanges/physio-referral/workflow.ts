/** The life of a referral to a physiotherapist; with its end the access of the physiotherapist ends. */
import type { ExchangeWorkflow } from '../src/workflow.ts';
import { stateWords } from './words.ts';

export const workflow: ExchangeWorkflow = {
  code: { system: 'http://snomed.info/sct', code: '306170007', display: 'Verwijzing naar fysiotherapie' },
  days: 180,
  states: [
    {
      status: 'requested',
      name: stateWords.requested,
      next: [
        { status: 'accepted', by: 'receiver' },
        { status: 'rejected', by: 'receiver' },
        { status: 'cancelled', by: 'sender' },
      ],
    },
    {
      status: 'accepted',
      name: stateWords.accepted,
      next: [
        { status: 'completed', by: 'receiver' },
        { status: 'cancelled', by: 'sender' },
      ],
    },
    { status: 'rejected', name: stateWords.rejected, next: [] },
    { status: 'completed', name: stateWords.completed, next: [] },
    { status: 'cancelled', name: stateWords.cancelled, next: [] },
  ],
};
