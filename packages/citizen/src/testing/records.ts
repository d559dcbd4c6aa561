/** Test only: a few records of one person, one of them withdrawn, one sensitive. */
import type { FhirResource } from '@stelsel/zibs';

const active = { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' }] };
const confirmed = {
  coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code: 'confirmed' }],
};
const vital = [
  { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'vital-signs' }] },
];
const lab = [
  { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'laboratory' }] },
];

export const records: readonly FhirResource[] = [
  {
    resourceType: 'Condition',
    id: 'suikerziekte',
    code: { coding: [{ system: 'http://snomed.info/sct', code: '44054006', display: 'Diabetes mellitus type 2' }] },
    clinicalStatus: active,
    verificationStatus: confirmed,
    onsetDateTime: '2012-04',
    note: [{ text: 'Goed ingesteld met tabletten.' }],
  },
  {
    resourceType: 'Condition',
    id: 'vergissing',
    code: { text: 'Gebroken been' },
    verificationStatus: {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code: 'entered-in-error' }],
    },
  },
  {
    resourceType: 'AllergyIntolerance',
    id: 'penicilline',
    code: { coding: [{ system: 'http://snomed.info/sct', code: '764146007', display: 'Penicilline' }] },
    clinicalStatus: {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical', code: 'active' }],
    },
    criticality: 'high',
    reaction: [{ manifestation: [{ text: 'Huiduitslag' }] }],
  },
  {
    resourceType: 'Observation',
    id: 'gewicht',
    status: 'final',
    category: vital,
    code: { coding: [{ system: 'http://loinc.org', code: '29463-7', display: 'Body weight' }] },
    valueQuantity: { value: 71.5, unit: 'kg', system: 'http://unitsofmeasure.org', code: 'kg' },
    effectiveDateTime: '2026-10-01T09:00:00+02:00',
  },
  {
    resourceType: 'Observation',
    id: 'tsh',
    status: 'final',
    category: lab,
    code: { coding: [{ system: 'http://loinc.org', code: '3016-3', display: 'TSH' }] },
    valueQuantity: { value: 3.1, unit: 'mU/l', system: 'http://unitsofmeasure.org', code: 'mU/L' },
    referenceRange: [{ low: { value: 0.4, unit: 'mU/l' }, high: { value: 4, unit: 'mU/l' } }],
    effectiveDateTime: '2026-09-12T08:10:00+02:00',
  },
  {
    resourceType: 'Immunization',
    id: 'griep',
    status: 'completed',
    vaccineCode: { text: 'Griepvaccin' },
    occurrenceDateTime: '2025-10-20',
  },
];
