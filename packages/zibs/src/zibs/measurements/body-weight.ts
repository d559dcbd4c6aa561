import { measurement } from '../../builders/measurement.ts';
import { loinc, snomed } from '../../read/code-keys.ts';

/** Lichaamsgewicht. */
export const bodyWeight = measurement({
  id: 'BodyWeight',
  name: { nl: 'Gewicht', en: 'Body weight' },
  codes: [loinc('29463-7')],
  parts: [
    {
      id: 'clothing',
      label: { nl: 'Kleding', en: 'Clothing' },
      codes: [snomed('248159006'), loinc('8352-7')],
    },
  ],
});
