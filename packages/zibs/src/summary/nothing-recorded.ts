import type { FhirResource } from '../resource.ts';
import type { EntryContext } from './entry.ts';
import { coded } from './fhir-parts.ts';
import type { SummarySection } from './sections.ts';

const absentOrUnknown = 'http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips';
const hl7 = 'http://terminology.hl7.org/CodeSystem';

/** The statement that no source has anything: not that there is nothing, which only a person can say. */
export function nothingRecorded(
  { required }: SummarySection,
  { newId, subject }: EntryContext,
): readonly FhirResource[] {
  if (required === undefined) {
    return [];
  }
  const { type, code, display } = required;
  const concept = coded(absentOrUnknown, code, display);
  switch (type) {
    case 'AllergyIntolerance':
      return [
        {
          resourceType: type,
          id: newId(),
          clinicalStatus: coded(`${hl7}/allergyintolerance-clinical`, 'active', 'Active'),
          code: concept,
          patient: subject,
        },
      ];
    case 'MedicationStatement':
      return [{ resourceType: type, id: newId(), status: 'unknown', medicationCodeableConcept: concept, subject }];
    default:
      return [
        {
          resourceType: type,
          id: newId(),
          clinicalStatus: coded(`${hl7}/condition-clinical`, 'active', 'Active'),
          category: [coded(`${hl7}/condition-category`, 'problem-list-item', 'Problem List Item')],
          code: concept,
          subject,
        },
      ];
  }
}
