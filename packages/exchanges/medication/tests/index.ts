/** What proves that a product serves medication: the same invented people as for the core data set, in both versions. */
import type { ConformanceTests } from '../../src/conformance-tests.ts';
import { testPeople } from '../../src/test-people/test-people.ts';

const treatmentUrl = 'http://nictiz.nl/fhir/StructureDefinition/ext-PharmaceuticalTreatment.Identifier';

export const tests: ConformanceTests = {
  records: { '9': testPeople('R4'), '2017': testPeople('STU3') },
  cases: [
    {
      id: 'one-treatment',
      version: '9',
      role: 'serve',
      sentence: {
        nl: 'Afspraak, toedieningsafspraak en gebruik van één behandeling dragen hetzelfde kenmerk (MBH).',
        en: 'Agreement, administration agreement and use of one treatment carry the same identifier (MBH).',
      },
      record: 'volledig',
      steps: ['medication-agreements', 'administration-agreements', 'medication-use'].map((query) => ({
        query,
        holds: [
          `entry.where(search.mode = 'match').resource.extension('${treatmentUrl}').value.value.distinct() = 'MBH-toets-1'`,
        ],
      })),
    },
    {
      id: 'dosage-sentence',
      version: '9',
      role: 'serve',
      sentence: {
        nl: 'De zin over het gebruik komt mee zoals de bron die schreef.',
        en: 'The sentence about use comes along as the source wrote it.',
      },
      record: 'volledig',
      steps: [
        {
          query: 'medication-agreements',
          holds: ["entry.resource.ofType(MedicationRequest).dosageInstruction.text = '2 maal per dag 1 inhalatie'"],
        },
      ],
    },
    {
      id: 'laboratory-beside',
      version: '9',
      role: 'serve',
      sentence: {
        nl: 'Van kalium en natrium komt de laatste uitslag mee, met eenheid.',
        en: 'The last result of potassium and sodium comes along, with its unit.',
      },
      record: 'volledig',
      steps: [
        {
          query: 'medication-laboratory',
          holds: ["entry.resource.ofType(Observation).valueQuantity.where(value = 4.1 and code = 'mmol/L').exists()"],
        },
      ],
    },
  ],
};
