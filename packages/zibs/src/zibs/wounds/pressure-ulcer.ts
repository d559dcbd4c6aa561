import { bodilyCondition } from '../../builders/bodily-condition.ts';
import { snomed } from '../../read/code-keys.ts';
import { woundFeatures } from './wound-features.ts';

/** DecubitusWond. */
export const pressureUlcer = bodilyCondition({
  id: 'PressureUlcer',
  name: { nl: 'Doorligplekken', en: 'Pressure ulcers' },
  ownTitle: { nl: 'Doorligplek', en: 'Pressure ulcer' },
  titleIsOwn: true,
  codes: [snomed('399912005')],
  stage: { nl: 'Hoe diep', en: 'Category' },
  features: woundFeatures,
});
