import { answers } from '../../builders/answer.ts';
import { snomed } from '../../read/code-keys.ts';

/** DrugsGebruik. */
export const drugUse = answers({
  id: 'DrugUse',
  name: { nl: 'Drugs', en: 'Drug use' },
  codes: [snomed('228366006')],
  sensitive: true,
  parts: [
    { id: 'kind', label: { nl: 'Wat', en: 'Kind' }, codes: [snomed('105590001'), snomed('410942007')] },
    { id: 'amount', label: { nl: 'Hoeveel', en: 'Amount' }, codes: [snomed('363908000'), snomed('228390007')] },
    { id: 'route', label: { nl: 'Hoe gebruikt', en: 'How used' }, codes: [snomed('410675002')] },
  ],
});
