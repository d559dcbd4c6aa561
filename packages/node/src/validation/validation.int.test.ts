import { createConformance, type PackageResource } from '@stelsel/conformance';
import { r4Model } from '@stelsel/fhir';
import { createServer } from '@stelsel/http';
import { secureRandomness, systemClock } from '@stelsel/kernel';
import { createStore, storeMigrations } from '@stelsel/store';
import { testDatabase } from '@stelsel/testkit';
import { describe, expect, it } from 'vitest';
import { openServer } from '../open-server.ts';
import type { ValidationPolicy } from './validation.ts';

const named = 'http://example.org/StructureDefinition/named';
const loose = 'http://example.org/StructureDefinition/loose';

const profile = (url: string): PackageResource => ({
  file: url,
  type: 'StructureDefinition',
  id: undefined,
  url,
  version: '1',
  text: JSON.stringify({
    resourceType: 'StructureDefinition',
    url,
    version: '1',
    name: 'p',
    kind: 'resource',
    type: 'Patient',
    derivation: 'constraint',
    baseDefinition: 'http://hl7.org/fhir/StructureDefinition/Patient',
    differential: { element: [{ id: 'Patient.name', path: 'Patient.name', min: 1 }] },
  }),
});

const { model, validator } = createConformance({ model: r4Model, resources: [profile(named), profile(loose)] });
const db = await testDatabase({ schema: 'node', migrations: storeMigrations });
const store = createStore({ db, clock: systemClock, randomness: secureRandomness });

async function endpoint(tenant: string, policy: ValidationPolicy) {
  const counted: string[] = [];
  const server = createServer({ name: 'open', clock: systemClock });
  const knows = (canonical: string) => canonical === named;
  const validation = {
    validator,
    policy,
    knows,
    count: (ended: string, of: string) => void counted.push(`${ended} ${of}`),
  };
  const repository = store.repository(tenant, model);
  await server.register(openServer({ repository, fhirBase: 'http://127.0.0.1/fhir', clock: systemClock, validation }), {
    prefix: '/fhir',
  });
  const send = async (method: 'GET' | 'POST' | 'PUT' | 'PATCH', path: string, body?: unknown, headers = {}) => {
    const reply = await server.inject({
      method,
      url: `/fhir${path}`,
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/fhir+json' }), ...headers },
      ...(body === undefined ? {} : { payload: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    return { status: reply.statusCode, json: JSON.parse(reply.body || '{}') as Outcome };
  };
  return { send, counted };
}

interface Outcome {
  readonly id?: string;
  readonly issue?: readonly { readonly severity: string; readonly expression?: readonly string[] }[];
  readonly [name: string]: unknown;
}

const rules = ({ issue = [] }: Outcome) =>
  issue.map(({ severity, expression }) => `${severity} ${expression?.[0] ?? '-'}`);
const patient = (url: string, more = {}) => ({ resourceType: 'Patient', meta: { profile: [url] }, ...more });
const right = (url: string, more = {}) => patient(url, { name: [{ text: 'a' }], ...more });

describe('a write', () => {
  it('that is refused answers 422 with every finding and stores nothing, through every door', async () => {
    const { send, counted } = await endpoint('refuse', { default: 'refuse', profiles: {} });
    const refused = await send('POST', '/Patient', patient(named, { identifier: [{ system: 'a b', value: '1' }] }));
    expect([400, 422]).toContain(refused.status);
    const wrong = await send('PUT', '/Patient/p', patient(named, { id: 'p' }));
    expect([wrong.status, rules(wrong.json)]).toEqual([422, ['error Patient']]);
    expect((await send('GET', '/Patient/p')).status).toBe(404);
    expect((await send('PUT', '/Patient/p', right(named, { id: 'p' }))).status).toBe(201);
    const patched = await send('PATCH', '/Patient/p', '[{"op":"remove","path":"/name"}]', {
      'content-type': 'application/json-patch+json',
    });
    expect([patched.status, rules(patched.json)]).toEqual([422, ['error Patient']]);
    const entry = (resource: object) => ({ resource, request: { method: 'POST', url: 'Patient' } });
    const bundle = await send('POST', '', {
      resourceType: 'Bundle',
      type: 'transaction',
      entry: [entry(right(named)), entry(patient(named))],
    });
    expect([bundle.status, rules(bundle.json)]).toEqual([422, ['error Bundle.entry[1].resource']]);
    expect((await send('GET', '/Patient?_summary=count')).json.total).toBe(1);
    expect(counted).toEqual(Array(3).fill(`refused ${named}`));
  });

  it('of an operation is held against the profiles as any other', async () => {
    const { send } = await endpoint('operations', { default: 'refuse', profiles: {} });
    const claim = { resourceType: 'Parameters', parameter: [{ name: 'meta', valueMeta: { profile: [named] } }] };
    await send('PUT', '/Patient/bare', { resourceType: 'Patient', id: 'bare' });
    const refused = await send('POST', '/Patient/bare/$meta-add', claim);
    expect([refused.status, rules(refused.json)]).toEqual([422, ['error Patient']]);
    expect(JSON.stringify((await send('GET', '/Patient/bare')).json)).not.toContain(named);
    await send('PUT', '/Patient/whole', { resourceType: 'Patient', id: 'whole', name: [{ text: 'a' }] });
    expect((await send('POST', '/Patient/whole/$meta-add', claim)).status).toBe(200);
    expect(JSON.stringify((await send('GET', '/Patient/whole')).json)).toContain(named);
  });

  it('with warnings is stored, and tells them to who asks', async () => {
    const { send, counted } = await endpoint('warn', { default: 'warn', profiles: {} });
    expect((await send('POST', '/Patient', patient(named))).status).toBe(201);
    const told = await send('POST', '/Patient', patient(named), { prefer: 'return=OperationOutcome' });
    expect([told.status, rules(told.json)]).toEqual([201, ['error Patient']]);
    expect(counted).toEqual(Array(2).fill(`warned ${named}`));
  });

  it('is held against each profile as the policy says of it', async () => {
    const { send } = await endpoint('mixed', { default: 'refuse', profiles: { [loose]: 'off' } });
    expect((await send('POST', '/Patient', patient(loose))).status).toBe(201);
    expect((await send('POST', '/Patient', patient(named))).status).toBe(422);
  });
});

describe('$validate', () => {
  it('tells all that is wrong, also where the structure is, and stores nothing', async () => {
    const { send } = await endpoint('validate', { default: 'off', profiles: {} });
    const wrong = await send('POST', '/Patient/$validate', { resourceType: 'Patient', gender: 'zzz', shoe: 1 });
    expect([wrong.status, rules(wrong.json)]).toEqual([200, ['error Patient.gender', 'error Patient']]);
    const xml = '<Patient xmlns="http://hl7.org/fhir"><gender value="zzz"/><birthDate value="soon"/></Patient>';
    const inXml = await send('POST', '/Patient/$validate', xml, { 'content-type': 'application/fhir+xml' });
    expect([inXml.status, rules(inXml.json)]).toEqual([200, ['error Patient.gender', 'error Patient.birthDate']]);
    const fine = await send('POST', '/Patient/$validate', { resourceType: 'Patient', gender: 'other' });
    expect([fine.status, rules(fine.json)]).toEqual([200, ['information -']]);
    expect((await send('GET', '/Patient?_summary=count')).json.total).toBe(0);
  });

  it('takes profile and resource bare, in the query or in Parameters, and the stored resource of an instance', async () => {
    const { send } = await endpoint('asked', { default: 'off', profiles: {} });
    const bare = { resourceType: 'Patient', active: true };
    expect(rules((await send('POST', `/Patient/$validate?profile=${named}`, bare)).json)).toEqual(['error Patient']);
    const parameters = {
      resourceType: 'Parameters',
      parameter: [
        { name: 'resource', resource: bare },
        { name: 'profile', valueUri: named },
        { name: 'mode', valueCode: 'create' },
      ],
    };
    expect(rules((await send('POST', '/Patient/$validate', parameters)).json)).toEqual(['error Patient']);
    await send('PUT', '/Patient/p', { ...bare, id: 'p' });
    expect(rules((await send('GET', `/Patient/p/$validate?profile=${named}`)).json)).toEqual(['error Patient']);
    expect(rules((await send('GET', '/Patient/p/$validate')).json)).toEqual(['information -']);
  });

  it('refuses what could not be written at that address', async () => {
    const { send } = await endpoint('address', { default: 'off', profiles: {} });
    expect((await send('POST', '/Patient/$validate', { resourceType: 'Observation' })).status).toBe(400);
    expect((await send('POST', '/Patient/p/$validate?mode=update', { resourceType: 'Patient', id: 'q' })).status).toBe(
      400,
    );
    expect((await send('POST', '/Patient/$validate?mode=dance', { resourceType: 'Patient' })).status).toBe(400);
    expect((await send('POST', '/Patient/$validate?mode=delete')).status).toBe(400);
    expect((await send('POST', '/Patient/$validate')).status).toBe(400);
    expect((await send('POST', '/Patient/$validate', '{"resourceType":')).status).toBe(400);
  });
});
