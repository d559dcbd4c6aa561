/**
 * The data categories of the national index (value set `nl-gf-zorgcontext-vs`, VWS 0.10 section 5.3), each with the
 * consent category that covers it. Treatment data (GGC002) implies results (GGC012) and medication (GGC013), never the
 * other way round, so a question is asked in the narrowest category that fits.
 */
import type { ConsentCategory } from './consent-category.ts';

export const dataCategories = {
  AdvanceDirective: 'GGC002',
  Alert: 'GGC002',
  AllergyIntolerance: 'GGC013',
  Condition: 'GGC002',
  Consent: 'GGC002',
  Device: 'GGC002',
  DiagnosticReport: 'GGC012',
  Encounter: 'GGC002',
  Episode: 'GGC002',
  Genomics: 'GGC012',
  Imaging: 'GGC012',
  Logging: undefined,
  MedicationRequest: 'GGC013',
  MedicationUse: 'GGC013',
  Nutrition: 'GGC002',
  ObservationActivity: 'GGC002',
  ObservationExam: 'GGC002',
  ObservationImaging: 'GGC012',
  ObservationLaboratory: 'GGC012',
  ObservationProcedure: 'GGC002',
  ObservationSocialHistory: 'GGC002',
  ObservationSurvey: 'GGC002',
  ObservationTherapy: 'GGC002',
  ObservationVitalSigns: 'GGC002',
  Patient: 'GGC002',
  Procedure: 'GGC002',
  Request: 'GGC002',
  Specimen: 'GGC012',
} as const satisfies Record<string, ConsentCategory | undefined>;

export type DataCategory = keyof typeof dataCategories;

export function isDataCategory(code: string): code is DataCategory {
  return Object.hasOwn(dataCategories, code);
}

/** The consent category to ask for a data category; none for the log, which belongs to the person. */
export function consentFor(category: DataCategory): ConsentCategory | undefined {
  return dataCategories[category];
}
