import { measurement } from '../../builders/measurement.ts';
import { conceptText } from '../../read/concept.ts';
import { fact } from '../../read/view.ts';
import { firstAt } from '../../resource.ts';
import { labels } from '../../words/labels.ts';

/** Lichaamstemperatuur. */
export const bodyTemperature = measurement({
  id: 'BodyTemperature',
  name: { nl: 'Temperatuur', en: 'Body temperature' },
  system: 'http://loinc.org',
  codes: ['8310-5'],
  more: (resource) => [fact('method', labels.method, conceptText(firstAt(resource, 'method')))],
});
