/** All zibs, and which one reads a resource. The order matters where two could read one: the narrower stands first. */
import type { FhirResource } from './resource.ts';
import type { Zib } from './zib.ts';
import { accessLog } from './zibs/access-log.ts';
import { administrationAgreement } from './zibs/administration-agreement.ts';
import { advanceDirective } from './zibs/advance-directive.ts';
import { alcoholUse } from './zibs/alcohol-use.ts';
import { alert } from './zibs/alert.ts';
import { allergyIntolerance } from './zibs/allergy-intolerance.ts';
import { appointment } from './zibs/appointment.ts';
import { bloodPressure } from './zibs/blood-pressure.ts';
import { bodyHeight } from './zibs/body-height.ts';
import { bodyTemperature } from './zibs/body-temperature.ts';
import { bodyWeight } from './zibs/body-weight.ts';
import { contactPerson } from './zibs/contact-person.ts';
import { drugUse } from './zibs/drug-use.ts';
import { encounter } from './zibs/encounter.ts';
import { functionalOrMentalStatus } from './zibs/functional-or-mental-status.ts';
import { healthProfessional } from './zibs/health-professional.ts';
import { healthcareProvider } from './zibs/healthcare-provider.ts';
import { heartRate } from './zibs/heart-rate.ts';
import { laboratoryTestResult } from './zibs/laboratory-test-result.ts';
import { livingSituation } from './zibs/living-situation.ts';
import { medicalDevice } from './zibs/medical-device.ts';
import { medicalDeviceProduct } from './zibs/medical-device-product.ts';
import { medicationAgreement } from './zibs/medication-agreement.ts';
import { medicationContraIndication } from './zibs/medication-contra-indication.ts';
import { medicationUse } from './zibs/medication-use.ts';
import { nutritionAdvice } from './zibs/nutrition-advice.ts';
import { o2Saturation } from './zibs/o2-saturation.ts';
import { patient } from './zibs/patient.ts';
import { payer } from './zibs/payer.ts';
import { pharmaceuticalProduct } from './zibs/pharmaceutical-product.ts';
import { plannedMedicalDevice } from './zibs/planned-medical-device.ts';
import { plannedProcedure } from './zibs/planned-procedure.ts';
import { plannedVaccination } from './zibs/planned-vaccination.ts';
import { problem } from './zibs/problem.ts';
import { procedure } from './zibs/procedure.ts';
import { specimen } from './zibs/specimen.ts';
import { textResult } from './zibs/text-result.ts';
import { tobaccoUse } from './zibs/tobacco-use.ts';
import { treatmentDirective } from './zibs/treatment-directive.ts';
import { vaccination } from './zibs/vaccination.ts';

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
  medicationAgreement,
  administrationAgreement,
  medicationUse,
  pharmaceuticalProduct,
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
