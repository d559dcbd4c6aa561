import { answers } from '../../builders/answer.ts';
import { snomed } from '../../read/code-keys.ts';

/** VermogenTotZichKleden. */
export const abilityToDressOneself = answers({
  id: 'AbilityToDressOneself',
  name: { nl: 'Zich aankleden', en: 'Getting dressed' },
  codes: [snomed('165235000')],
  answer: { nl: 'Lukt het', en: 'How it goes' },
  parts: [
    {
      id: 'body-part',
      label: { nl: 'Welk deel van het lichaam', en: 'Which part of the body' },
      codes: [snomed('38866009')],
    },
  ],
});
