import type { Text } from '@stelsel/kernel';

/** What kind of data a question was about, in words; several kinds of resource can have the same word. */
const words: Readonly<Record<string, Text>> = {
  AllergyIntolerance: { nl: 'Allergieën', en: 'Allergies' },
  Appointment: { nl: 'Afspraken', en: 'Appointments' },
  AuditEvent: { nl: 'Wie uw gegevens bekeek', en: 'Who looked at your data' },
  CarePlan: { nl: 'Zorgplannen', en: 'Care plans' },
  Composition: { nl: 'Verslagen', en: 'Reports' },
  Condition: { nl: 'Ziektes en klachten', en: 'Conditions' },
  Consent: { nl: 'Afspraken en toestemming', en: 'Directives and consent' },
  Coverage: { nl: 'Verzekering', en: 'Insurance' },
  DeviceUseStatement: { nl: 'Hulpmiddelen', en: 'Devices' },
  DiagnosticReport: { nl: 'Onderzoeken', en: 'Examinations' },
  DocumentReference: { nl: 'Brieven', en: 'Letters' },
  Encounter: { nl: 'Bezoeken en opnames', en: 'Visits and admissions' },
  EpisodeOfCare: { nl: 'Behandelingen', en: 'Episodes of care' },
  Flag: { nl: 'Waarschuwingen', en: 'Alerts' },
  ImagingStudy: { nl: 'Beelden', en: 'Images' },
  Immunization: { nl: 'Vaccinaties', en: 'Vaccinations' },
  MedicationAdministration: { nl: 'Medicijnen', en: 'Medication' },
  MedicationDispense: { nl: 'Medicijnen', en: 'Medication' },
  MedicationRequest: { nl: 'Medicijnen', en: 'Medication' },
  MedicationStatement: { nl: 'Medicijnen', en: 'Medication' },
  NutritionOrder: { nl: 'Voeding', en: 'Nutrition' },
  Observation: { nl: 'Uitslagen en metingen', en: 'Results and measurements' },
  Patient: { nl: 'Uw persoonsgegevens', en: 'Your personal details' },
  Procedure: { nl: 'Operaties en behandelingen', en: 'Procedures' },
  Task: { nl: 'Verwijzingen en verzoeken', en: 'Referrals and requests' },
};

/** The word of the exchange when the kind of data has none. */
export function typeWord(type: string | undefined, exchange: Text | undefined): Text {
  return (type === undefined ? undefined : words[type]) ?? exchange ?? { nl: 'Uw gegevens', en: 'Your data' };
}
