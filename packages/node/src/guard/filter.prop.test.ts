import { discoverExchanges } from '@stelsel/exchanges';
import { type Resource, r4Model } from '@stelsel/fhir';
import { type Bsn, namingSystem } from '@stelsel/kernel';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { itemsOf, madeItem } from '../rest/answer-body.ts';
import { anna, bram } from '../testing/test-node.ts';
import { filter } from './filter.ts';
import type { Pass } from './pass.ts';

const [bgz] = (await discoverExchanges()).filter(({ id }) => id === 'bgz');
const version = bgz?.versions[0];
const fhirBase = 'https://node.example/90000001/fhir/r4';

/** Every way a resource can name a person. */
const naming = (name: string, bsn: Bsn) =>
  fc.constantFrom<object>(
    { reference: `Patient/${name}` },
    { reference: `${fhirBase}/Patient/${name}` },
    { reference: `Patient/${name}/_history/1` },
    { identifier: { system: namingSystem.bsn, value: bsn } },
    { reference: `https://elsewhere.example/Patient/${name}` },
  );
const anyone = fc.oneof(naming('anna', anna), naming('bram', bram), fc.constant(undefined));
const element = fc.constantFrom('subject', 'patient', 'beneficiary', 'recorder', 'performer');
const type = fc.constantFrom(
  'Condition',
  'AllergyIntolerance',
  'Coverage',
  'Patient',
  'Organization',
  'Medication',
  'Device',
  'Appointment',
  'Binary',
  'RelatedPerson',
  'Observation',
  'Bundle',
  'AuditEvent',
  'OperationOutcome',
);
const resource = fc
  .record({
    resourceType: type,
    person: anyone,
    element,
    identifier: fc.option(fc.constantFrom(anna, bram), { nil: undefined }),
    contained: fc.option(fc.constantFrom(anna, bram), { nil: undefined }),
    participant: anyone,
  })
  .map(
    (parts): Resource => ({
      resourceType: parts.resourceType,
      id: 'x',
      ...(parts.person === undefined ? {} : { [parts.element]: parts.person }),
      ...(parts.identifier === undefined
        ? {}
        : { identifier: [{ system: namingSystem.bsn, value: parts.identifier }] }),
      ...(parts.participant === undefined ? {} : { participant: [{ actor: parts.participant }] }),
      ...(parts.contained === undefined
        ? {}
        : {
            contained: [
              { resourceType: 'Patient', identifier: [{ system: namingSystem.bsn, value: parts.contained }] },
            ],
          }),
    }),
  );

it('whatever the query and whatever the store gives, nothing that names another person leaves', () => {
  expect(version).toBeDefined();
  if (bgz === undefined || version === undefined) {
    return;
  }
  fc.assert(
    fc.property(fc.constantFrom(...version.queries), fc.array(resource, { maxLength: 6 }), (query, resources) => {
      const items = resources.map((one, index) => ({
        ...madeItem({ ...one, id: `r${index}` }),
        fullUrl: `urn:${index}`,
      }));
      const half = Math.ceil(items.length / 2);
      const body = {
        kind: 'searchset',
        matches: items.slice(0, half),
        included: items.slice(half),
        links: [],
        timestamp: '',
      };
      const pass = {
        actor: {},
        tenant: { fhirBase, repository: { model: r4Model } },
        matched: { kind: 'query', exchange: bgz, version, query, extras: [] },
        subject: anna,
        patients: ['anna'],
        answer: { status: 200, body },
      } as unknown as Pass;
      const left = itemsOf((filter(pass) as Pass).answer?.body);
      expect(left.every(({ text }) => !text.includes(bram))).toBe(true);
      const asked = left.filter(({ resource: one }) => one.resourceType === query.type && query.type !== 'Patient');
      expect(asked.every(({ text }) => text.includes('Patient/anna') || text.includes(anna))).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});

it('what a professional marked as confidential stays behind, without a word, when somebody looks for the person', () => {
  const query = version?.queries.find(({ type: asked }) => asked === 'Condition');
  const own = { resourceType: 'Condition', subject: { reference: 'Patient/anna' } };
  const secret = { ...own, id: 'secret', meta: { security: [{ code: 'R' }] } };
  const answered = (actor: object) => {
    const matches = [{ ...own, id: 'plain' }, secret].map((one, index) => ({
      ...madeItem(one),
      fullUrl: `urn:${index}`,
    }));
    const pass = {
      actor,
      tenant: { fhirBase, repository: { model: r4Model } },
      matched: { kind: 'query', exchange: bgz, version, query, extras: [] },
      subject: anna,
      patients: ['anna'],
      answer: { status: 200, body: { kind: 'searchset', matches, included: [], links: [], timestamp: '' } },
    } as unknown as Pass;
    const { answer } = filter(pass) as Pass;
    return { left: itemsOf(answer?.body).map(({ resource: one }) => one.id), body: answer?.body };
  };
  const mother = { representative: { id: 'r', name: 'Moeder', relation: 'parent', rights: ['read'] } };
  expect(answered(mother).left).toEqual(['plain']);
  expect(answered(mother).body).not.toHaveProperty('outcome');
  expect(answered({}).left).toEqual(['plain', 'secret']);
});
