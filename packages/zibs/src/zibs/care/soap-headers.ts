/** S, O, E and P spelled out, in the order in which people want to know them. */
import type { Text } from '@stelsel/kernel';
import { codeKeys, snomed } from '../../read/code-keys.ts';

const journal = (code: string): string => `http://fhir.nl/fhir/NamingSystem/journaalregeltypen|${code}`;

interface SoapHeader {
  readonly id: string;
  readonly label: Text;
  readonly codes: readonly string[];
}

export const soapHeaders: readonly SoapHeader[] = [
  {
    id: 'evaluation',
    label: { nl: 'Wat de arts denkt', en: 'What the doctor thinks' },
    codes: [snomed('129265001'), journal('E')],
  },
  {
    id: 'plan',
    label: { nl: 'Wat er gaat gebeuren', en: 'What will happen' },
    codes: [snomed('129271007'), journal('P')],
  },
  {
    id: 'subjective',
    label: { nl: 'Wat u vertelde', en: 'What you told' },
    codes: [snomed('255362007'), journal('S')],
  },
  {
    id: 'objective',
    label: { nl: 'Wat de arts zag', en: 'What the doctor saw' },
    codes: [snomed('260224007'), journal('O')],
  },
];

export function soapHeaderOf(code: unknown): SoapHeader | undefined {
  const keys = codeKeys(code);
  return soapHeaders.find(({ codes }) => codes.some((known) => keys.includes(known)));
}
