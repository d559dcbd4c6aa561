/**
 * The life of a referral (BgZ MSZ, Twiin TA Notified Pull): the receiver accepts it or not, and says when treatment began and
 * ended; until it is accepted the sender can take it back. With its end the receiver's access ends.
 */
import type { ExchangeVersion } from '../src/exchange.ts';
import type { ExchangeWorkflow } from '../src/workflow.ts';
import { stateWords } from './words.ts';

/** Only STU3 has a national profile of this Task. */
export function workflowIn(fhir: ExchangeVersion['fhir']): ExchangeWorkflow {
  return {
    code: { system: 'http://snomed.info/sct', code: '3457005', display: 'Verwijzing van patiënt' },
    ...(fhir === 'STU3' ? { profile: 'http://nictiz.nl/fhir/StructureDefinition/BgZ-verwijzing-Task' } : {}),
    days: 90,
    states: [
      {
        status: 'requested',
        name: stateWords.requested,
        next: [
          { status: 'received', by: 'receiver' },
          { status: 'accepted', by: 'receiver' },
          { status: 'rejected', by: 'receiver' },
          { status: 'cancelled', by: 'sender' },
        ],
      },
      {
        status: 'received',
        name: stateWords.received,
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
          { status: 'in-progress', by: 'receiver' },
          { status: 'completed', by: 'receiver' },
          { status: 'cancelled', by: 'sender' },
        ],
      },
      {
        status: 'in-progress',
        name: stateWords['in-progress'],
        next: [{ status: 'completed', by: 'receiver' }],
      },
      { status: 'rejected', name: stateWords.rejected, next: [] },
      { status: 'completed', name: stateWords.completed, next: [] },
      { status: 'cancelled', name: stateWords.cancelled, next: [] },
    ],
  };
}
