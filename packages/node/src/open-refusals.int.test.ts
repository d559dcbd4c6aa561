/** What is refused at a FHIR endpoint: the status, one OperationOutcome in the format that was asked for, and what to do. */
import { type FhirModel, parseXml, r4Model, stu3Model } from '@stelsel/fhir';
import { unwrap } from '@stelsel/kernel';
import type { FastifyInstance } from 'fastify';
import { beforeAll, describe, expect, it } from 'vitest';
import { openTestServer } from './testing/open-endpoint.ts';

interface Asked {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const json = { 'content-type': 'application/fhir+json' };
const patient = (more: object = {}) => JSON.stringify({ resourceType: 'Patient', ...more });
const twice = patient({ identifier: [{ system: 'urn:x', value: 'twice' }] });

const refusals: readonly (readonly [string, Asked, number, string])[] = [
  ['an address that does not exist', { path: '/Patient/1/2/3' }, 404, 'NOD-INTERACTION'],
  ['a type that does not exist', { path: '/Shoe/1' }, 404, 'NOD-TYPE'],
  ['a resource that was never there', { path: '/Patient/never' }, 404, 'STO-NOT-FOUND'],
  ['a method an address does not have', { method: 'DELETE', path: '/metadata' }, 405, 'NOD-METHOD'],
  [
    'a body in another media type',
    { method: 'POST', path: '/Patient', body: 'a,b', headers: { 'content-type': 'text/csv' } },
    415,
    'HTTP-MEDIA-TYPE',
  ],
  [
    'a body in another text type',
    { method: 'POST', path: '/Patient', body: 'a', headers: { 'content-type': 'text/plain' } },
    415,
    'NOD-MEDIA-TYPE',
  ],
  [
    'a packing that is not read',
    { method: 'POST', path: '/Patient', body: twice, headers: { ...json, 'content-encoding': 'zip' } },
    415,
    'HTTP-ENCODING',
  ],
  [
    'a body over the limit',
    { method: 'POST', path: '/Patient', body: patient({ language: 'x'.repeat(4_000_000) }), headers: json },
    413,
    'HTTP-BODY-TOO-LARGE',
  ],
  ['an address with half a character', { path: '/Patient/%E0%A4%A' }, 400, 'HTTP-ADDRESS'],
  [
    'a tag that is none',
    { method: 'DELETE', path: '/Patient/1', headers: { 'if-match': 'three' } },
    400,
    'NOD-IF-MATCH',
  ],
];

describe.each([r4Model, stu3Model])('a refusal of $version', (model: FhirModel) => {
  let server: FastifyInstance;
  const ask = ({ method = 'GET', path, body, headers = {} }: Asked) =>
    server.inject({ method, url: `/fhir${path}`, headers, ...(body === undefined ? {} : { payload: body }) });

  beforeAll(async () => {
    server = await openTestServer(model);
    for (const body of [twice, twice]) {
      await ask({ method: 'POST', path: '/Patient', body, headers: json });
    }
    await ask({ method: 'PUT', path: '/Patient/gone', body: patient({ id: 'gone' }), headers: json });
    await ask({ method: 'DELETE', path: '/Patient/gone' });
  });

  it.each(refusals)(
    'of %s is an OperationOutcome, in JSON and in XML, that says what to do',
    async (_, asked, status, code) => {
      const told = await ask(asked);
      expect([told.statusCode, told.headers['content-type']]).toEqual([status, expect.stringContaining('fhir+json')]);
      const [issue] = told.json().issue;
      expect([issue.details.coding[0].code, issue.diagnostics]).toEqual([code, expect.stringMatching(/: .+\.$/)]);
      expect(issue.details.text).toMatch(/\.$/);
      const inXml = await ask({ ...asked, headers: { ...asked.headers, accept: 'application/fhir+xml' } });
      expect([inXml.statusCode, inXml.headers['content-type']]).toEqual([status, expect.stringContaining('fhir+xml')]);
      expect(unwrap(parseXml(inXml.body, model.definitions))).toEqual(told.json());
    },
  );

  it('of a format that is not written here is a 406 in JSON, and a method has the ones of the address beside it', async () => {
    const format = await ask({ path: '/Patient/1', headers: { accept: 'text/turtle' } });
    expect([format.statusCode, format.json().issue[0].details.coding[0].code]).toEqual([406, 'NOD-ACCEPT']);
    const method = await ask({ method: 'DELETE', path: '/metadata' });
    expect(method.headers.allow).toBe('GET, HEAD, OPTIONS');
  });

  it('uses the narrowest word that its version of FHIR has for it', async () => {
    const deleted = await ask({ path: '/Patient/gone' });
    const several = await ask({ method: 'DELETE', path: '/Patient?identifier=urn:x|twice' });
    const words = model === r4Model ? ['deleted', 'multiple-matches'] : ['not-found', 'conflict'];
    expect([deleted, several].map(({ statusCode }) => statusCode)).toEqual([410, 412]);
    expect([deleted, several].map((answer) => answer.json().issue[0].code)).toEqual(words);
    const entry = (method: string, url: string) => ({ request: { method, url } });
    const sent = { resourceType: 'Bundle', type: 'batch', entry: [entry('GET', 'Patient/gone')] };
    const batch = await ask({ method: 'POST', path: '', body: JSON.stringify(sent), headers: json });
    expect(batch.json().entry[0].response.outcome.issue[0].code).toBe(words[0]);
  });
});
