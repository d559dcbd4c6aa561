import { answers } from '../../builders/answer.ts';
import { snomed } from '../../read/code-keys.ts';

/** GezinssituatieKind (zib 2017): the family of a child. */
export const familySituationChild = answers({
  id: 'FamilySituationChild',
  name: { nl: 'Gezin van een kind', en: 'Family of a child' },
  codes: [snomed('55801000146105')],
  sensitive: true,
  parts: [
    { id: 'household', label: { nl: 'Met wie', en: 'Household' }, codes: [snomed('224130005')] },
    {
      id: 'siblings',
      label: { nl: 'Aantal broers en zussen', en: 'Number of siblings' },
      codes: [snomed('224095004')],
    },
  ],
});
