import { answers } from '../../builders/answer.ts';
import { snomed } from '../../read/code-keys.ts';

/** VermogenTotToiletgang. */
export const abilityToUseToilet = answers({
  id: 'AbilityToUseToilet',
  name: { nl: 'Naar het toilet gaan', en: 'Using the toilet' },
  codes: [snomed('284779002')],
  sensitive: true,
  answer: { nl: 'Lukt het', en: 'How it goes' },
  parts: [
    {
      id: 'toilet-use',
      label: { nl: 'Gebruik van het toilet', en: 'Toilet use' },
      codes: [snomed('284899001')],
      profile: 'AbilityToUseToilet.ToiletUse',
    },
    {
      id: 'menstrual-care',
      label: { nl: 'Zorg bij ongesteldheid', en: 'Menstrual care' },
      codes: [snomed('284955009')],
      profile: 'AbilityToUseToilet.MenstrualCare',
    },
  ],
});
