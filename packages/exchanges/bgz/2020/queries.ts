/**
 * The 27 searches of the core data set on zib 2020 (R4). They follow the searches that the national qualification of a
 * serving hospital counts, with the codes of the R4 nl-core profiles. Device requests have no R4 profile and are left out;
 * both spellings of the medication categories (medication process 9, before and after release 2) are asked at once.
 */
import { sections } from '../../src/sections/sections.ts';

export const sectionIds = [
  'patient',
  'payer',
  'treatment-directives',
  'advance-directives',
  'problems',
  'nutrition-advice',
  'alerts',
  'allergies',
  'devices',
  'vaccinations',
  'procedures',
  'contacts',
  'medication-use',
  'medication-agreements',
  'administration-agreements',
  'functional-status',
  'living-situation',
  'drug-use',
  'alcohol-use',
  'tobacco-use',
  'blood-pressure',
  'body-weight',
  'body-height',
  'laboratory',
  'planned-procedures',
  'appointments',
  'planned-vaccinations',
] as const;

export const queries = sections('R4', sectionIds);
