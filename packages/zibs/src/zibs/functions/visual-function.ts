import { answers } from '../../builders/answer.ts';
import { snomed } from '../../read/code-keys.ts';

/** FunctieZien. */
export const visualFunction = answers({
  id: 'VisualFunction',
  name: { nl: 'Zien', en: 'Seeing' },
  codes: [snomed('281004000')],
  answer: { nl: 'Hoe goed het gaat', en: 'How well it goes' },
});
