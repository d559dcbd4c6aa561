import { wayOfLiving } from '../../builders/way-of-living.ts';
import { componentText } from '../../read/observation.ts';
import { fact } from '../../read/view.ts';
import { labels } from '../../words/labels.ts';

/** AlcoholGebruik. */
export const alcoholUse = wayOfLiving({
  id: 'AlcoholUse',
  name: { nl: 'Alcohol', en: 'Alcohol use' },
  code: '228273003',
  sensitive: true,
  facts: (resource) => [fact('amount', labels.amount, componentText(resource, 'http://snomed.info/sct', '897148007'))],
});
