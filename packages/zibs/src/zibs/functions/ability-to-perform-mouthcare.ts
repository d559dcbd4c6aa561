import { answers } from '../../builders/answer.ts';
import { snomed } from '../../read/code-keys.ts';

/** VermogenTotMondverzorging. */
export const abilityToPerformMouthcare = answers({
  id: 'AbilityToPerformMouthcareActivities',
  name: { nl: 'Verzorging van de mond', en: 'Mouth care' },
  codes: [snomed('288470005')],
  answer: { nl: 'Lukt het', en: 'How it goes' },
});
