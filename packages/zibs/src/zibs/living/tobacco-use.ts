import { wayOfLiving } from '../../builders/way-of-living.ts';
import { componentText } from '../../read/observation.ts';
import { fact } from '../../read/view.ts';
import { labels } from '../../words/labels.ts';

const snomed = 'http://snomed.info/sct';

/** TabakGebruik. */
export const tobaccoUse = wayOfLiving({
  id: 'TobaccoUse',
  name: { nl: 'Roken', en: 'Tobacco use' },
  code: '365980008',
  sensitive: true,
  facts: (resource) => [
    fact('kind', { nl: 'Wat', en: 'Kind' }, componentText(resource, snomed, '53661000146106')),
    fact('amount', labels.amount, componentText(resource, snomed, '266918002')),
    fact('pack-years', { nl: 'Pakjaren', en: 'Pack years' }, componentText(resource, snomed, '401201003')),
  ],
});
