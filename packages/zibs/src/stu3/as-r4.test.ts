import { describe, expect, it } from 'vitest';
import { mergeViews } from '../merge/merge-views.ts';
import { readTexts, technical } from '../read-texts.test-support.ts';
import { concept, hospital, practice, snomed } from '../records.test-support.ts';
import type { FhirResource } from '../resource.ts';
import { pairs } from '../stu3.test-support.ts';
import { viewOf, viewsOf } from '../view-of.ts';
import type { ViewContext } from '../zib.ts';

const context: ViewContext = { source: hospital, person: 'person-1', fhir: 'STU3' };
const current: ViewContext = { source: practice, person: 'person-1' };

describe.each(pairs.map((pair) => [pair.zib, pair] as const))('%s of 2017', (zib, { r4, stu3 }) => {
  it('says what the same record of 2020 says', () => {
    const { original, ...old } = viewOf(stu3, context);
    const { original: _, ...now } = viewOf(r4, { ...context, fhir: 'R4' });
    expect(old).toEqual(now);
    expect(old.zib).toBe(zib);
    expect(old.facts.length).toBeGreaterThan(0);
    expect(original).toEqual({ resource: stu3, fhir: 'STU3', source: hospital, person: 'person-1' });
    expect(original.resource).toBe(stu3);
  });

  it('has no technique in it', () => {
    expect(readTexts(viewOf(stu3, context)).filter((text) => technical.test(text))).toEqual([]);
  });

  it('leaves the record of the source as it was', () => {
    const before = JSON.stringify(stu3);
    viewOf(stu3, context);
    expect(JSON.stringify(stu3)).toBe(before);
  });
});

describe('one person at a source of each version', () => {
  const bothTell = (zib: string) => {
    const pair = pairs.find((found) => found.zib === zib);
    return pair === undefined ? [] : mergeViews([viewOf(pair.r4, current), viewOf(pair.stu3, context)]);
  };

  it.each(['Problem', 'AllergyIntolerance', 'MedicationAgreement', 'Vaccination', 'BloodPressure', 'Procedure'])(
    'has one %s with two sources, and nothing that differs',
    (zib) => {
      const [group, ...others] = bothTell(zib);
      expect(others).toEqual([]);
      expect(group?.sources.map(({ ura }) => ura)).toEqual([hospital.ura, practice.ura]);
      expect(group?.differences).toEqual([]);
    },
  );

  it('shows a difference between the two', () => {
    const condition: FhirResource = {
      resourceType: 'Condition',
      id: 'c',
      code: concept(snomed, '44054006', 'diabetes mellitus type 2'),
    };
    const active = { ...condition, clinicalStatus: { coding: [{ code: 'active' }] } };
    const [group, ...others] = mergeViews([
      viewOf(active, current),
      viewOf({ ...condition, clinicalStatus: 'resolved' }, context),
    ]);
    expect(others).toEqual([]);
    expect(group?.differences.map(({ type }) => type)).toEqual(['status-differs']);
  });
});

describe('a STU3 resource', () => {
  it('finds the role beside the person it refers to, and the product it refers to', () => {
    const resources: readonly FhirResource[] = [
      {
        resourceType: 'MedicationRequest',
        id: 'm',
        medicationReference: { reference: 'Medication/p' },
        requester: {
          agent: {
            reference: 'Practitioner/d',
            extension: [
              {
                url: 'http://nictiz.nl/fhir/StructureDefinition/practitionerrole-reference',
                valueReference: { reference: 'PractitionerRole/r' },
              },
            ],
          },
        },
      },
      { resourceType: 'Medication', id: 'p', code: { text: 'Eigen bereiding zalf' } },
      { resourceType: 'Practitioner', id: 'd', name: [{ text: 'A. Dijkgraaf' }] },
      {
        resourceType: 'PractitionerRole',
        id: 'r',
        practitioner: { reference: 'Practitioner/d' },
        specialty: [{ coding: [{ system: 's', code: '1', display: 'Huisarts' }] }],
      },
    ];
    const [view] = viewsOf(resources, context);
    expect(view?.title).toBe('“Eigen bereiding zalf”');
    expect(view?.facts.map(({ value }) => value)).toContain('A. Dijkgraaf, huisarts');
  });

  it('that its source withdrew is withdrawn, also when it was not taken or not given', () => {
    for (const resource of [
      { resourceType: 'Condition', id: 'c', verificationStatus: 'entered-in-error' },
      { resourceType: 'AllergyIntolerance', id: 'a', verificationStatus: 'entered-in-error' },
      { resourceType: 'MedicationStatement', id: 'm', status: 'entered-in-error', taken: 'n' },
      { resourceType: 'ProcedureRequest', id: 'p', status: 'entered-in-error' },
      { resourceType: 'Immunization', id: 'i', status: 'entered-in-error', notGiven: true },
      { resourceType: 'Procedure', id: 'o', status: 'entered-in-error', notDone: true },
    ]) {
      expect([resource.resourceType, viewOf(resource, context).enteredInError]).toEqual([resource.resourceType, true]);
    }
  });

  it.each([
    [{ resourceType: 'Immunization', notGiven: true, status: 'completed' }, 'not-done'],
    [{ resourceType: 'Procedure', notDone: true, status: 'completed' }, 'not-done'],
    [{ resourceType: 'ProcedureRequest', status: 'suspended' }, 'on-hold'],
    [{ resourceType: 'DeviceRequest', status: 'cancelled' }, 'revoked'],
    [{ resourceType: 'MedicationStatement', status: 'active', taken: 'y' }, 'active'],
    [{ resourceType: 'MedicationStatement', status: 'active', taken: 'n' }, 'not-taken'],
  ])('%j has status %s', (resource, status) => {
    expect(viewOf(resource, context).status?.code).toBe(status);
  });

  it.each([
    { resourceType: 'Consent', category: 'x', except: [null], extension: {} },
    { resourceType: 'MedicationRequest', dosageInstruction: ['x'], requester: 1, modifierExtension: [{ url: 3 }] },
    { resourceType: 'Observation', component: [null, 5], related: 'x', comment: {} },
    { resourceType: 'Immunization', vaccinationProtocol: [1], practitioner: 'x', date: {} },
    { resourceType: 'DeviceUseStatement', indication: [3], whenUsed: 'x' },
    { resourceType: 'constructor' },
  ])('broken inside is still a view: %j', (resource) => {
    expect(viewOf(resource as FhirResource, context).title).not.toBe('');
  });

  it('of a kind no zib reads keeps a readable view', () => {
    const basic = { resourceType: 'Basic', id: 'g', description: { text: 'lopen' } };
    expect(viewOf(basic, context)).toMatchObject({ zib: 'Generic', original: { resource: basic, fhir: 'STU3' } });
  });
});
