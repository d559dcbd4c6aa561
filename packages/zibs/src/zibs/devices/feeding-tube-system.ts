import { deviceUse } from '../../builders/device-use.ts';
import { referenceNames } from '../../read/reference.ts';
import { valueFact } from '../../read/value.ts';
import { fact } from '../../read/view.ts';
import { extensionsAt, type FhirResource, textsAt, valuesAt } from '../../resource.ts';
import { labels } from '../../words/labels.ts';

const nictiz = (name: string): string => `http://nictiz.nl/fhir/StructureDefinition/${name}`;
const profile = nictiz('zib-FeedingTubeSystem');
const length = nictiz('zib-FeedingTubeSystem-FeedingTubeLength');
const feeding = nictiz('zib-FeedingTubeSystem-EnteralNutrition');
const pump = nictiz('extension-medicaldevice');

/** Sondesysteem (zib 2017): a feeding tube, known by its profile. */
export const feedingTubeSystem = deviceUse({
  id: 'FeedingTubeSystem',
  name: { nl: 'Sondes', en: 'Feeding tubes' },
  profiles: ['zib-FeedingTubeSystem'],
  reads: (resource) => textsAt(resource, 'meta.profile').includes(profile),
  facts: (resource, context) => [
    valueFact('length', { nl: 'Lengte', en: 'Length' }, extensionsAt(resource, length)[0]),
    fact(
      'feeding',
      { nl: 'Voeding', en: 'Feeding' },
      referenceNames(referencesOf(resource, feeding), resource, context),
    ),
    fact('pump', labels.aid, referenceNames(referencesOf(resource, pump), resource, context)),
  ],
});

function referencesOf(resource: FhirResource, url: string): readonly unknown[] {
  return extensionsAt(resource, url).flatMap((found) => valuesAt(found, 'valueReference'));
}
