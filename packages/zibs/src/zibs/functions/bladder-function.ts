import { answers } from '../../builders/answer.ts';
import { snomed } from '../../read/code-keys.ts';

/** Blaasfunctie (zib 2017). */
export const bladderFunction = answers({
  id: 'BladderFunction',
  name: { nl: 'Plassen', en: 'Bladder function' },
  codes: [snomed('28278009')],
  sensitive: true,
  answer: { nl: 'Hoe het gaat', en: 'How it goes' },
});
