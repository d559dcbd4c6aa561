import { answers } from '../../builders/answer.ts';
import { snomed } from '../../read/code-keys.ts';

/** VermogenTotUiterlijkeVerzorging. */
export const abilityToGroom = answers({
  id: 'AbilityToGroom',
  name: { nl: 'Uiterlijke verzorging', en: 'Grooming' },
  codes: [snomed('704434006')],
  profiles: ['AbilityToGroome'],
  answer: { nl: 'Lukt het', en: 'How it goes' },
});
