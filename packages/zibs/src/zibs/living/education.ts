import { answers } from '../../builders/answer.ts';
import { snomed } from '../../read/code-keys.ts';

/** Opleiding. */
export const education = answers({
  id: 'Education',
  name: { nl: 'Opleiding', en: 'Education' },
  codes: [snomed('105421008')],
  answer: { nl: 'Soort school', en: 'Kind of school' },
});
