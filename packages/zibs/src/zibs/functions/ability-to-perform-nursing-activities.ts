import { answers } from '../../builders/answer.ts';
import { snomed } from '../../read/code-keys.ts';

/** VermogenTotVerpleegtechnischeHandelingen (zib 2017): what someone, or who cares for them, can do alone. */
export const abilityToPerformNursingActivities = answers({
  id: 'AbilityToPerformNursingActivities',
  name: { nl: 'Zelf verpleegkundige handelingen doen', en: 'Performing nursing activities' },
  codes: [snomed('303074009')],
  answer: { nl: 'Lukt het', en: 'How it goes' },
});
