import { wayOfLiving } from '../../builders/way-of-living.ts';
import { componentText } from '../../read/observation.ts';
import { fact } from '../../read/view.ts';
import { labels } from '../../words/labels.ts';

const snomed = 'http://snomed.info/sct';

/** DrugsGebruik. */
export const drugUse = wayOfLiving({
  id: 'DrugUse',
  name: { nl: 'Drugs', en: 'Drug use' },
  code: '228366006',
  sensitive: true,
  facts: (resource) => [
    fact('kind', { nl: 'Wat', en: 'Kind' }, componentText(resource, snomed, '105590001')),
    fact('amount', labels.amount, componentText(resource, snomed, '363908000')),
    fact('route', { nl: 'Hoe gebruikt', en: 'How used' }, componentText(resource, snomed, '410675002')),
  ],
});
