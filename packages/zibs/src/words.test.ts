import { describe, expect, it } from 'vitest';
import { recordOf } from './every-zib.test-support.ts';
import { readTexts, technical } from './read-texts.test-support.ts';
import { agreed, allergy, condition, consent, laboratory, supplied, used } from './records.test-support.ts';
import { zibFor, zibs } from './registry.ts';
import type { FhirResource } from './resource.ts';
import { viewOf } from './view-of.ts';

const context = { source: { ura: '90000001', name: 'Ziekenhuis De Linde' }, person: 'person-1' };

const observed = ['registered', 'preliminary', 'final', 'amended', 'corrected', 'cancelled'];
const asked = ['draft', 'active', 'on-hold', 'revoked', 'completed'];
const done = ['preparation', 'in-progress', 'not-done', 'on-hold', 'stopped', 'completed'];

/** Status codes of FHIR R4 per resource type; `entered-in-error` and `unknown` are worded for all at once. */
const statusCodes: Readonly<Record<string, readonly string[]>> = {
  AllergyIntolerance: ['active', 'inactive', 'resolved'],
  Appointment: [
    ...['proposed', 'pending', 'booked', 'arrived', 'fulfilled', 'cancelled', 'noshow', 'checked-in', 'waitlist'],
  ],
  CarePlan: asked,
  CareTeam: ['proposed', 'active', 'suspended', 'inactive'],
  Composition: ['preliminary', 'final', 'amended'],
  Condition: ['active', 'recurrence', 'relapse', 'inactive', 'remission', 'resolved'],
  Consent: ['draft', 'proposed', 'active', 'rejected', 'inactive'],
  Coverage: ['active', 'cancelled', 'draft'],
  DeviceRequest: asked,
  DeviceUseStatement: ['active', 'completed', 'intended', 'stopped', 'on-hold'],
  DiagnosticReport: ['registered', 'partial', 'preliminary', 'final', 'amended', 'corrected', 'appended', 'cancelled'],
  DocumentReference: ['current', 'superseded'],
  Encounter: ['planned', 'arrived', 'triaged', 'in-progress', 'onleave', 'finished', 'cancelled'],
  EpisodeOfCare: ['planned', 'waitlist', 'active', 'onhold', 'finished', 'cancelled'],
  Flag: ['active', 'inactive'],
  Goal: ['proposed', 'planned', 'accepted', 'active', 'on-hold', 'completed', 'cancelled', 'rejected'],
  Immunization: ['completed', 'not-done'],
  Media: done,
  MedicationAdministration: ['in-progress', 'not-done', 'on-hold', 'completed', 'stopped'],
  MedicationDispense: ['preparation', 'in-progress', 'cancelled', 'on-hold', 'completed', 'stopped', 'declined'],
  MedicationRequest: ['active', 'on-hold', 'cancelled', 'completed', 'stopped', 'draft'],
  MedicationStatement: ['active', 'completed', 'intended', 'stopped', 'on-hold', 'not-taken'],
  NutritionOrder: asked,
  Observation: observed,
  Procedure: done,
  ServiceRequest: asked,
};

/** Zibs whose resources have no status, or none that says anything to people. */
const withoutStatus = [
  ...['Patient', 'RelatedPerson', 'Person', 'Practitioner', 'PractitionerRole', 'Organization', 'Location'],
  ...['HealthcareService', 'Device', 'Medication', 'Specimen', 'Substance', 'Binary', 'DocumentManifest'],
  ...['Provenance', 'AuditEvent', 'Communication', 'ImmunizationRecommendation', 'ImagingStudy', 'Endpoint'],
];
const withStatus = zibs.flatMap((zib) => zib.resourceTypes.map((type) => [zib.id, type, zib] as const));

const examples: readonly FhirResource[] = [
  condition({ certainty: 'confirmed', onsetDateTime: '2020' }),
  allergy({ criticality: 'high', reaction: [{ manifestation: [{ text: 'huiduitslag' }], severity: 'mild' }] }),
  laboratory({}),
  consent({}),
  agreed({ treatment: '123456789', dose: '1x per dag 1 tablet' }),
  supplied({}),
  used({}),
];

/** What a zib always says, and what a record cannot be known without. */
const always = ['why', 'for-doctors', 'decision', 'kind'];
const emptyOnes = zibs.map((zib) => [zib.id, recordOf(zib)] as const);

describe('what people read (R1)', () => {
  it.each(examples.map((resource) => [resource.resourceType, resource] as const))(
    'has no technique in it: %s',
    (_, resource) => {
      expect(readTexts(viewOf(resource, context)).filter((text) => technical.test(text))).toEqual([]);
    },
  );
});

describe('every status code has a word (R2)', () => {
  it.each(withStatus.filter(([, type]) => !withoutStatus.includes(type)))('%s (%s)', (_, type, zib) => {
    expect(statusCodes[type]).toBeDefined();
    expect(statusCodes[type]?.filter((code) => zib.statusWords[code] === undefined)).toEqual([]);
  });

  it('in Dutch and English, for every zib', () => {
    const texts = zibs.flatMap((zib) => [zib.name, ...Object.values(zib.statusWords)]);
    expect(texts.filter((text) => text.nl === '' || text.en === '')).toEqual([]);
  });
});

describe('a record without anything optional (R5)', () => {
  it.each(emptyOnes)('%s is shown without noise about what is not known', (_, resource) => {
    const view = viewOf(resource, context);
    expect(readTexts(view).filter((text) => /onbekend|unknown|niet duidelijk|undefined|null/i.test(text))).toEqual([]);
    expect(view.facts.filter((fact) => !always.includes(fact.id))).toEqual([]);
  });
});

describe('the zibs', () => {
  it.each(emptyOnes)('read a record of %s', (id, record) => {
    expect(zibFor(record)?.id).toBe(id);
  });

  it('have a heading in plain words and both languages, without the code of the zib', () => {
    const headings = zibs.flatMap(({ name }) => [name.nl, name.en]);
    expect(headings.filter((heading) => heading === '' || /[A-Z][a-z]+[A-Z]|\.|_/.test(heading))).toEqual([]);
  });

  it('have ids that are unique', () => {
    expect(new Set(zibs.map((zib) => zib.id)).size).toBe(zibs.length);
  });
});
