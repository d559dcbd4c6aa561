/** What proves that a product serves the core data set: three invented people, in both versions. */
import type { ConformanceTests } from '../../src/conformance-tests.ts';
import { testPeople } from '../../src/test-people/test-people.ts';

export const tests: ConformanceTests = {
  records: { '2020': testPeople('R4'), '2017': testPeople('STU3') },
  cases: ['2020', '2017'].flatMap((version) => [
    {
      id: `last-measurements-${version}`,
      version,
      role: 'serve' as const,
      sentence: {
        nl: 'Van elke meting komt alleen de laatste, met de waarde zoals die is opgeschreven.',
        en: 'Of every measurement only the last one comes, with the value as it was written down.',
      },
      record: 'volledig',
      steps: [
        { query: 'body-weight', holds: ['entry.resource.ofType(Observation).valueQuantity.value = 71.5'] },
        {
          query: 'blood-pressure',
          holds: [
            "entry.resource.ofType(Observation).component.where(code.coding.code = '8480-6').valueQuantity.value = 138",
          ],
        },
      ],
    },
    {
      id: `allergy-readable-${version}`,
      version,
      role: 'serve' as const,
      sentence: {
        nl: 'Een allergie noemt de stof, de reactie en hoe ernstig die kan zijn.',
        en: 'An allergy names the substance, the reaction and how serious it can be.',
      },
      record: 'volledig',
      steps: [
        {
          query: 'allergies',
          holds: [
            "entry.resource.ofType(AllergyIntolerance).where(criticality = 'high').code.coding.where(code = '764146007').exists()",
            'entry.resource.ofType(AllergyIntolerance).reaction.manifestation.exists()',
          ],
        },
      ],
    },
  ]),
};
