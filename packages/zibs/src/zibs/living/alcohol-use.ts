import { answers } from '../../builders/answer.ts';
import { snomed } from '../../read/code-keys.ts';

/** AlcoholGebruik. */
export const alcoholUse = answers({
  id: 'AlcoholUse',
  name: { nl: 'Alcohol', en: 'Alcohol use' },
  codes: [snomed('228273003')],
  sensitive: true,
  parts: [{ id: 'amount', label: { nl: 'Hoeveel', en: 'Amount' }, codes: [snomed('897148007'), snomed('160573003')] }],
});
