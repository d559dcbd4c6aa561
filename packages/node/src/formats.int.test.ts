/** JSON and XML at an open endpoint of each FHIR version: what is asked, sent and refused. */
import { parseJson, parseXml, r4Model, stu3Model, toJson } from '@stelsel/fhir';
import { unwrap } from '@stelsel/kernel';
import type { FastifyInstance } from 'fastify';
import { beforeAll, describe, expect, it } from 'vitest';
import { openTestServer } from './testing/open-endpoint.ts';

const xml = 'application/fhir+xml';
const json = 'application/fhir+json';

interface Sent {
  readonly body?: string;
  readonly type?: string;
  readonly accept?: string;
}

describe.each([r4Model, stu3Model])('an endpoint of $version', (model) => {
  let server: FastifyInstance;
  beforeAll(async () => {
    server = await openTestServer(model);
  });

  const send = async (
    method: 'GET' | 'HEAD' | 'POST' | 'PUT',
    path: string,
    { body, type = xml, accept }: Sent = {},
  ) => {
    const reply = await server.inject({
      method,
      url: `/fhir/${path}`,
      headers: { ...(body === undefined ? {} : { 'content-type': type }), ...(accept === undefined ? {} : { accept }) },
      ...(body === undefined ? {} : { payload: body }),
    });
    return { status: reply.statusCode, type: String(reply.headers['content-type']), text: reply.body };
  };
  const patient = (id: string) =>
    `<Patient xmlns="http://hl7.org/fhir"><id value="${id}"/><name><given value="Jan"/><given id="g2"/></name></Patient>`;

  it('reads what was sent as XML, in either format', async () => {
    expect((await send('PUT', 'Patient/x1', { body: patient('x1') })).status).toBe(201);
    const asJson = await send('GET', 'Patient/x1');
    expect([asJson.status, asJson.type]).toEqual([200, 'application/fhir+json; charset=utf-8']);
    expect(JSON.parse(asJson.text)).toMatchObject({ name: [{ given: ['Jan', null], _given: [null, { id: 'g2' }] }] });
    const asXml = await send('GET', 'Patient/x1', { accept: xml });
    expect([asXml.status, asXml.type]).toEqual([200, 'application/fhir+xml; charset=utf-8']);
    expect(asXml.text).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?><Patient xmlns="http:\/\/hl7.org\/fhir"><id value="x1"/,
    );
    expect(JSON.parse(toJson(unwrap(parseXml(asXml.text, model.definitions))))).toEqual(JSON.parse(asJson.text));
  });

  it.each([
    ['Patient/x1?_format=xml', undefined, 'application/fhir+xml; charset=utf-8'],
    ['Patient/x1?_format=application/fhir%2Bxml', json, 'application/fhir+xml; charset=utf-8'],
    ['Patient/x1?_format=json', xml, 'application/fhir+json; charset=utf-8'],
    ['Patient?_id=x1', 'text/xml', 'text/xml; charset=utf-8'],
    ['Patient/x1/_history', xml, 'application/fhir+xml; charset=utf-8'],
    ['metadata', xml, 'application/fhir+xml; charset=utf-8'],
    ['Patient/nobody', xml, 'application/fhir+xml; charset=utf-8'],
    ['Patient?birthdate=yesterday', xml, 'application/fhir+xml; charset=utf-8'],
  ])('GET %s with Accept %s: %s', async (path, accept, expected) => {
    await send('PUT', 'Patient/x1', { body: patient('x1') });
    const reply = await send('GET', path, accept === undefined ? {} : { accept });
    expect(reply.type).toBe(expected);
    const read = expected.includes('xml')
      ? parseXml(reply.text, model.definitions)
      : parseJson(reply.text, model.definitions);
    expect(read.ok ? '' : `${read.fault.code} ${read.fault.at}`).toBe('');
  });

  it('lays an answer out for people on request, in both formats', async () => {
    await send('PUT', 'Patient/x1', { body: patient('x1') });
    expect((await send('GET', 'Patient/x1?_pretty=true')).text).toMatch(/^\{\n {2}"resourceType"/);
    expect((await send('GET', 'Patient/x1?_pretty=true&_format=xml')).text).toContain('\n  <id value="x1"/>');
  });

  it('performs a transaction that was sent as XML and answers it in XML', async () => {
    const bundle =
      `<Bundle xmlns="http://hl7.org/fhir"><type value="transaction"/><entry><resource>${patient('x2').replace(' xmlns="http://hl7.org/fhir"', '')}</resource>` +
      '<request><method value="PUT"/><url value="Patient/x2"/></request></entry></Bundle>';
    const reply = await send('POST', '', { body: bundle, accept: xml });
    const answer = unwrap(parseXml(reply.text, model.definitions));
    expect([reply.status, answer.type]).toEqual([200, 'transaction-response']);
  });

  it('tells in XML what is wrong with XML, also before our own reading', async () => {
    const wrong = await send('POST', 'Patient', { body: patient('x').replace('name', 'naam'), accept: xml });
    expect([wrong.status, wrong.type]).toEqual([400, 'application/fhir+xml; charset=utf-8']);
    expect(wrong.text).toContain('FHIR-UNKNOWN-ELEMENT');
    const large = await send('POST', 'Patient', { body: ' '.repeat(4_000_001), accept: xml });
    expect([large.status, large.type]).toEqual([413, 'application/fhir+xml; charset=utf-8']);
    expect(parseXml(large.text, model.definitions).ok).toBe(true);
  });

  it('has the same headers for HEAD', async () => {
    await send('PUT', 'Patient/x1', { body: patient('x1') });
    expect(await send('HEAD', 'Patient/x1', { accept: xml })).toMatchObject({
      status: 200,
      type: 'application/fhir+xml; charset=utf-8',
      text: '',
    });
  });

  it('refuses what it does not write, another FHIR version and another character set', async () => {
    expect((await send('GET', 'Patient', { accept: 'text/turtle' })).status).toBe(406);
    const other = model.version === 'R4' ? '3.0' : '4.0';
    const own = model.version === 'R4' ? '4.0' : '3.0';
    const asked = await send('GET', 'Patient', { accept: `${xml}; fhirVersion=${other}` });
    expect([asked.status, asked.type]).toEqual([406, 'application/fhir+xml; charset=utf-8']);
    expect(asked.text).toContain('NOD-FHIR-VERSION');
    const spoken = await send('GET', 'Patient', { accept: `${xml}; fhirVersion=${own}` });
    expect([spoken.status, spoken.type]).toEqual([200, `application/fhir+xml; fhirVersion=${own}; charset=utf-8`]);
    const body = patient('x3');
    expect((await send('POST', 'Patient', { body, type: `${xml}; fhirVersion=${other}` })).status).toBe(415);
    expect((await send('POST', 'Patient', { body, type: `${xml}; charset=iso-8859-1` })).status).toBe(415);
    expect((await send('POST', 'Patient', { body, type: `${xml}; charset=UTF-8; fhirVersion=${own}` })).status).toBe(
      201,
    );
  });
});
