import { answers } from '../../builders/answer.ts';
import { snomed } from '../../read/code-keys.ts';

/** VermogenTotEten. */
export const abilityToEat = answers({
  id: 'AbilityToEat',
  name: { nl: 'Eten', en: 'Eating' },
  codes: [snomed('288883002')],
  answer: { nl: 'Lukt het', en: 'How it goes' },
  parts: [
    {
      id: 'limitations',
      label: { nl: 'Wat niet goed lukt', en: 'What is difficult' },
      codes: [snomed('288843005')],
      profile: 'AbilityToEat.EatingLimitations',
    },
  ],
});
