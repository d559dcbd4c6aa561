/**
 * The life of a handover: first a place is asked with the advance notice (aanmeldbericht), then the handover itself is
 * ready at the sender. Without that first part a Task begins at `in-progress` (eOverdracht 4.0, partial workflow).
 */
import type { ExchangeVersion } from '../src/exchange.ts';
import type { ExchangeWorkflow, WorkflowState } from '../src/workflow.ts';
import { stateWords } from './words.ts';

/** What an advance notice holds: enough to say whether there is a place. All else waits until the handover is ready. */
const forAdvanceNotice = [
  'advance-notice',
  'patient',
  'contact-people',
  'payer',
  'problems',
  'alerts',
  'treatment-directives',
  'functional-status',
  'mobility',
  'living-situation',
  'help-from-others',
  'nursing-interventions',
];

const states: readonly WorkflowState[] = [
  {
    status: 'requested',
    name: stateWords.requested,
    pulls: forAdvanceNotice,
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
    pulls: forAdvanceNotice,
    next: [
      { status: 'requested', by: 'sender' },
      { status: 'cancelled', by: 'sender' },
      { status: 'rejected', by: 'receiver' },
    ],
  },
  {
    status: 'accepted',
    name: stateWords.accepted,
    pulls: forAdvanceNotice,
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
];

/** Only STU3 has a national profile of this Task. */
export function workflowIn(fhir: ExchangeVersion['fhir']): ExchangeWorkflow {
  return {
    code: { system: 'http://snomed.info/sct', code: '308292007', display: 'Overdracht van zorg' },
    ...(fhir === 'STU3' ? { profile: 'http://nictiz.nl/fhir/StructureDefinition/eOverdracht-Task' } : {}),
    days: 30,
    signal: 'eOverdracht-notification',
    documents: [
      {
        query: 'advance-notice',
        type: { system: 'http://snomed.info/sct', code: '721915006', display: 'Aanmeldbericht' },
      },
      {
        query: 'handover',
        type: { system: 'http://snomed.info/sct', code: '11171000146100', display: 'Overdrachtsbericht' },
      },
    ],
    states,
    starts: ['in-progress'],
  };
}
