import { answers } from '../../builders/answer.ts';
import { snomed } from '../../read/code-keys.ts';

/** VermogenTotZichWassen. */
export const abilityToWashOneself = answers({
  id: 'AbilityToWashOneself',
  name: { nl: 'Zich wassen', en: 'Washing' },
  codes: [snomed('284785009')],
  profiles: ['AbilityToWashOneSelf'],
  answer: { nl: 'Lukt het', en: 'How it goes' },
  parts: [
    {
      id: 'body-part',
      label: { nl: 'Welk deel van het lichaam', en: 'Which part of the body' },
      codes: [snomed('38866009')],
    },
  ],
});
