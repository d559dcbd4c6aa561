/**
 * Search parameters that the Dutch guides for medication (MP9) and hypersensitivity add to FHIR R4, in the form of the
 * generated table: code, type, base types, targets, FHIRPath. The rule of a special one is in `special-parameters.ts`.
 */
const nictiz = 'http://nictiz.nl/fhir/StructureDefinition';
const medication = ['MedicationRequest', 'MedicationDispense', 'MedicationAdministration', 'MedicationStatement'];
const hypersensitive = ['Flag', 'AllergyIntolerance', 'Condition', 'Observation'];

/** The value of an extension of these types. */
const extended = (types: readonly string[], url: string): string =>
  types.map((type) => `${type}.extension('${nictiz}/${url}').value`).join(' | ');

const statement = 'MedicationStatement';
const request = 'MedicationRequest';
const location = `${request}.dispenseRequest.extension('${nictiz}/ext-DispenseRequest.DispenseLocation').value`;

const rows: readonly (readonly [code: string, type: string, bases: string, targets: string, expression: string])[] = [
  [
    'category',
    'token',
    'MedicationDispense,MedicationAdministration',
    '',
    category('MedicationDispense', 'MedicationAdministration'),
  ],
  ['category', 'token', 'Flag', '', category('Flag')],
  ['location', 'reference', 'MedicationDispense', 'Location', 'MedicationDispense.location'],
  ['reason', 'reference', request, 'Condition,Observation,DiagnosticReport', `${request}.reasonReference`],
  ['period-of-use', 'special', 'MedicationRequest,MedicationDispense,MedicationStatement', '', ''],
  [
    'pharmaceutical-treatment-identifier',
    'token',
    medication.join(),
    '',
    extended(medication, 'ext-PharmaceuticalTreatment.Identifier'),
  ],
  [
    'medication-hypersensitivity-identifier',
    'token',
    hypersensitive.join(),
    '',
    extended(hypersensitive, 'ext-MedicationHypersensitivity.Identifier'),
  ],
  [
    'author',
    'reference',
    statement,
    'Patient,PractitionerRole,Organization,Location',
    extended([statement], 'ext-MedicationUse2.Author'),
  ],
  [
    'prescriber',
    'reference',
    statement,
    'PractitionerRole,Organization,Location',
    extended([statement], 'ext-MedicationUse2.Prescriber'),
  ],
  [
    'next-practitioner',
    'reference',
    request,
    'Practitioner,PractitionerRole,Organization,HealthcareService',
    extended([request], 'ext-MedicationAgreement.NextPractitioner'),
  ],
  ['dispense-location', 'reference', request, 'Location', location],
];

function category(...types: readonly string[]): string {
  return types.map((type) => `${type}.category`).join(' | ');
}

export const nationalSearchParameters: string = rows.map((columns) => columns.join('\t')).join('\n');
