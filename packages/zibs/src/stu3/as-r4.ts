/**
 * Reshapes a STU3 resource (zib 2017) into what the readers of this package read: R4 as zib 2020 writes it. Only what a
 * view shows or a merge rule compares is moved; everything else stays where it is. The resource itself is not changed.
 */
import type { FhirResource } from '../resource.ts';
import { allergyIntolerance } from './allergy-intolerance.ts';
import { appointment } from './appointment.ts';
import { binary } from './binary.ts';
import { condition } from './condition.ts';
import { consent } from './consent.ts';
import { currentTerms } from './current-terms.ts';
import { device } from './device.ts';
import { deviceRequest } from './device-request.ts';
import { deviceUseStatement } from './device-use-statement.ts';
import { diagnosticReport } from './diagnostic-report.ts';
import { encounter } from './encounter.ts';
import { goal } from './goal.ts';
import { imagingStudy } from './imaging-study.ts';
import { immunization } from './immunization.ts';
import { immunizationRecommendation } from './immunization-recommendation.ts';
import { medicationAdministration, medicationDispense, medicationRequest, medicationStatement } from './medication.ts';
import { nutritionOrder } from './nutrition-order.ts';
import { observation } from './observation.ts';
import { procedure } from './procedure.ts';
import { procedureRequest } from './procedure-request.ts';
import { relatedPerson } from './related-person.ts';

/** Types without an entry differ in their terms only, or in nothing that is read. */
const reshapes: Readonly<Record<string, (resource: FhirResource) => FhirResource>> = {
  AllergyIntolerance: allergyIntolerance,
  Appointment: appointment,
  Binary: binary,
  Condition: condition,
  Consent: consent,
  Device: device,
  DeviceRequest: deviceRequest,
  DeviceUseStatement: deviceUseStatement,
  DiagnosticReport: diagnosticReport,
  Encounter: encounter,
  ImagingStudy: imagingStudy,
  Goal: goal,
  Immunization: immunization,
  ImmunizationRecommendation: immunizationRecommendation,
  MedicationAdministration: medicationAdministration,
  MedicationDispense: medicationDispense,
  MedicationRequest: medicationRequest,
  MedicationStatement: medicationStatement,
  NutritionOrder: nutritionOrder,
  Observation: observation,
  Procedure: procedure,
  ProcedureRequest: procedureRequest,
  RelatedPerson: relatedPerson,
};

/** A product or a person is asked for by every record that refers to it. */
const known = new WeakMap<FhirResource, FhirResource>();

export function asR4(resource: FhirResource): FhirResource {
  const found = known.get(resource);
  if (found !== undefined) {
    return found;
  }
  const reshape = Object.hasOwn(reshapes, resource.resourceType) ? reshapes[resource.resourceType] : undefined;
  const renamed = currentTerms(resource);
  const reshaped = reshape === undefined ? renamed : reshape(renamed);
  known.set(resource, reshaped);
  return reshaped;
}
