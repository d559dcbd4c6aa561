/** What is written to hurt a server: an OperationOutcome, after work that is bounded, and nothing fetched from anywhere. */
import { createServer, type Server } from 'node:http';
import { r4Model } from '@stelsel/fhir';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { about, codesOf, send } from './testing/ask-node.ts';
import { fhirBase, openTestServer } from './testing/open-endpoint.ts';
import { fill, recordsOf } from './testing/records.ts';
import { anna, hospital, pharmacy, testNode } from './testing/test-node.ts';

const json = 'application/fhir+json';
const xml = 'application/fhir+xml';
const million = 1_000_000;
/** Work of this process for one answer, and memory that it may take, whatever was sent. */
const workMaxMs = 1_000;
const memoryMaxBytes = 128 * 1024 * 1024;

let server: FastifyInstance;

beforeAll(async () => {
  server = await openTestServer(r4Model);
  for (const [id, partOf] of [
    ['a', 'b'],
    ['b', 'a'],
    ['self', 'self'],
  ]) {
    await put('Organization', { id, name: 'a'.repeat(30), partOf: { reference: `Organization/${partOf}` } });
  }
  await put('Patient', { id: 'a', name: [{ family: `${'a'.repeat(5_000)}!` }] });
});

interface Outcome {
  readonly status: number;
  readonly code: string | undefined;
  readonly body: string;
}

async function ask(request: InjectOptions): Promise<Outcome> {
  const [before, memory] = [process.cpuUsage(), process.memoryUsage()];
  const { statusCode, body } = await server.inject(request);
  const { user, system } = process.cpuUsage(before);
  const { heapUsed, external } = process.memoryUsage();
  expect((user + system) / 1_000).toBeLessThan(workMaxMs);
  expect(heapUsed + external - memory.heapUsed - memory.external).toBeLessThan(memoryMaxBytes);
  return { status: statusCode, code: /"code":"([A-Z]+-[A-Z0-9-]+)"/.exec(body)?.[1], body };
}

const get = (path: string) => ask({ method: 'GET', url: `/fhir/${path}` });
const strictly = (path: string) => ask({ method: 'GET', url: `/fhir/${path}`, headers: { prefer: 'handling=strict' } });
const post = (payload: string | Buffer, kind = json) =>
  ask({ method: 'POST', url: '/fhir/Patient', payload, headers: { 'content-type': kind } });
const put = (type: string, resource: { readonly id: string | undefined; readonly [name: string]: unknown }) =>
  ask({ method: 'PUT', url: `/fhir/${type}/${resource.id}`, payload: { resourceType: type, ...resource } });

describe('a body that is meant to hurt', () => {
  const patient = (content: string) => `<Patient xmlns="http://hl7.org/fhir">${content}</Patient>`;
  const laughs = Array.from({ length: 30 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');

  it.each([
    [
      'an entity from a file',
      `<!DOCTYPE p [<!ENTITY x SYSTEM "file:///etc/passwd">]>${patient('&x;')}`,
      'FHIR-XML-DOCTYPE',
    ],
    ['a billion laughs', `<!DOCTYPE p [<!ENTITY l0 "ha">${laughs}]>${patient('&l30;')}`, 'FHIR-XML-DOCTYPE'],
    [
      'a million levels of XML',
      `<Patient xmlns="http://hl7.org/fhir">${'<a>'.repeat(million)}`,
      'FHIR-UNKNOWN-ELEMENT',
    ],
    [
      'a hundred thousand levels of XML that exist',
      `<Patient xmlns="http://hl7.org/fhir">${'<extension url="x">'.repeat(million / 10)}`,
      'FHIR-DEPTH',
    ],
  ])('%s is refused', async (_name, payload, code) => {
    expect(await post(payload, xml)).toMatchObject({ status: 400, code });
  });

  it.each([
    ['a million lists in each other', '['.repeat(million), 'FHIR-DEPTH'],
    ['a million objects in each other', `{"resourceType":"Patient","a":${'{"a":'.repeat(million / 2)}`, 'FHIR-DEPTH'],
    ['a name that occurs twice', '{"resourceType":"Patient","active":true,"active":false}', 'FHIR-DUPLICATE-KEY'],
    ['half a character in a text', '{"resourceType":"Patient","language":"\\udc00"}', 'FHIR-JSON-SYNTAX'],
    ['a date that does not exist', '{"resourceType":"Patient","birthDate":"2024-02-31"}', 'FHIR-FORMAT'],
    ['a year of ten digits', '{"resourceType":"Patient","birthDate":"9999999999-01-01"}', 'FHIR-FORMAT'],
    [
      'a number of a million digits',
      `{"resourceType":"Patient","multipleBirthInteger":${'9'.repeat(million)}}`,
      'FHIR-FORMAT',
    ],
  ])('%s is refused', async (_name, payload, code) => {
    expect(await post(payload)).toMatchObject({ status: 400, code });
  });

  it('bytes that are no UTF-8 are refused, in a text and outside of it', async () => {
    const wrong = [Buffer.from('{"resourceType":"Patient","language":"'), Buffer.from([0xc3, 0x28]), Buffer.from('"}')];
    expect(await post(Buffer.concat(wrong))).toMatchObject({ status: 400, code: 'HTTP-UTF8' });
    expect(await post(Buffer.from([0xff, 0xfe, 0x00]))).toMatchObject({ status: 400, code: 'HTTP-UTF8' });
    expect(await post(Buffer.concat([Buffer.from(patient('')), Buffer.from([0xff])]), xml)).toMatchObject({
      code: 'HTTP-UTF8',
    });
  });

  it.each([
    ['an element', () => post(JSON.stringify({ resourceType: 'Patient', '999990019': 1 }))],
    ['an element that occurs twice', () => post('{"resourceType":"Patient","999990019":1,"999990019":1}')],
    ['a type', () => post('{"resourceType":"N999990019"}')],
    ['an element in XML', () => post(patient('<n999990019 value="1"/>'), xml)],
    ['an attribute in XML', () => post(patient('<active n999990019="1" value="true"/>'), xml)],
    ['a modifier', () => get('Patient?name:999990019=x')],
    ['a parameter of a history', () => strictly('Patient/a/_history?999990019=x')],
    ['a parameter of an operation', () => strictly('Patient/a/$everything?999990019=x')],
  ])('a number of a person in the place of %s is refused and not repeated', async (_what, act) => {
    const { status, body } = await act();
    expect([400, 422]).toContain(status);
    expect(body).toContain('OperationOutcome');
    expect(body).not.toContain('999990019');
  });

  it('and the same bodies without what hurts are accepted', async () => {
    expect((await post(patient('<active value="true"/>'), xml)).status).toBe(201);
    expect((await post('{"resourceType":"Patient","active":true,"birthDate":"2024-02-29"}')).status).toBe(201);
  });
});

describe('a question that is meant to hurt', () => {
  it('for a page of 10^9 gets the most a page can have, and is told', async () => {
    const answer = await get('Patient?_count=1000000000');
    expect([answer.status, answer.body.includes('FHIR-COUNT-CAPPED')]).toEqual([200, true]);
  });

  it.each([
    ['a negative page', 'Patient?_count=-1', 'FHIR-PARAMETER-VALUE'],
    ['a negative place', 'Patient?_cursor=-1', 'STO-CURSOR'],
    ['a huge date', 'Patient?birthdate=gt99999999999999', 'FHIR-PARAMETER-VALUE'],
    ['a year beyond all years', 'Patient?_lastUpdated=ge275761-01-01', 'FHIR-PARAMETER-VALUE'],
    ['a history since a huge date', 'Patient/_history?_since=999999999-01-01', 'NOD-HISTORY'],
    ['a history at a huge date', 'Patient/_history?_at=999999999', 'NOD-HISTORY'],
    ['a version beyond all versions', 'Patient/a/_history/99999999999999999999', 'NOD-NOT-FOUND'],
  ])('%s is refused', async (_name, path, code) => {
    const { status, code: found } = await get(path);
    expect([status < 500, found]).toEqual([true, code]);
  });

  it('that includes in a circle ends, with each resource once', async () => {
    const { status, body } = await get('Organization?_id=a,self&_include:iterate=Organization:partof');
    const entries = (JSON.parse(body) as { entry: readonly { fullUrl: string }[] }).entry.map(({ fullUrl }) => fullUrl);
    expect([status, entries.toSorted()]).toEqual([
      200,
      ['a', 'b', 'self'].map((id) => `${fhirBase}/Organization/${id}`),
    ]);
  });

  it('with a pattern that others fall into is only text', async () => {
    for (const name of ['name', 'name:contains', 'name:exact']) {
      const { status, body } = await get(`Organization?${name}=${encodeURIComponent('^(a+)+$')}`);
      expect([status, body.includes('"entry"')]).toEqual([200, false]);
    }
  });

  it('with such a pattern in a FHIRPath expression is answered or refused, in bounded work', async () => {
    for (const pattern of ['^(a+)+$', '^(a|a)*$', '(.*)*x']) {
      const path = `Patient.name.where(family.matches('${pattern}'))`;
      const part = [
        { name: 'type', valueCode: 'delete' },
        { name: 'path', valueString: path },
      ];
      const payload = { resourceType: 'Parameters', parameter: [{ name: 'operation', part }] };
      const answer = await ask({ method: 'PATCH', url: '/fhir/Patient/a', payload, headers: { 'content-type': json } });
      expect(answer.status).toBeLessThan(500);
    }
  });
});

describe('a page link', () => {
  it('of another search is refused, its own is accepted', async () => {
    const { body } = await get('Organization?_count=1');
    const { link } = JSON.parse(body) as { link: readonly { relation: string; url: string }[] };
    const next = new URL(link.find(({ relation }) => relation === 'next')?.url ?? '').searchParams.get('_cursor');
    expect((await get(`Organization?_count=1&_cursor=${next}`)).status).toBe(200);
    expect(await get(`Organization?name=x&_count=1&_cursor=${next}`)).toMatchObject({
      status: 400,
      code: 'STO-CURSOR',
    });
  });

  it('of another organisation is refused, its own is accepted', async () => {
    const node = await testNode();
    for (const { repository } of node.tenants.values()) {
      await fill(repository, recordsOf('anna', anna));
    }
    const form = [about(anna), ['_count', '1']] as const;
    const page = await send(node, hospital, { path: 'Condition/_search', form });
    const links = page.resource.link as readonly { relation: string; url: string }[];
    const next = links.find(({ relation }) => relation === 'next')?.url ?? '';
    const path = next.slice(`https://node.example/${hospital}/fhir/r4/`.length);
    expect((await send(node, hospital, { path })).status).toBe(200);
    const elsewhere = await send(node, pharmacy, { path });
    expect([elsewhere.status, codesOf(elsewhere)[0]]).toEqual([400, 'NOD-CURSOR']);
  });
});

describe('a reference to another host', () => {
  let foreign: Server;
  let origin = '';
  let connections = 0;

  beforeAll(async () => {
    foreign = createServer((_request, response) => response.end('{}'));
    foreign.on('connection', () => {
      connections += 1;
    });
    await new Promise<void>((listening) => foreign.listen(0, '127.0.0.1', listening));
    const address = foreign.address();
    origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  });
  afterAll(() => void foreign.close());

  it('is kept and never fetched: by no write, search, validation, operation or document', async () => {
    const subject = { reference: `${origin}/Patient/x` };
    const meta = { profile: [`${origin}/StructureDefinition/x`], tag: [{ system: `${origin}/tags`, code: 'x' }] };
    const condition = {
      resourceType: 'Condition',
      id: 'far',
      meta,
      subject,
      code: { coding: [{ system: `${origin}/codes`, code: '1' }] },
    };
    const entry = {
      fullUrl: `${origin}/Condition/far`,
      resource: condition,
      request: { method: 'PUT', url: 'Condition/far' },
    };
    const section = [{ title: 'x', entry: [{ reference: `${origin}/Condition/far` }] }];
    const composition = {
      status: 'final',
      type: { text: 'x' },
      subject,
      date: '2024',
      author: [{ display: 'x' }],
      title: 'x',
      section,
    };
    const writes: InjectOptions[] = [
      { method: 'PUT', url: '/fhir/Condition/far', payload: condition },
      { method: 'POST', url: '/fhir', payload: { resourceType: 'Bundle', type: 'transaction', entry: [entry] } },
      { method: 'POST', url: '/fhir/Condition/$validate', payload: condition },
      { method: 'POST', url: `/fhir/Condition/$validate?profile=${origin}/StructureDefinition/x`, payload: condition },
      {
        method: 'PUT',
        url: '/fhir/Composition/far',
        payload: { resourceType: 'Composition', id: 'far', ...composition },
      },
      {
        method: 'POST',
        url: '/fhir/Patient',
        payload: `<!DOCTYPE a SYSTEM "${origin}/a.dtd"><Patient xmlns="http://hl7.org/fhir"/>`,
        headers: { 'content-type': xml },
      },
    ];
    for (const write of writes) {
      expect((await ask({ headers: { 'content-type': json }, ...write })).status).toBeLessThan(500);
    }
    for (const path of [
      'Condition/far',
      `Condition?subject=${origin}/Patient/x&_include=*`,
      'Condition?_id=far&_include=Condition:subject&_include:iterate=*',
      'Condition?subject.name=x',
      `Condition?code:in=${origin}/ValueSet/x`,
      `${origin}/Patient/x`,
      'Composition/far/$document',
      'Patient/a/$everything',
    ]) {
      expect((await get(path)).status).toBeLessThan(500);
    }
    expect(JSON.parse((await get('Condition/far')).body)).toMatchObject({ subject });
    expect(connections).toBe(0);
    await fetch(origin);
    expect(connections).toBe(1);
  });
});
