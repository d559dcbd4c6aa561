import { answers } from '../../builders/answer.ts';
import { snomed } from '../../read/code-keys.ts';

/** TabakGebruik. */
export const tobaccoUse = answers({
  id: 'TobaccoUse',
  name: { nl: 'Roken', en: 'Tobacco use' },
  codes: [snomed('365980008')],
  sensitive: true,
  parts: [
    { id: 'kind', label: { nl: 'Wat', en: 'Kind' }, codes: [snomed('53661000146106')] },
    { id: 'amount', label: { nl: 'Hoeveel', en: 'Amount' }, codes: [snomed('266918002')] },
    { id: 'pack-years', label: { nl: 'Pakjaren', en: 'Pack years' }, codes: [snomed('401201003')] },
  ],
});
