/** What proves that a product gives what a summary is made of: what its cases say of the people that are made from its queries. */
import type { ConformanceTests } from '../../src/conformance-tests.ts';

export const tests: Pick<ConformanceTests, 'cases'> = {
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
