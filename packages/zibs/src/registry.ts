/** All zibs, and which one reads a resource. The order matters where two could read one: the narrower stands first. */
import type { FhirResource } from './resource.ts';
import type { Zib } from './zib.ts';
import { accessLog } from './zibs/access-log.ts';
import { appointment } from './zibs/care/appointment.ts';
import { encounter } from './zibs/care/encounter.ts';
import { nutritionAdvice } from './zibs/care/nutrition-advice.ts';
import { plannedProcedure } from './zibs/care/planned-procedure.ts';
import { plannedVaccination } from './zibs/care/planned-vaccination.ts';
import { procedure } from './zibs/care/procedure.ts';
import { vaccination } from './zibs/care/vaccination.ts';
import { medicalDevice } from './zibs/devices/medical-device.ts';
import { medicalDeviceProduct } from './zibs/devices/medical-device-product.ts';
import { plannedMedicalDevice } from './zibs/devices/planned-medical-device.ts';
import { advanceDirective } from './zibs/directives/advance-directive.ts';
import { treatmentDirective } from './zibs/directives/treatment-directive.ts';
import { functionalOrMentalStatus } from './zibs/functions/functional-or-mental-status.ts';
import { alcoholUse } from './zibs/living/alcohol-use.ts';
import { drugUse } from './zibs/living/drug-use.ts';
import { livingSituation } from './zibs/living/living-situation.ts';
import { tobaccoUse } from './zibs/living/tobacco-use.ts';
import { bloodPressure } from './zibs/measurements/blood-pressure.ts';
import { bodyHeight } from './zibs/measurements/body-height.ts';
import { bodyTemperature } from './zibs/measurements/body-temperature.ts';
import { bodyWeight } from './zibs/measurements/body-weight.ts';
import { heartRate } from './zibs/measurements/heart-rate.ts';
import { o2Saturation } from './zibs/measurements/o2-saturation.ts';
import { medicationProcess } from './zibs/medication.ts';
import { contactPerson } from './zibs/people/contact-person.ts';
import { healthProfessional } from './zibs/people/health-professional.ts';
import { healthcareProvider } from './zibs/people/healthcare-provider.ts';
import { patient } from './zibs/people/patient.ts';
import { payer } from './zibs/people/payer.ts';
import { alert } from './zibs/problems/alert.ts';
import { allergyIntolerance } from './zibs/problems/allergy-intolerance.ts';
import { medicationContraIndication } from './zibs/problems/medication-contra-indication.ts';
import { problem } from './zibs/problems/problem.ts';
import { laboratoryTestResult } from './zibs/results/laboratory-test-result.ts';
import { specimen } from './zibs/results/specimen.ts';
import { textResult } from './zibs/results/text-result.ts';

export const zibs: readonly Zib[] = [
  patient,
  contactPerson,
  payer,
  healthProfessional,
  healthcareProvider,
  treatmentDirective,
  advanceDirective,
  problem,
  medicationContraIndication,
  alert,
  allergyIntolerance,
  ...medicationProcess,
  medicalDevice,
  medicalDeviceProduct,
  plannedMedicalDevice,
  vaccination,
  plannedVaccination,
  laboratoryTestResult,
  specimen,
  bloodPressure,
  bodyWeight,
  bodyHeight,
  heartRate,
  bodyTemperature,
  o2Saturation,
  tobaccoUse,
  alcoholUse,
  drugUse,
  livingSituation,
  functionalOrMentalStatus,
  nutritionAdvice,
  procedure,
  plannedProcedure,
  encounter,
  appointment,
  textResult,
  accessLog,
];

const byType = Map.groupBy(
  zibs.flatMap((zib) => zib.resourceTypes.map((type) => ({ type, zib }))),
  ({ type }) => type,
);
const byId = new Map(zibs.map((zib) => [zib.id, zib]));

export function zibFor(resource: FhirResource): Zib | undefined {
  return byType.get(resource.resourceType)?.find(({ zib }) => zib.reads(resource))?.zib;
}

export function zibById(id: string): Zib | undefined {
  return byId.get(id);
}
