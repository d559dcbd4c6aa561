/** The published examples of zib 2017 beside those of zib 2020. Empty without the publications. */
import { describe, expect, it } from 'vitest';
import { type Example, examplesOf } from './published.test-support.ts';

const old = examplesOf('zib2017-stu3', 'STU3');
const current = examplesOf('zib2020-r4', 'R4');

/** Every kind of the core data set with an example, and the zib that reads it. */
const kinds: Readonly<Record<string, string>> = {
  'nl-core-patient-01': 'Patient',
  'nl-core-relatedperson-01': 'ContactPerson',
  'nl-core-practitioner-01': 'HealthProfessional',
  'nl-core-practitionerrole-02': 'HealthProfessional',
  'nl-core-organization-05': 'HealthcareProvider',
  'nl-core-location-01': 'HealthcareProvider',
  'zib-Payer-01': 'Payer',
  'zib-TreatmentDirective-01': 'TreatmentDirective2',
  'zib-AdvanceDirective-01': 'AdvanceDirective',
  'zib-FunctionalOrMentalStatus-01': 'FunctionalOrMentalStatus',
  'zib-Problem-02': 'Problem',
  'zib-LivingSituation-01': 'LivingSituation',
  'zib-DrugUse-01': 'DrugUse',
  'zib-AlcoholUse-01': 'AlcoholUse',
  'zib-TobaccoUse-01': 'TobaccoUse',
  'zib-NutritionAdvice-01': 'NutritionAdvice',
  'zib-Alert-01': 'Alert',
  'zib-AllergyIntolerance-01': 'AllergyIntolerance',
  'zib-MedicationUse-01': 'MedicationUse2',
  'zib-MedicationAgreement-01': 'MedicationAgreement',
  'zib-AdministrationAgreement-01': 'AdministrationAgreement',
  'zib-Product-01': 'PharmaceuticalProduct',
  'zib-MedicalDevice-01': 'MedicalDevice',
  'zib-MedicalDeviceProduct-01': 'MedicalDevice.Product',
  'zib-MedicalDeviceRequest-01': 'PlannedMedicalDevice',
  'zib-Vaccination-01': 'Vaccination',
  'zib-VaccinationRecommendation-01': 'PlannedVaccination',
  'zib-BloodPressure-01': 'BloodPressure',
  'zib-BodyWeight-01': 'BodyWeight',
  'zib-BodyHeight-01': 'BodyHeight',
  'zib-LaboratoryTestResult-Observation-01': 'LaboratoryTestResult',
  'zib-LaboratoryTestResult-Specimen-01': 'LaboratoryTestResult.Specimen',
  'zib-Procedure-01': 'Procedure',
  'zib-ProcedureRequest-01': 'PlannedProcedure',
  'zib-Encounter-01': 'Encounter',
  'zib-TextResult-01': 'TextResult',
};

/** The example of each version that is about the same zib, and which facts only one of them has. */
const compared: readonly (readonly [zib2017: string, zib2020: string, differs: Readonly<Record<string, string>>])[] = [
  [
    'zib-AllergyIntolerance-01',
    'nl-core-AllergyIntolerance-01',
    { description: 'only the 2020 example describes the reaction' },
  ],
  ['zib-AdvanceDirective-01', 'nl-core-AdvanceDirective-01', {}],
  ['zib-TreatmentDirective-01', 'nl-core-TreatmentDirective2-02', {}],
  ['zib-Alert-01', 'nl-core-Alert-02', {}],
  [
    'zib-BloodPressure-01',
    'nl-core-BloodPressure-01',
    {
      who: 'only the 2017 example says who measured',
      mean: 'only the 2020 example has a mean',
      endpoint: 'only the 2020 example says which sound was heard',
      comment: 'only the 2020 example has a comment',
    },
  ],
  [
    'zib-BodyWeight-01',
    'nl-core-BodyWeight-01',
    { who: 'only the 2017 example says who measured', comment: 'only the 2020 example has a comment' },
  ],
  [
    'zib-BodyHeight-01',
    'nl-core-BodyHeight-01',
    {
      who: 'only the 2017 example says who measured',
      position: '2017 says the position in the code of the measurement',
    },
  ],
  ['zib-LaboratoryTestResult-Observation-01', 'nl-core-LaboratoryTestResult-02', {}],
  ['zib-MedicalDevice-01', 'nl-core-MedicalDevice-02', { who: 'only the 2020 example says where it was placed' }],
  ['zib-NutritionAdvice-01', 'nl-core-NutritionAdvice-01', { comment: 'only the 2020 example has an explanation' }],
  ['zib-TobaccoUse-01', 'nl-core-TobaccoUse-01', { comment: 'only the 2020 example has a comment' }],
  ['zib-AlcoholUse-01', 'nl-core-AlcoholUse-02', {}],
  ['zib-DrugUse-01', 'nl-core-DrugUse-01', {}],
  [
    'zib-Encounter-01',
    'nl-core-Encounter-01',
    {
      reason: 'only the 2017 example has a diagnosis',
      from: 'only the 2020 example says where the person came from',
      to: 'only the 2020 example says where the person went',
    },
  ],
  ['zib-Procedure-01', 'nl-core-Procedure-event-01', { where: 'only the 2020 example names the place' }],
  ['zib-Vaccination-01', 'nl-core-Vaccination-event-02', {}],
  [
    'zib-VaccinationRecommendation-01',
    'nl-core-Vaccination-request-01',
    { comment: 'only the 2020 example has an explanation' },
  ],
  ['zib-Payer-01', 'nl-core-Payer.InsuranceCompany-02', { number: 'the 2017 example has no policy number' }],
];

function factIds(examples: readonly Example[], name: string): ReadonlySet<string> {
  const { view } = examples.find((example) => example.name === name) ?? {};
  const ids = [...(view?.facts ?? []), ...(view?.more ?? [])].map(({ id }) => id);
  return new Set(ids.filter((id) => !id.startsWith('rest-')));
}

describe('every published example of 2017', () => {
  it('of the core data set is read as its zib', () => {
    const read = Object.fromEntries(old.filter(({ name }) => name in kinds).map(({ name, view }) => [name, view.zib]));
    expect(read).toEqual(old.length === 0 ? {} : kinds);
  });

  it('tells the facts that the example of 2020 tells, but for what only one of the two has', () => {
    for (const [zib2017, zib2020, differs] of old.length === 0 || current.length === 0 ? [] : compared) {
      const [a, b] = [factIds(old, zib2017), factIds(current, zib2020)];
      const onlyOne = [...a, ...b].filter((id) => a.has(id) !== b.has(id));
      expect([zib2017, a.size > 0, onlyOne.sort()]).toEqual([zib2017, true, Object.keys(differs).sort()]);
    }
  });
});
