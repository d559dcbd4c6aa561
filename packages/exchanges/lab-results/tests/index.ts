/** What proves that a product serves laboratory results: somebody with a course of them, and somebody without. */
import type { ConformanceTests, TestRecord } from '../../src/conformance-tests.ts';
import type { ExchangeVersion } from '../../src/exchange.ts';
import { draftTestRecord, type TestPerson } from '../../src/test-people/draft-test-record.ts';
import { concept, hl7, lnc, nictizProfile, quantity, sct } from '../../src/test-people/test-words.ts';

type Fhir = ExchangeVersion['fhir'];

const measured: TestPerson = {
  id: 'gemeten',
  bsn: '999990627',
  given: 'Mara',
  family: 'Gemeten',
  gender: 'female',
  birthDate: '1974-09-30',
};
const unmeasured: TestPerson = {
  id: 'niet-gemeten',
  bsn: '999990639',
  given: 'Nico',
  family: 'Nooit',
  gender: 'male',
  birthDate: '1988-12-01',
};

function records(fhir: Fhir): readonly TestRecord[] {
  const patient = { elements: nictizProfile(fhir === 'R4' ? 'nl-core-Patient' : 'nl-core-patient'), queries: [] };
  const draft = draftTestRecord(measured, fhir, patient);
  const { keep } = draft;
  const result = (name: string, day: string, value: number) =>
    keep(
      'Observation',
      name,
      {
        ...nictizProfile(fhir === 'R4' ? 'nl-core-LaboratoryTestResult' : 'zib-LaboratoryTestResult-Observation'),
        status: 'final',
        category: [
          concept(hl7(fhir, 'observation-category', 'laboratory', 'Laboratory')),
          concept(sct('275711006', 'Serumtest')),
        ],
        code: concept(lnc('2823-3', 'Kalium')),
        subject: draft.patient,
        effectiveDateTime: day,
        valueQuantity: quantity(value, 'mmol/L', 'mmol/L'),
      },
      'results',
    );
  result('kalium-oud', '2026-01-12', 5.6);
  result('kalium', '2026-04-12', 4.3);
  keep('Observation', 'gewicht', {
    status: 'final',
    category: [concept(hl7(fhir, 'observation-category', 'vital-signs', 'Vital Signs'))],
    code: concept(lnc('29463-7', 'Gewicht')),
    subject: draft.patient,
    effectiveDateTime: '2026-04-12',
    valueQuantity: quantity(70, 'kg', 'kg'),
  });
  const report = (name: string, department: string, ...queries: readonly string[]) => {
    const category = concept(hl7(fhir, 'v2-0074', department, department));
    keep(
      'DiagnosticReport',
      name,
      {
        ...nictizProfile(fhir === 'R4' ? 'nl-core-TextResult' : 'zib-TextResult'),
        status: 'final',
        category: fhir === 'R4' ? [category] : category,
        code: concept(lnc('11502-2', 'Laboratoriumverslag')),
        subject: draft.patient,
        effectiveDateTime: '2026-04-12',
        conclusion: 'Kalium genormaliseerd.',
      },
      ...queries,
    );
  };
  report('verslag', 'LAB', 'result-reports');
  report('foto', 'RAD');
  return [draft.record(), draftTestRecord(unmeasured, fhir, patient).record()];
}

export const tests: ConformanceTests = {
  records: { '2020': records('R4'), '2017': records('STU3') },
  cases: ['2020', '2017'].map((version) => ({
    id: `course-of-results-${version}`,
    version,
    role: 'serve' as const,
    sentence: {
      nl: 'Van een bepaling komen alle uitslagen, elk met de waarde en de eenheid zoals die zijn opgeschreven.',
      en: 'All results of a test come, each with value and unit as they were written down.',
    },
    record: measured.id,
    steps: [
      {
        query: 'results',
        holds: [
          "entry.resource.ofType(Observation).valueQuantity.where(value = 5.6 and code = 'mmol/L').exists()",
          "entry.resource.ofType(Observation).valueQuantity.where(value = 4.3 and code = 'mmol/L').exists()",
        ],
      },
    ],
  })),
};
