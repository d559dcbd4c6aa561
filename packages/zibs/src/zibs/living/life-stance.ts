import { answers } from '../../builders/answer.ts';
import { snomed } from '../../read/code-keys.ts';

/** Levensovertuiging. */
export const lifeStance = answers({
  id: 'LifeStance',
  name: { nl: 'Levensovertuiging', en: 'Life stance' },
  codes: [snomed('160538000')],
  sensitive: true,
});
