/** Words of answers, demand and hand-overs in two languages. */
import type { ItemAnswers } from '@stelsel/regie';
import { type Words, w } from './words.ts';

export const answerWords: Readonly<Record<ItemAnswers['counts'][number]['state'], Words>> = {
  gereed: w('gereed', 'ready'),
  toegezegd: w('toegezegd', 'committed'),
  'in beraad': w('in beraad', 'considering'),
  afgewezen: w('afgewezen', 'declined'),
  ingetrokken: w('ingetrokken', 'withdrawn'),
  'geen antwoord': w('geen antwoord', 'no answer'),
};

export const priorityWords: Readonly<Record<string, Words>> = {
  must: w('moet', 'must'),
  should: w('hoort', 'should'),
  could: w('kan', 'could'),
  wont: w('nu niet', 'not now'),
};

export const bundleWords: Readonly<Record<string, Words>> = {
  concept: w('concept', 'draft'),
  consultatie: w('in consultatie', 'in consultation'),
  vastgesteld: w('vastgesteld', 'fixed'),
  lopend: w('op de agenda', 'on the agenda'),
  afgesloten: w('afgesloten', 'closed'),
};

export const phaseWords: Readonly<Record<string, Words>> = {
  strategie: w('Visie en strategie', 'Vision and strategy'),
  realisatie: w('Realisatie', 'Realisation'),
  implementatie: w('Implementatie', 'Implementation'),
  beheer: w('Beheer', 'Maintenance'),
};

export const handoverWords: Readonly<Record<string, Words>> = {
  aangeboden: w('aangeboden', 'offered'),
  overgenomen: w('overgenomen', 'taken over'),
  teruggegeven: w('teruggegeven', 'given back'),
};

export const feedbackWords: Readonly<Record<string, Words>> = {
  ontvangen: w('ontvangen', 'received'),
  'in behandeling': w('in behandeling', 'being looked at'),
  verbeterd: w('verbeterd', 'corrected'),
  'niet gewijzigd': w('niet gewijzigd', 'not changed'),
};

export const policyFeedbackWords: Readonly<Record<string, Words>> = {
  gemeld: w('gemeld', 'reported'),
  'in behandeling': w('in behandeling', 'being looked at'),
  aangepast: w('beleid aangepast', 'policy changed'),
  'niet gewijzigd': w('niet gewijzigd', 'not changed'),
};

export const metWords: Readonly<Record<string, Words>> = {
  ja: w('✓ ja', '✓ yes'),
  nee: w('✗ nee', '✗ no'),
  onbekend: w('? onbekend', '? unknown'),
};
