/** What proves that a product gives what a summary is made of: the invented people of the core data set, in both versions. */
import type { ConformanceTests } from '../../src/conformance-tests.ts';
import { testPeople } from '../../src/test-people/test-people.ts';

export const tests: ConformanceTests = {
  records: { '2020': testPeople('R4'), '2017': testPeople('STU3') },
  cases: ['2020', '2017'].map((version) => ({
    id: `required-sections-${version}`,
    version,
    role: 'serve' as const,
    sentence: {
      nl: 'Wat een samenvatting moet hebben, heeft een code: ziektes, allergieën en medicijnen.',
      en: 'What a summary must have, has a code: problems, allergies and medication.',
    },
    record: 'volledig',
    steps: [
      { query: 'problems', holds: ['entry.resource.ofType(Condition).code.coding.code.exists()'] },
      { query: 'allergies', holds: ['entry.resource.ofType(AllergyIntolerance).code.coding.code.exists()'] },
      { query: 'medication-agreements', holds: ['entry.resource.ofType(MedicationRequest).exists()'] },
    ],
  })),
};
