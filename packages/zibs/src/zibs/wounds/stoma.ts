import { bodilyCondition } from '../../builders/bodily-condition.ts';
import { snomed } from '../../read/code-keys.ts';

/** Stoma; zib 2017 has it as an observation, reshaped to this. */
export const stoma = bodilyCondition({
  id: 'Stoma',
  name: { nl: 'Stoma', en: 'Stoma' },
  ownTitle: { nl: 'Stoma', en: 'Stoma' },
  categories: [snomed('245857005')],
});
