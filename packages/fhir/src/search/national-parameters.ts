/**
 * Search parameters that the Dutch medication process (MP9) adds to FHIR R4, in the form of the generated table: code, type,
 * base types, targets, FHIRPath. Those of type special or on an extension are not here.
 */
export const nationalSearchParameters: string = [
  [
    'category',
    'token',
    'MedicationDispense,MedicationAdministration',
    '',
    'MedicationDispense.category | MedicationAdministration.category',
  ],
  ['location', 'reference', 'MedicationDispense', 'Location', 'MedicationDispense.location'],
  [
    'reason',
    'reference',
    'MedicationRequest',
    'Condition,Observation,DiagnosticReport',
    'MedicationRequest.reasonReference',
  ],
]
  .map((columns) => columns.join('\t'))
  .join('\n');
