import { wayOfLiving } from '../../builders/way-of-living.ts';
import { referenceNames } from '../../read/reference.ts';
import { fact } from '../../read/view.ts';
import { type FhirResource, valuesAt } from '../../resource.ts';
import type { ViewContext } from '../../zib.ts';

/** Woonsituatie: the house and its adaptations are observations of their own, named by their display. */
export const livingSituation = wayOfLiving({
  id: 'LivingSituation',
  name: { nl: 'Wonen', en: 'Living situation' },
  code: '365508006',
  facts: (resource, context) => [fact('home', { nl: 'Woning', en: 'Home' }, homeOf(resource, context))],
});

function homeOf(resource: FhirResource, context: ViewContext): string | undefined {
  const members = valuesAt(resource, 'hasMember');
  return referenceNames(members, resource, context)?.replaceAll(/(House type|Home adaption|Living condition): /g, '');
}
