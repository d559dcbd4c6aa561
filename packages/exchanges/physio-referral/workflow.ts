/** The life of a referral to a physiotherapist; with its end the access of the physiotherapist ends. */
import { acceptedThenCompleted } from '../src/notified-pull/accepted-then-completed.ts';
import type { ExchangeWorkflow } from '../src/workflow.ts';
import { stateWords } from './words.ts';

export const workflow: ExchangeWorkflow = {
  code: { system: 'http://snomed.info/sct', code: '306170007', display: 'Verwijzing naar fysiotherapie' },
  days: 180,
  states: acceptedThenCompleted(stateWords),
};
