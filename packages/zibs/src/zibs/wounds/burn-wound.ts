import { bodilyCondition } from '../../builders/bodily-condition.ts';
import { snomed } from '../../read/code-keys.ts';
import { woundFeatures } from './wound-features.ts';

/** Brandwond. */
export const burnWound = bodilyCondition({
  id: 'Burnwound',
  name: { nl: 'Brandwonden', en: 'Burns' },
  ownTitle: { nl: 'Brandwond', en: 'Burn' },
  profiles: ['BurnWound'],
  categories: [snomed('125666000')],
  codes: [snomed('125666000')],
  stage: { nl: 'Hoe diep', en: 'Depth' },
  features: woundFeatures,
});
