import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Spawned, spawnStelsel } from '../testing/spawn-stelsel.ts';
import { send } from './refusal.ts';

let server: Spawned;
let base: string;

beforeAll(async () => {
  server = spawnStelsel(['serve', 'fhir', '--open']);
  base = (await server.line('ready ')).slice('ready '.length);
});
afterAll(async () => {
  server.child.kill('SIGTERM');
  expect(await server.ended).toBe(0);
  expect(server.notes()).toBe('');
});

const xml = { type: 'application/fhir+xml' };
const bsnSystem = 'http://fhir.nl/fhir/NamingSystem/bsn';
const wrongBsn = '999990021';
const patient = (more: object = {}) => ({ resourceType: 'Patient', ...more });
const post = (body: string | Buffer<ArrayBuffer>, wish = {}) => send(`${base}/Patient`, 'POST', body, wish);
const put = (id: string, more: object = {}) => ({
  request: { method: 'PUT', url: `Patient/${id}` },
  resource: patient({ id, ...more }),
});
const bundle = (type: string, entry: readonly object[]) =>
  send(base, 'POST', JSON.stringify({ resourceType: 'Bundle', type, entry }));

async function count(): Promise<number> {
  const { body } = await send(`${base}/Patient?_summary=count`, 'GET');
  return (JSON.parse(body) as { total: number }).total;
}

describe('a message that is wrong', () => {
  const deep = `{"resourceType":"Patient","extension":${'[{"extension":'.repeat(100)}[]${'}]'.repeat(100)}}`;
  const entity = '<!DOCTYPE p [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
  const family = (value: string) =>
    `<Patient xmlns="http://hl7.org/fhir"><name><family value="${value}"/></name></Patient>`;

  it.each([
    ['JSON that ends early', '{"resourceType":"Patient",\n"gender":', {}, 'FHIR-JSON-SYNTAX', /regel 2, kolom 10/],
    [
      'JSON by its other name',
      '{"resourceType":"Patient",\n"gender":',
      { type: 'application/json' },
      'FHIR-JSON-SYNTAX',
      /regel 2/,
    ],
    [
      'a name twice',
      '{"resourceType":"Patient","gender":"male","gender":"female"}',
      {},
      'FHIR-DUPLICATE-KEY',
      /gender/,
    ],
    [
      'a name twice by its other name',
      '{"resourceType":"Patient","id":"a","id":"b"}',
      { type: 'application/json' },
      'FHIR-DUPLICATE-KEY',
      /id/,
    ],
    [
      'a name that reaches for the program',
      '{"resourceType":"Patient","__proto__":{"a":1}}',
      {},
      'FHIR-JSON-SYNTAX',
      /kolom/,
    ],
    ['the constructor', '{"resourceType":"Patient","constructor":{"a":1}}', {}, 'FHIR-UNKNOWN-ELEMENT', /constructor/],
    ['JSON deeper than the limit', deep, {}, 'FHIR-DEPTH', /64/],
    ['XML that ends early', '<Patient xmlns="http://hl7.org/fhir">\n<id value="x">', xml, 'FHIR-XML-SYNTAX', /regel 2/],
    ['XML with an entity from a file', `${entity}${family('&x;')}`, xml, 'FHIR-XML-DOCTYPE', /Haal die weg/],
    ['XML with an entity that is not there', family('&x;'), xml, 'FHIR-XML-SYNTAX', /regel 1/],
    [
      'XML deeper than the limit',
      `<Patient xmlns="http://hl7.org/fhir">${'<extension>'.repeat(100)}`,
      xml,
      'FHIR-DEPTH',
      /64/,
    ],
    ['a code outside a required value set', '{"resourceType":"Patient","gender":"vrouw"}', {}, 'FHIR-CODE', /female/],
    ['nothing', '', {}, 'NOD-BODY-MISSING', /resource/],
    ['a list', '[]', {}, 'FHIR-NOT-A-RESOURCE', /resourceType/],
    ['an unknown kind', '{"resourceType":"Schoen"}', {}, 'FHIR-UNKNOWN-TYPE', /Schoen/],
    ['half a character', '{"resourceType":"Patient","language":"\\ud800"}', {}, 'FHIR-JSON-SYNTAX', /kolom/],
  ])('%s is refused with what is wrong and where, and nothing is stored', async (_name, body, wish, code, text) => {
    const before = await count();
    const refused = await post(body, wish);
    expect(refused).toMatchObject({ status: 400, code, text: expect.stringMatching(text) });
    expect(refused.body).not.toContain('root:');
    expect(await count()).toBe(before);
  });

  it('a BSN that fails the 11-proof is refused in data and in a search, and comes back nowhere', async () => {
    const written = await post(JSON.stringify(patient({ identifier: [{ system: bsnSystem, value: wrongBsn }] })));
    expect(written).toMatchObject({ status: 400, code: 'ID-BSN-PROOF', at: 'Patient.identifier[0].value' });
    const form = { type: 'application/x-www-form-urlencoded' };
    const asked = await send(`${base}/Patient/_search`, 'POST', `identifier=${bsnSystem}|${wrongBsn}`, form);
    expect(asked).toMatchObject({ status: 400, code: 'ID-BSN-PROOF', at: 'identifier' });
    const chained = await send(`${base}/Condition?patient.identifier=${bsnSystem}|${wrongBsn}`, 'GET');
    expect(chained).toMatchObject({ status: 400, code: 'ID-BSN-PROOF', at: 'patient.identifier' });
    expect(written.body + asked.body + chained.body).not.toContain(wrongBsn);
  });

  it('bytes that are no UTF-8, a body that is not packed as it says, and an unknown packing are refused instead of stored as something else', async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"resourceType":"Patient","language":"'),
      Buffer.from([0xff]),
      Buffer.from('"}'),
    ]);
    expect(await post(bytes)).toMatchObject({ status: 400, code: 'HTTP-UTF8' });
    const packed = (encoding: string) => ({ headers: { 'content-encoding': encoding } });
    const plain = '{"resourceType":"Patient"}';
    expect(await post(plain, packed('gzip'))).toMatchObject({ status: 400, code: 'HTTP-UNPACK' });
    expect(await post(plain, packed('zip'))).toMatchObject({ status: 415, code: 'HTTP-ENCODING' });
  });

  it('a body of 50 MB is refused with the limit, before it is read whole', async () => {
    const huge = `{"resourceType":"Patient","language":"${'x'.repeat(50 * 1024 * 1024)}"}`;
    const answer = await post(huge).catch((error: Error) => ({ status: 413, cut: error.message }));
    expect(answer.status).toBe(413);
    expect(await post('{"resourceType":"Patient"}')).toMatchObject({ status: 201 });
  });
});

describe('a Bundle that is wrong', () => {
  it.each(['transaction', 'batch'])('a %s of 10,000 entries is refused whole and says how many may', async (type) => {
    const refused = await bundle(
      type,
      Array.from({ length: 10_000 }, (_, n) => put(`many${n}`)),
    );
    expect(refused).toMatchObject({ status: 400, code: 'NOD-BUNDLE-SIZE', at: 'Bundle.entry', text: /1000/ });
    expect((await send(`${base}/Patient/many0`, 'GET')).status).toBe(404);
  });

  it.each([
    ['a wrong value', put('one25', { gender: 'zeer' }), 400, 'FHIR-CODE', 'Bundle.entry[25].resource.gender'],
    [
      'the address of another type',
      { request: { method: 'PUT', url: 'Observation/1' }, resource: patient() },
      400,
      'NOD-TYPE-DIFFERS',
      'Bundle.entry[25].resourceType',
    ],
    [
      'the address of a type that does not exist',
      { request: { method: 'PUT', url: 'Shoe/1' }, resource: patient() },
      404,
      'NOD-TYPE',
      'Bundle.entry[25]',
    ],
    ['no request', { resource: patient() }, 400, 'NOD-ENTRY', 'Bundle.entry[25].request'],
    ['what is there already', put('one3'), 400, 'STO-SAME-TWICE', 'Bundle.entry[25]'],
  ])(
    'one entry of a transaction with %s is named, and nothing of it is stored',
    async (_name, wrong, status, code, at) => {
      const entries = Array.from({ length: 50 }, (_, n) => (n === 25 ? wrong : put(`one${n}`)));
      expect(await bundle('transaction', entries)).toMatchObject({ status, code, at });
      expect((await send(`${base}/Patient/one0`, 'GET')).status).toBe(404);
      expect((await send(`${base}/Patient/one49`, 'GET')).status).toBe(404);
    },
  );

  it('without the wrong entry the same transaction is stored whole', async () => {
    expect(
      (
        await bundle(
          'transaction',
          Array.from({ length: 50 }, (_, n) => put(`good${n}`)),
        )
      ).status,
    ).toBe(200);
    expect((await send(`${base}/Patient/good49`, 'GET')).status).toBe(200);
  });
});

describe('a question that is wrong', () => {
  it('an unknown search parameter is an error when strict, a warning and no filter when lenient', async () => {
    const ask = (handling: string) =>
      send(`${base}/Patient?schoen=4`, 'GET', undefined, { headers: { prefer: `handling=${handling}` } });
    expect(await ask('strict')).toMatchObject({ status: 422, code: 'NOD-PARAMETER', at: 'schoen' });
    const lenient = await ask('lenient');
    expect(lenient.status).toBe(200);
    expect(JSON.parse(lenient.body)).toMatchObject({
      link: [
        { relation: 'self', url: `${base}/Patient` },
        ...(JSON.parse(lenient.body) as { link: object[] }).link.slice(1),
      ],
    });
    expect(lenient.body).toContain('NOD-PARAMETER');
  });

  it.each([
    ['Shoe', 404, 'NOD-TYPE'],
    ['constructor', 404, 'NOD-INTERACTION'],
    ['Patient?birthdate=gisteren', 400, 'FHIR-PARAMETER-VALUE'],
    ['Patient?_count=-1', 400, 'FHIR-PARAMETER-VALUE'],
    [`Patient?_id=${'a,'.repeat(3_000)}`, 400, 'FHIR-TOO-MANY-PARAMETERS'],
    ['Patient/%E0%A4%A', 400, 'HTTP-ADDRESS'],
    ['Patient/$nothing', 404, 'NOD-INTERACTION'],
    ['Patient/a/b/c/d', 404, 'NOD-INTERACTION'],
  ])('%s is refused', async (path, status, code) => {
    expect(await send(`${base}/${path}`, 'GET')).toMatchObject({ status, code });
  });
});

describe('whatever is sent', () => {
  const runs = { numRuns: 120, endOnFailure: true };
  const never500 = async (url: string, method: string, body?: string | Buffer<ArrayBuffer>, wish = {}) => {
    expect((await send(url, method, body, wish)).status).toBeLessThan(500);
  };
  const type = fc.constantFrom('Patient', 'Observation', 'Condition', 'Bundle', 'AllergyIntolerance');
  const mime = fc.constantFrom('application/fhir+json', 'application/fhir+xml', 'application/json', 'text/xml');
  const word = fc.oneof(
    fc.constantFrom(
      'name',
      'birthdate',
      '_id',
      '_count',
      '_sort',
      '_include',
      '_has:Observation:patient:code',
      'code',
      'patient',
    ),
    fc.string(),
  );
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('ge2020', '|', ',', '$', '\\', 'Patient/1', '*', '-date'),
  );

  it('random bytes are never our failure', async () => {
    const bytes = fc.uint8Array({ maxLength: 400 });
    await fc.assert(
      fc.asyncProperty(type, bytes, mime, (name, sent, kind) =>
        never500(`${base}/${name}`, 'POST', Buffer.from(sent), { type: kind }),
      ),
      runs,
    );
  });

  it('random JSON with a known name on top is never our failure', async () => {
    const elements = fc.constantFrom(
      'id',
      'meta',
      'text',
      'name',
      'identifier',
      'code',
      'subject',
      'status',
      'contained',
      'valueQuantity',
      'entry',
      '_id',
    );
    await fc.assert(
      fc.asyncProperty(type, fc.dictionary(elements, fc.jsonValue()), (name, rest) =>
        never500(`${base}/${name}`, 'POST', JSON.stringify({ resourceType: name, ...rest })),
      ),
      runs,
    );
  });

  it('random questions are never our failure', async () => {
    await fc.assert(
      fc.asyncProperty(type, fc.array(fc.tuple(word, value), { maxLength: 6 }), (name, pairs) =>
        never500(
          `${base}/${name}/_search`,
          'POST',
          new URLSearchParams(pairs.map(([key, text]) => [key.toWellFormed(), text.toWellFormed()])).toString(),
          {
            type: 'application/x-www-form-urlencoded',
          },
        ),
      ),
      runs,
    );
  });

  it('random Bundles are never our failure', async () => {
    const method = fc.constantFrom('GET', 'PUT', 'POST', 'DELETE', 'HEAD', 'PATCH');
    const address = fc.oneof(
      fc.constantFrom(
        'Patient',
        'Patient/f1',
        'Patient/f2',
        'Patient?_id=f1',
        'Patient/f1/_history',
        '/',
        '',
        'metadata',
        'Observation/$lastn',
      ),
      fc.webPath(),
    );
    const resource = fc.constantFrom(
      patient(),
      patient({ id: 'f1' }),
      patient({ id: 'f2', link: [{ other: { reference: 'urn:uuid:1' }, type: 'refer' }] }),
    );
    const entry = fc.record(
      {
        fullUrl: fc.constantFrom('urn:uuid:1', 'urn:uuid:2'),
        resource,
        request: fc.record({ method, url: address.filter((url) => url !== '') }),
      },
      { requiredKeys: [] },
    );
    const kind = fc.constantFrom('transaction', 'batch');
    const entries = fc.array(
      entry.filter((each) => Object.keys(each).length > 0),
      { minLength: 1, maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(kind, entries, async (which, list) => {
        const answer = await bundle(which, list);
        expect(answer.status).toBeLessThan(500);
        expect(answer.body).not.toContain('HTTP-INTERNAL');
      }),
      runs,
    );
  });
});
