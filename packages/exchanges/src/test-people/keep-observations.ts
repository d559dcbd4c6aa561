/** How somebody lives and functions, measurements and laboratory; of what is measured again, only the last counts. */

import { blockProfile } from './building-block-profile.ts';
import type { CareParties } from './care-parties.ts';
import type { TestRecordDraft, TestReference } from './draft-test-record.ts';
import { concept, hl7, lnc, quantity, sct, type TestCoding } from './test-words.ts';

export function keepObservations(draft: TestRecordDraft, parties: CareParties): void {
  keepLiving(draft, parties);
  keepMeasurements(draft, parties);
  keepLaboratory(draft, parties);
}

function keepLiving({ keep, fhir, patient }: TestRecordDraft, { author }: CareParties): void {
  const finding = (
    [name, query, zib]: readonly [name: string, query: string | undefined, zib: string],
    code: TestCoding,
    answer: TestCoding,
    { when = '2026-01-15', category }: { readonly when?: string; readonly category?: TestCoding } = {},
  ) =>
    keep(
      'Observation',
      name,
      {
        ...blockProfile(fhir, zib),
        status: 'final',
        ...(category === undefined ? {} : { category: [concept(category)] }),
        code: concept(code),
        subject: patient,
        effectiveDateTime: when,
        performer: [author],
        valueCodeableConcept: concept(answer),
      },
      ...(query === undefined ? [] : [query]),
    );
  const functioning = { category: sct('118228005', 'Bevinding betreffende functioneren') };
  const walking = sct('282097004', 'Vermogen om te lopen');
  const living = sct('365508006', 'Bevinding betreffende woonsituatie');
  finding(
    ['lopen', 'functional-status', 'FunctionalOrMentalStatus'],
    walking,
    sct('719232003', 'Moeite met lopen'),
    functioning,
  );
  finding(['lopen-eerder', undefined, 'FunctionalOrMentalStatus'], walking, sct('282145008', 'Loopt zelfstandig'), {
    ...functioning,
    when: '2021-01-15',
  });
  finding(['wonen', 'living-situation', 'LivingSituation'], living, sct('105529008', 'Woont alleen'));
  finding(
    ['drugs', 'drug-use', 'DrugUse'],
    sct('228366006', 'Bevinding betreffende drugsgebruik'),
    sct('228368007', 'Gebruikt geen drugs'),
  );
  finding(
    ['alcohol', 'alcohol-use', 'AlcoholUse'],
    sct('228273003', 'Bevinding betreffende alcoholgebruik'),
    sct('105542008', 'Drinkt geen alcohol'),
  );
  finding(
    ['roken', 'tobacco-use', 'TobaccoUse'],
    sct('365980008', 'Bevinding betreffende tabakgebruik'),
    sct('8517006', 'Heeft vroeger gerookt'),
  );
}

function keepMeasurements({ keep, fhir, patient }: TestRecordDraft, { author }: CareParties): void {
  const measurement = (
    name: string,
    when: string,
    zib: string,
    code: TestCoding,
    value: object,
    ...queries: string[]
  ) =>
    keep(
      'Observation',
      name,
      {
        ...blockProfile(fhir, zib),
        status: 'final',
        category: [concept(hl7(fhir, 'observation-category', 'vital-signs', 'Vital Signs'))],
        code: concept(code),
        subject: patient,
        effectiveDateTime: when,
        performer: [author],
        ...value,
      },
      ...queries,
    );
  const weight = lnc('29463-7', 'Body weight');
  const height = lnc('8302-2', 'Body height');
  const pressure = lnc('85354-9', 'Blood pressure panel');
  const kilos = (value: number) => ({ valueQuantity: quantity(value, 'kg', 'kg') });
  const centimetres = (value: number) => ({ valueQuantity: quantity(value, 'cm', 'cm') });
  const part = (code: TestCoding, value: number) => ({
    code: concept(code),
    valueQuantity: quantity(value, 'mm[Hg]', 'mmHg'),
  });
  const millimetres = (systolic: number, diastolic: number) => ({
    component: [
      part(lnc('8480-6', 'Systolic blood pressure'), systolic),
      part(lnc('8462-4', 'Diastolic blood pressure'), diastolic),
    ],
  });
  measurement('gewicht', '2026-01-15', 'BodyWeight', weight, kilos(71.5), 'body-weight');
  measurement('gewicht-eerder', '2025-01-15', 'BodyWeight', weight, kilos(74));
  measurement('lengte', '2026-01-15', 'BodyHeight', height, centimetres(168), 'body-height');
  measurement('lengte-eerder', '2016-01-15', 'BodyHeight', height, centimetres(170));
  measurement('bloeddruk', '2026-01-15', 'BloodPressure', pressure, millimetres(138, 84), 'blood-pressure');
  measurement('bloeddruk-eerder', '2025-06-01', 'BloodPressure', pressure, millimetres(151, 93));
}

function keepLaboratory({ keep, fhir, patient }: TestRecordDraft, { author }: CareParties): void {
  const r4 = fhir === 'R4';
  const specimen = keep('Specimen', 'bloed', {
    ...blockProfile(fhir, 'LaboratoryTestResult.Specimen', 'LaboratoryTestResult-Specimen'),
    type: concept(sct('119297000', 'Bloed')),
    subject: patient,
    collection: { collectedDateTime: '2026-01-15' },
  });
  const categories = [
    ...(r4 ? [concept(hl7(fhir, 'observation-category', 'laboratory', 'Laboratory'))] : []),
    concept(sct('275711006', 'Serumtest')),
  ];
  const result = (
    name: string,
    when: string,
    code: TestCoding,
    elements: object,
    ...queries: string[]
  ): TestReference =>
    keep(
      'Observation',
      name,
      {
        ...blockProfile(fhir, 'LaboratoryTestResult', 'LaboratoryTestResult-Observation'),
        status: 'final',
        category: categories,
        code: concept(code),
        subject: patient,
        effectiveDateTime: when,
        performer: [author],
        specimen,
        ...elements,
      },
      ...queries,
    );
  const millimoles = (value: number) => ({ valueQuantity: quantity(value, 'mmol/L', 'mmol/l') });
  const potassium = lnc('2823-3', 'Potassium');
  result('kalium-eerder', '2025-01-15', potassium, millimoles(4.6));
  const members = [
    result('kalium', '2026-01-15', potassium, millimoles(4.1), 'laboratory', 'medication-laboratory'),
    result('natrium', '2026-01-15', lnc('2951-2', 'Sodium'), millimoles(139), 'laboratory', 'medication-laboratory'),
  ];
  const panel = r4 ? { hasMember: members } : { related: members.map((target) => ({ type: 'has-member', target })) };
  result('elektrolyten', '2026-01-15', lnc('24326-1', 'Electrolytes panel'), panel, 'laboratory');
}
