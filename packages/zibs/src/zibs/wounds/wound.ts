import { bodilyCondition } from '../../builders/bodily-condition.ts';
import { snomed } from '../../read/code-keys.ts';
import { woundFeatures } from './wound-features.ts';

/** Wond. */
export const wound = bodilyCondition({
  id: 'Wound',
  name: { nl: 'Wonden', en: 'Wounds' },
  ownTitle: { nl: 'Wond', en: 'Wound' },
  categories: [snomed('416462003')],
  codes: [snomed('416462003'), snomed('112633009')],
  features: woundFeatures,
});
