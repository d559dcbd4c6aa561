import { describe, expect, it } from 'vitest';
import { readTexts, technical } from './read-texts.test-support.ts';
import { agreed, allergy, condition, consent, laboratory, supplied, used } from './records.test-support.ts';
import { zibs } from './registry.ts';
import type { FhirResource } from './resource.ts';
import { viewOf } from './view-of.ts';

const context = { source: { ura: '90000001', name: 'Ziekenhuis De Linde' }, person: 'person-1' };

/** Status codes of FHIR R4 per zib; `entered-in-error` and `unknown` are worded for all at once. */
const statusCodes: Readonly<Record<string, readonly string[]>> = {
  Problem: ['active', 'recurrence', 'relapse', 'inactive', 'remission', 'resolved'],
  AllergyIntolerance: ['active', 'inactive', 'resolved'],
  Alert: ['active', 'inactive'],
  MedicationContraIndication: ['active', 'inactive'],
  TreatmentDirective2: ['draft', 'proposed', 'active', 'rejected', 'inactive'],
  AdvanceDirective: ['draft', 'proposed', 'active', 'rejected', 'inactive'],
  MedicationAgreement: ['active', 'on-hold', 'cancelled', 'completed', 'stopped', 'draft'],
  AdministrationAgreement: ['preparation', 'in-progress', 'cancelled', 'on-hold', 'completed', 'stopped', 'declined'],
  MedicationUse2: ['active', 'completed', 'intended', 'stopped', 'on-hold', 'not-taken'],
  LaboratoryTestResult: ['registered', 'preliminary', 'final', 'amended', 'corrected', 'cancelled'],
  BloodPressure: ['registered', 'preliminary', 'final', 'amended', 'corrected', 'cancelled'],
  TextResult: ['registered', 'partial', 'preliminary', 'final', 'amended', 'corrected', 'appended', 'cancelled'],
  Vaccination: ['completed', 'not-done'],
  Procedure: ['preparation', 'in-progress', 'not-done', 'on-hold', 'stopped', 'completed'],
  PlannedProcedure: ['draft', 'active', 'on-hold', 'revoked', 'completed'],
  Encounter: ['planned', 'arrived', 'triaged', 'in-progress', 'onleave', 'finished', 'cancelled'],
  Appointment: [
    'proposed',
    'pending',
    'booked',
    'arrived',
    'fulfilled',
    'cancelled',
    'noshow',
    'checked-in',
    'waitlist',
  ],
  MedicalDevice: ['active', 'completed', 'intended', 'stopped', 'on-hold'],
  PlannedMedicalDevice: ['draft', 'active', 'on-hold', 'revoked', 'completed'],
  NutritionAdvice: ['draft', 'active', 'on-hold', 'revoked', 'completed', 'unknown'],
  Payer: ['active', 'cancelled', 'draft'],
};

const examples: readonly FhirResource[] = [
  condition({ certainty: 'confirmed', onsetDateTime: '2020' }),
  allergy({ criticality: 'high', reaction: [{ manifestation: [{ text: 'huiduitslag' }], severity: 'mild' }] }),
  laboratory({}),
  consent({}),
  agreed({ treatment: '123456789', dose: '1x per dag 1 tablet' }),
  supplied({}),
  used({}),
];

const emptyOnes: readonly FhirResource[] = zibs.flatMap((zib) =>
  zib.resourceTypes.map((resourceType) => ({ resourceType, id: 'e1' })),
);

describe('what people read (R1)', () => {
  it.each(examples.map((resource) => [resource.resourceType, resource] as const))(
    'has no technique in it: %s',
    (_, resource) => {
      expect(readTexts(viewOf(resource, context)).filter((text) => technical.test(text))).toEqual([]);
    },
  );
});

describe('every status code has a word (R2)', () => {
  it.each(Object.entries(statusCodes))('%s', (id, codes) => {
    const words = zibs.find((zib) => zib.id === id)?.statusWords ?? {};
    expect(codes.filter((code) => words[code] === undefined)).toEqual([]);
  });

  it('in Dutch and English, for every zib', () => {
    const texts = zibs.flatMap((zib) => [zib.name, ...Object.values(zib.statusWords)]);
    expect(texts.filter((text) => text.nl === '' || text.en === '')).toEqual([]);
  });
});

describe('a record without anything optional (R5)', () => {
  it.each(emptyOnes.map((resource) => [resource.resourceType, resource] as const))(
    '%s is shown without noise about what is not known',
    (_, resource) => {
      const view = viewOf(resource, context);
      expect(readTexts(view).filter((text) => /onbekend|unknown|niet duidelijk|undefined|null/i.test(text))).toEqual(
        [],
      );
      expect(view.facts.filter((fact) => !['why', 'for-doctors'].includes(fact.id))).toEqual([]);
    },
  );
});

describe('the zibs', () => {
  it('have ids that are unique', () => {
    expect(new Set(zibs.map((zib) => zib.id)).size).toBe(zibs.length);
  });
});
