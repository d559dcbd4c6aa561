/**
 * The same invented facts as a system on zib 2017 writes them: FHIR STU3. Part of the Dutch exchanges still run on it, and
 * one organisation of the region answers in nothing else.
 */
import type { FhirResource } from '../resource.ts';
import { consent } from './consent.ts';
import { binary, documentReference } from './documents.ts';
import { allergyIntolerance, condition } from './findings.ts';
import { medicationAdministration, medicationDispense, medicationRequest, medicationStatement } from './medication.ts';
import { observation } from './observation.ts';
import { oldTerms } from './old-terms.ts';
import { deviceUseStatement, diagnosticReport, encounter, flag, goal, immunization, relatedPerson } from './other.ts';

/** Types without an entry have the same elements in both versions. */
const reshapes: Readonly<Record<string, (resource: FhirResource) => FhirResource>> = {
  AllergyIntolerance: allergyIntolerance,
  Binary: binary,
  Condition: condition,
  Consent: consent,
  DeviceUseStatement: deviceUseStatement,
  DiagnosticReport: diagnosticReport,
  DocumentReference: documentReference,
  Encounter: encounter,
  Flag: flag,
  Goal: goal,
  Immunization: immunization,
  MedicationAdministration: medicationAdministration,
  MedicationDispense: medicationDispense,
  MedicationRequest: medicationRequest,
  MedicationStatement: medicationStatement,
  Observation: observation,
  RelatedPerson: relatedPerson,
};

/** A resource of the population under the same id, so that references hold. */
export function asZib2017(resource: FhirResource): FhirResource {
  const reshape = reshapes[resource.resourceType];
  return oldTerms(reshape === undefined ? resource : reshape(resource));
}
