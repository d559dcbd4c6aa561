import { answers } from '../../builders/answer.ts';
import { snomed } from '../../read/code-keys.ts';

/** VermogenTotZelfstandigMedicatiegebruik (zib 2017). */
export const abilityToManageMedication = answers({
  id: 'AbilityToManageMedication',
  name: { nl: 'Zelf medicijnen gebruiken', en: 'Managing medication' },
  codes: [snomed('285033005')],
  answer: { nl: 'Lukt het', en: 'How it goes' },
});
