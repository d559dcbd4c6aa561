/** The life of a transfer when a child moves: the old organisation offers the record, the new one fetches and takes it over. */
import type { ExchangeWorkflow } from '../src/workflow.ts';
import { stateWords } from './words.ts';

export const workflow: ExchangeWorkflow = {
  code: { system: 'urn:stelsel:workflow', code: 'youth-record-transfer', display: 'Overdracht JGZ-dossier' },
  days: 42,
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
    { status: 'completed', name: stateWords.completed, next: [] },
    { status: 'rejected', name: stateWords.rejected, next: [] },
    { status: 'cancelled', name: stateWords.cancelled, next: [] },
  ],
};
