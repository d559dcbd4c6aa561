/** Short ways to write the records that the tests are about. */
import type { FhirResource } from './resource.ts';
import { viewOf } from './view-of.ts';
import type { Source, ZibView } from './zib.ts';

export const hospital: Source = { ura: '90000001', name: 'Ziekenhuis De Linde', type: 'V4' };
export const practice: Source = { ura: '90000002', name: 'Huisartsen Het Plein', type: 'Z3' };
export const pharmacy: Source = { ura: '90000003', name: 'Apotheek De Vijzel', type: 'J8' };

export const snomed = 'http://snomed.info/sct';
const clinical = 'http://terminology.hl7.org/CodeSystem/condition-clinical';
const verification = 'http://terminology.hl7.org/CodeSystem/condition-ver-status';
const treatmentExtension = 'http://nictiz.nl/fhir/StructureDefinition/ext-PharmaceuticalTreatment.Identifier';

export function concept(system: string, code: string, display: string) {
  return { coding: [{ system, code, display }] };
}

const diabetes = concept(snomed, '44054006', 'diabetes mellitus type 2');
export const penicillin = concept(snomed, '764146007', 'penicilline');
export const noneKnown = concept(snomed, '716186003', 'geen bekende allergie');

export interface RecordParts {
  readonly id?: string;
  readonly status?: string;
  readonly certainty?: string;
  readonly [element: string]: unknown;
}

export function condition({ id = 'c1', status = 'active', certainty, ...rest }: RecordParts): FhirResource {
  return {
    resourceType: 'Condition',
    id,
    clinicalStatus: concept(clinical, status, status),
    ...(certainty === undefined ? {} : { verificationStatus: concept(verification, certainty, certainty) }),
    code: diabetes,
    ...rest,
  };
}

export function allergy({ id = 'a1', status = 'active', certainty, ...rest }: RecordParts): FhirResource {
  return {
    resourceType: 'AllergyIntolerance',
    id,
    clinicalStatus: concept('http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical', status, status),
    ...(certainty === undefined
      ? {}
      : {
          verificationStatus: concept(
            'http://terminology.hl7.org/CodeSystem/allergyintolerance-verification',
            certainty,
            certainty,
          ),
        }),
    code: penicillin,
    ...rest,
  };
}

export function laboratory({ id = 'l1', status = 'final', ...rest }: RecordParts): FhirResource {
  return {
    resourceType: 'Observation',
    id,
    status,
    category: [concept('http://terminology.hl7.org/CodeSystem/observation-category', 'laboratory', 'Laboratory')],
    code: concept('http://loinc.org', '2823-3', 'Kalium'),
    effectiveDateTime: '2026-03-02T09:15:00+01:00',
    valueQuantity: { value: 4.1, unit: 'mmol/L', system: 'http://unitsofmeasure.org', code: 'mmol/L' },
    ...rest,
  };
}

export function consent({ id = 'd1', status = 'active', ...rest }: RecordParts): FhirResource {
  return {
    resourceType: 'Consent',
    id,
    status,
    scope: concept('http://terminology.hl7.org/CodeSystem/consentscope', 'treatment', 'Treatment'),
    dateTime: '2025-01-10',
    provision: { type: 'deny', code: [concept(snomed, '89666000', 'cardiopulmonale resuscitatie')] },
    ...rest,
  };
}

export interface MedicationRecord extends RecordParts {
  readonly treatment?: string;
  readonly dose?: string;
}

function medication(resourceType: string, parts: MedicationRecord, dosage: string): FhirResource {
  const { id = 'm1', status = 'active', treatment, dose, ...rest } = parts;
  const system = 'urn:oid:2.16.840.1.113883.2.4.3.11.999.77.1';
  return {
    resourceType,
    id,
    status,
    medicationCodeableConcept: concept('urn:oid:2.16.840.1.113883.2.4.4.10', '67903', 'metoprolol 50 mg tablet'),
    ...(treatment === undefined
      ? {}
      : { extension: [{ url: treatmentExtension, valueIdentifier: { system, value: treatment } }] }),
    ...(dose === undefined ? {} : { [dosage]: [{ text: dose }] }),
    ...rest,
  };
}

export const agreed = (parts: MedicationRecord): FhirResource =>
  medication('MedicationRequest', parts, 'dosageInstruction');
export const supplied = (parts: MedicationRecord): FhirResource =>
  medication('MedicationDispense', parts, 'dosageInstruction');
export const used = (parts: MedicationRecord): FhirResource => medication('MedicationStatement', parts, 'dosage');

export function seen(resource: FhirResource, source: Source = hospital, person = 'person-1'): ZibView {
  return viewOf(resource, { source, person });
}
