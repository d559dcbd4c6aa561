import { answers } from '../../builders/answer.ts';
import { snomed } from '../../read/code-keys.ts';

/** Gezinssituatie (zib 2017). */
export const familySituation = answers({
  id: 'FamilySituation',
  name: { nl: 'Gezin', en: 'Family situation' },
  codes: [snomed('365470003')],
  sensitive: true,
  parts: [
    { id: 'household', label: { nl: 'Met wie', en: 'Household' }, codes: [snomed('224130005')] },
    { id: 'children', label: { nl: 'Aantal kinderen', en: 'Number of children' }, codes: [snomed('224118004')] },
    {
      id: 'children-at-home',
      label: { nl: 'Kinderen thuis', en: 'Children at home' },
      codes: [snomed('55811000146107')],
    },
    { id: 'care-tasks', label: { nl: 'Zorg voor anderen', en: 'Caring for others' }, codes: [snomed('406192005')] },
    { id: 'child', label: { nl: 'Kind, geboren', en: 'Child, born' }, codes: [snomed('67822003')] },
  ],
});
