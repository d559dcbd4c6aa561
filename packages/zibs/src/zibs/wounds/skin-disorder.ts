import { bodilyCondition } from '../../builders/bodily-condition.ts';
import { snomed } from '../../read/code-keys.ts';

/** Huidaandoening. */
export const skinDisorder = bodilyCondition({
  id: 'SkinDisorder',
  name: { nl: 'Huid', en: 'Skin disorders' },
  ownTitle: { nl: 'Aandoening van de huid', en: 'Skin disorder' },
  categories: [snomed('95320005')],
});
