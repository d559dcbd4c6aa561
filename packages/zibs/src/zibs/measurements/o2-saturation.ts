import { measurement } from '../../builders/measurement.ts';
import { conceptText } from '../../read/concept.ts';
import { fact } from '../../read/view.ts';
import { firstAt } from '../../resource.ts';
import { labels } from '../../words/labels.ts';

/** O2Saturatie. */
export const o2Saturation = measurement({
  id: 'O2Saturation',
  name: { nl: 'Zuurstof in het bloed', en: 'Oxygen saturation' },
  system: 'http://loinc.org',
  codes: ['2708-6', '59408-5'],
  more: (resource) => [fact('method', labels.method, conceptText(firstAt(resource, 'method')))],
});
