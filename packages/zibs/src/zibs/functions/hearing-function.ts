import { answers } from '../../builders/answer.ts';
import { snomed } from '../../read/code-keys.ts';

/** FunctieHoren. */
export const hearingFunction = answers({
  id: 'HearingFunction',
  name: { nl: 'Horen', en: 'Hearing' },
  codes: [snomed('47078008')],
  answer: { nl: 'Hoe goed het gaat', en: 'How well it goes' },
});
