/**
 * What a handover of an adult holds, in the order in which a nurse reads it: the 57 zibs that the programme counts, and
 * beside them the scores that zib 2020 models one by one where zib 2017 has one general measurement.
 */
export const sectionIds: readonly string[] = [
  // Who
  'patient',
  'contact-people',
  'payer',
  // Wishes and law
  'treatment-directives',
  'advance-directives',
  'legal-situation',
  'freedom-restriction',
  // Watch out
  'alerts',
  'allergies',
  // Illness and treatment
  'problems',
  'procedures',
  'vaccinations',
  'medication-use',
  'medication-agreements',
  'administration-agreements',
  // Wounds and skin
  'wounds',
  'pressure-ulcers',
  'burns',
  'skin-disorders',
  'wound-findings',
  'wound-pictures',
  // Devices and systems
  'devices',
  'feeding-tube',
  'infusion',
  'stoma',
  // Risks
  'pain',
  'malnutrition-must',
  'malnutrition-snaq',
  'malnutrition-snaq65',
  'malnutrition-snaqrc',
  'daily-life',
  'confusion',
  'consciousness',
  'functional-status',
  // Measurements
  'blood-pressure',
  'heart-rate',
  'pulse-rate',
  'temperature',
  'respiration',
  'oxygen-saturation',
  'body-weight',
  'body-height',
  'fluid-balance',
  // What someone can do
  'mobility',
  'washing',
  'dressing',
  'grooming',
  'mouth-care',
  'eating',
  'drinking',
  'toilet',
  'own-medication',
  'own-nursing',
  // How the body works
  'bladder',
  'bowel',
  'hearing',
  'vision',
  'nutrition-advice',
  // Life
  'living-situation',
  'family-situation',
  'help-from-others',
  'life-stance',
  'participation',
  'illness-perception',
  'tobacco-use',
  'alcohol-use',
  'drug-use',
  // Care plan
  'nursing-interventions',
  'goals',
  'outcomes',
  'appointments',
];
