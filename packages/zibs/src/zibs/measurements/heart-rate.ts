import { measurement } from '../../builders/measurement.ts';
import { conceptText } from '../../read/concept.ts';
import { fact } from '../../read/view.ts';
import { firstAt } from '../../resource.ts';
import { labels } from '../../words/labels.ts';

/** Hartfrequentie. */
export const heartRate = measurement({
  id: 'HeartRate',
  name: { nl: 'Hartslag', en: 'Heart rate' },
  system: 'http://loinc.org',
  codes: ['8867-4'],
  more: (resource) => [fact('method', labels.method, conceptText(firstAt(resource, 'method')))],
});
