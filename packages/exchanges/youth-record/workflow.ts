/** The life of a transfer when a child moves: the old organisation offers the record, the new one fetches and takes it over. */
import { acceptedThenCompleted } from '../src/notified-pull/accepted-then-completed.ts';
import type { ExchangeWorkflow } from '../src/workflow.ts';
import { stateWords } from './words.ts';

export const workflow: ExchangeWorkflow = {
  code: { system: 'urn:stelsel:workflow', code: 'youth-record-transfer', display: 'Overdracht JGZ-dossier' },
  days: 42,
  states: acceptedThenCompleted(stateWords),
};
