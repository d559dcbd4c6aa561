import { stu3 } from '../definitions/stu3.ts';
import { stu3SearchParameters } from '../generated/stu3-definitions.ts';
import { createSearchParameters, readParameterTable } from './search-parameter.ts';

const nictiz = 'http://nictiz.nl/fhir/StructureDefinition';
const treatment = `extension('${nictiz}/zib-Medication-MedicationTreatment')`;
const medication = ['MedicationRequest', 'MedicationDispense', 'MedicationStatement'];

/** What the Dutch medication process adds to STU3, in the form of the generated table. */
const national = [
  ['medicationtreatment', 'token', medication.join(), '', medication.map((type) => `${type}.${treatment}`).join(' | ')],
  [
    'requestdate',
    'date',
    'MedicationDispense',
    '',
    `MedicationDispense.extension('${nictiz}/zib-Dispense-RequestDate')`,
  ],
  ['periodofuse', 'special', medication.join(), '', ''],
  ['category', 'token', 'MedicationDispense', '', 'MedicationDispense.category'],
].map((columns) => columns.join('\t'));

/** FHIR STU3 with the parameters of the national medication guide. */
export const stu3Search = createSearchParameters(stu3, [
  ...readParameterTable(stu3SearchParameters),
  ...readParameterTable(national.join('\n')),
]);
