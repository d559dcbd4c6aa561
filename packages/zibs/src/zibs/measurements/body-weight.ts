import { measurement } from '../../builders/measurement.ts';
import { componentText } from '../../read/observation.ts';
import { fact } from '../../read/view.ts';

/** Lichaamsgewicht. */
export const bodyWeight = measurement({
  id: 'BodyWeight',
  name: { nl: 'Gewicht', en: 'Body weight' },
  system: 'http://loinc.org',
  codes: ['29463-7'],
  more: (resource) => [
    fact('clothing', { nl: 'Kleding', en: 'Clothing' }, componentText(resource, 'http://snomed.info/sct', '248159006')),
  ],
});
