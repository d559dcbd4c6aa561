/** The national profiles of sections, from the names of their zibs: nl-core in R4, zib in STU3. */
import type { QueryDefinition } from '../define-exchange.ts';
import type { ExchangeVersion } from '../exchange.ts';

const nictiz = (name: string): string => `http://nictiz.nl/fhir/StructureDefinition/${name}`;
const dutch = (name: string): string => `http://fhir.nl/fhir/StructureDefinition/${name}`;

/** Profiles of R4 that are not called `nl-core-` and the zib. */
const r4: Readonly<Record<string, readonly string[]>> = {
  AdministrationAgreement: [nictiz('mp-AdministrationAgreement')],
  DispenseRequest: [nictiz('mp-DispenseRequest')],
  MedicationAdministration2: [nictiz('mp-MedicationAdministration2')],
  MedicationAgreement: [nictiz('mp-MedicationAgreement')],
  MedicationDispense: [nictiz('mp-MedicationDispense')],
  MedicationUse2: [nictiz('mp-MedicationUse2')],
  VariableDosingRegimen: [nictiz('mp-VariableDosingRegimen')],
  Payer: [nictiz('nl-core-Payer.InsuranceCompany'), nictiz('nl-core-Payer.PayerPerson')],
  PlannedProcedure: [nictiz('nl-core-Procedure-request')],
  PlannedVaccination: [nictiz('nl-core-Vaccination-request')],
  Procedure: [nictiz('nl-core-Procedure-event')],
  Vaccination: [nictiz('nl-core-Vaccination-event')],
};

/** Profiles of STU3 that are not called `zib-` and the zib. */
const stu3: Readonly<Record<string, readonly string[]>> = {
  AbilityToGroom: [nictiz('zib-AbilityToGroome')],
  'ApgarScore-1Minute': [nictiz('zib-ApgarScore')],
  'ApgarScore-5Minute': [nictiz('zib-ApgarScore')],
  'ApgarScore-10Minute': [nictiz('zib-ApgarScore')],
  AbilityToWashOneself: [nictiz('zib-AbilityToWashOneSelf')],
  Burnwound: [nictiz('zib-BurnWound')],
  ContactPerson: [dutch('nl-core-relatedperson')],
  FreedomRestrictingIntervention: [nictiz('zib-FreedomRestrictingMeasures')],
  MedicationAdministration2: [nictiz('zib-MedicationAdministration')],
  MedicationDispense: [nictiz('zib-Dispense')],
  MedicationUse2: [nictiz('zib-MedicationUse')],
  O2Saturation: [nictiz('zib-OxygenSaturation')],
  Patient: [dutch('nl-core-patient')],
  PlannedProcedure: [nictiz('zib-ProcedureRequest')],
  PlannedVaccination: [nictiz('zib-VaccinationRecommendation')],
  TreatmentDirective2: [nictiz('zib-TreatmentDirective')],
  LaboratoryTestResult: [nictiz('zib-LaboratoryTestResult-Observation')],
};

/** Zibs that only come along with what a search finds. */
const alongside = ['Appointment', 'HealthProfessional', 'HealthcareProvider', 'PharmaceuticalProduct'];

/** Zibs that the published packages of a version have no profile for. */
const without: Readonly<Record<ExchangeVersion['fhir'], ReadonlySet<string>>> = {
  R4: new Set([
    ...alongside,
    'AbilityToManageMedication',
    'AbilityToPerformNursingActivities',
    'BladderFunction',
    'CarePlan',
    'FamilySituation',
    'FeedingTubeSystem',
    'Infusion',
    'OutcomeOfCare',
    'Respiration',
  ]),
  STU3: new Set([
    ...alongside,
    'BarthelADLIndex',
    'CarePlan',
    'DOSScore',
    'EpisodeOfCare',
    'GlasgowComaScale',
    'SOAPReport',
  ]),
};

/** Per resource type the profiles that what these searches find should meet. */
export function profilesOf(
  fhir: ExchangeVersion['fhir'],
  queries: readonly QueryDefinition[],
): Readonly<Record<string, readonly string[]>> {
  const named = fhir === 'R4' ? r4 : stu3;
  const prefix = fhir === 'R4' ? 'nl-core-' : 'zib-';
  const found = new Map<string, Set<string>>();
  for (const { type, zib } of queries) {
    for (const name of zib.filter((id) => !without[fhir].has(id) && (id !== 'ContactPerson' || type !== 'Patient'))) {
      const profiles = named[name] ?? [nictiz(`${prefix}${name}`)];
      found.set(type, new Set([...(found.get(type) ?? []), ...profiles]));
    }
  }
  return Object.fromEntries([...found].map(([type, profiles]) => [type, [...profiles]]));
}
