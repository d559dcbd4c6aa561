import { answers } from '../../builders/answer.ts';
import { snomed } from '../../read/code-keys.ts';

/** Mobiliteit: walking, standing, sitting and going from one to the other. */
export const mobility = answers({
  id: 'Mobility',
  name: { nl: 'Bewegen en lopen', en: 'Mobility' },
  codes: [snomed('301438001')],
  answer: { nl: 'Lukt het', en: 'How it goes' },
  parts: [
    { id: 'walking', label: { nl: 'Lopen', en: 'Walking' }, codes: [snomed('282097004')], profile: 'Mobility.Walking' },
    {
      id: 'climbing-stairs',
      label: { nl: 'Traplopen', en: 'Climbing stairs' },
      codes: [snomed('301587001')],
      profile: 'Mobility.ClimbingStairs',
    },
    {
      id: 'changing-position',
      label: { nl: 'Van houding veranderen', en: 'Changing position' },
      codes: [snomed('282869009')],
      profile: 'Mobility.ChangingPosition',
    },
    {
      id: 'maintaining-position',
      label: { nl: 'In een houding blijven', en: 'Maintaining position' },
      codes: [snomed('249868004')],
      profile: 'Mobility.MaintainingPosition',
    },
    {
      id: 'transfer',
      label: { nl: 'Van bed naar stoel', en: 'Transfer' },
      codes: [snomed('364666007')],
      profile: 'Mobility.Transfer',
    },
  ],
});
