import { answers } from '../../builders/answer.ts';
import { snomed } from '../../read/code-keys.ts';

/** Woonsituatie: the house, its adaptations and how someone lives in it. */
export const livingSituation = answers({
  id: 'LivingSituation',
  name: { nl: 'Wonen', en: 'Living situation' },
  codes: [snomed('365508006')],
  parts: [
    {
      id: 'home',
      label: { nl: 'Woning', en: 'Home' },
      codes: [snomed('272497004')],
      profile: 'LivingSituation.HouseType',
    },
    {
      id: 'adaptations',
      label: { nl: 'Aanpassingen', en: 'Adaptations' },
      codes: [snomed('118871000146108')],
      profile: 'LivingSituation.HomeAdaption',
    },
    {
      id: 'condition',
      label: { nl: 'Omstandigheden', en: 'Conditions' },
      codes: [snomed('224249004')],
      profile: 'LivingSituation.LivingCondition',
    },
  ],
});
