import { answers } from '../../builders/answer.ts';
import { snomed } from '../../read/code-keys.ts';

/** VermogenTotDrinken. */
export const abilityToDrink = answers({
  id: 'AbilityToDrink',
  name: { nl: 'Drinken', en: 'Drinking' },
  codes: [snomed('288852001')],
  answer: { nl: 'Lukt het', en: 'How it goes' },
  parts: [
    {
      id: 'limitations',
      label: { nl: 'Wat niet goed lukt', en: 'What is difficult' },
      codes: [snomed('288851008')],
      profile: 'AbilityToDrink.DrinkingLimitations',
    },
  ],
});
