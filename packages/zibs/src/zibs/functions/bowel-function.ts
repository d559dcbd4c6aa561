import { answers } from '../../builders/answer.ts';
import { loinc, snomed } from '../../read/code-keys.ts';

/** Darmfunctie. */
export const bowelFunction = answers({
  id: 'BowelFunction',
  name: { nl: 'Ontlasting', en: 'Bowel function' },
  codes: [snomed('111989001')],
  sensitive: true,
  parts: [
    {
      id: 'continence',
      label: { nl: 'Ophouden', en: 'Continence' },
      codes: [snomed('129008009')],
      profile: 'BowelFunction.FecalContinence',
    },
    {
      id: 'frequency',
      label: { nl: 'Hoe vaak', en: 'How often' },
      codes: [snomed('162098000')],
      profile: 'BowelFunction.Frequency',
    },
    {
      id: 'consistency',
      label: { nl: 'Hoe vast', en: 'Consistency' },
      codes: [snomed('443172007')],
      profile: 'BowelFunction.DefecationConsistency',
    },
    {
      id: 'color',
      label: { nl: 'Kleur', en: 'Colour' },
      codes: [loinc('9397-1')],
      profile: 'BowelFunction.DefecationColor',
    },
  ],
});
