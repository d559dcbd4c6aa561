/** The interactions of the FHIR RESTful API on a plain endpoint, each refusal with its accepting twin. */
import { r4Model } from '@stelsel/fhir';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Ask, fhirBase, type Json, openEndpoint } from './testing/open-endpoint.ts';

let send: Ask;

beforeAll(async () => {
  send = await openEndpoint(r4Model);
});

const patient = (id: string, more: object = {}) => ({ resourceType: 'Patient', id, ...more });
const put = (id: string, more: object = {}, headers = {}) => send('PUT', `/Patient/${id}`, patient(id, more), headers);
const identified = (value: string) => ({ identifier: [{ system: 'urn:x', value }] });
const jsonPatch = { 'content-type': 'application/json-patch+json' };

describe('a conditional read', () => {
  it('is 304 for who has the version already, by tag or by date, of a read and of a version', async () => {
    await put('cr');
    const read = await send('GET', '/Patient/cr');
    const date = String(read.headers['last-modified']);
    for (const path of ['/Patient/cr', '/Patient/cr/_history/1']) {
      for (const headers of [{ 'if-none-match': 'W/"1"' }, { 'if-none-match': '"1"' }, { 'if-modified-since': date }]) {
        const unchanged = await send('GET', path, undefined, headers);
        expect([unchanged.status, unchanged.text, unchanged.headers.etag]).toEqual([304, '', 'W/"1"']);
      }
    }
    const old = { 'if-modified-since': 'Sat, 01 Jan 2000 00:00:00 GMT' };
    expect((await send('GET', '/Patient/cr', undefined, old)).status).toBe(200);
    expect((await send('GET', '/Patient/cr', undefined, { 'if-none-match': 'W/"2"' })).status).toBe(200);
  });
});

describe('a read of a part', () => {
  it('gives the elements or the summary that were asked for, and says it is a part', async () => {
    await put('part', {
      gender: 'male',
      name: [{ family: 'Deel' }],
      text: { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml">x</div>' },
    });
    const part = (await send('GET', '/Patient/part?_elements=name')).json;
    expect([part.name, part.gender, JSON.stringify(part.meta)]).toEqual([
      [{ family: 'Deel' }],
      undefined,
      expect.stringContaining('SUBSETTED'),
    ]);
    const summary = (await send('GET', '/Patient/part/_history/1?_summary=true')).json;
    expect([summary.gender, summary.text]).toEqual(['male', undefined]);
    expect((await send('GET', '/Patient/part?_summary=false')).json.text).toBeDefined();
    expect((await send('GET', '/Patient/part?_summary=count')).status).toBeGreaterThanOrEqual(400);
  });
});

describe('If-Match', () => {
  it('names the current version to who has another one', async () => {
    await put('im');
    await put('im', { gender: 'male' });
    for (const [method, body, headers] of [
      ['PUT', patient('im'), {}],
      ['PATCH', [{ op: 'remove', path: '/gender' }], jsonPatch],
      ['DELETE', undefined, {}],
    ] as const) {
      const stale = await send(method, '/Patient/im', body, { ...headers, 'if-match': 'W/"1"' });
      expect([stale.status, stale.code, stale.headers.etag]).toEqual([412, 'STO-VERSION', 'W/"2"']);
      expect(stale.text).toContain('2');
      const wrong = await send(method, '/Patient/im', body, { ...headers, 'if-match': 'latest' });
      expect([wrong.status, wrong.code]).toEqual([400, 'NOD-IF-MATCH']);
    }
    expect((await put('im', {}, { 'if-match': '"2"' })).status).toBe(200);
    expect((await put('never', {}, { 'if-match': 'W/"1"' })).code).toBe('STO-VERSION-NONE');
  });
});

describe('If-None-Match at a write', () => {
  it('makes what is not there yet, and changes nothing that is, by id and by condition, in a Bundle too', async () => {
    const star = { 'if-none-match': '*' };
    expect((await put('inm', identified('inm'), star)).status).toBe(201);
    const second = await put('inm', { gender: 'male' }, star);
    expect([second.status, second.code]).toEqual([412, 'STO-EXISTS']);
    const where = '/Patient?identifier=urn:x|inm';
    const third = await send('PUT', where, { resourceType: 'Patient', ...identified('inm') }, star);
    expect([third.status, third.code]).toEqual([412, 'STO-EXISTS']);
    for (const kind of ['batch', 'transaction']) {
      const request = { method: 'PUT', url: 'Patient/inm', ifNoneMatch: '*' };
      const bundle = { resourceType: 'Bundle', type: kind, entry: [{ resource: patient('inm'), request }] };
      expect((await send('POST', '', bundle)).text).toContain('STO-EXISTS');
    }
    expect((await send('GET', '/Patient/inm')).headers.etag).toBe('W/"1"');
    expect((await put('inm', { gender: 'male' })).status).toBe(200);
    expect((await send('DELETE', '/Patient/inm')).status).toBe(204);
    expect((await put('inm', {}, star)).status).toBe(201);
  });

  it('is never left unread: other tags and other writes are refused', async () => {
    const tag = { 'if-none-match': 'W/"1"' };
    for (const refused of [await put('inm2', {}, tag), await send('DELETE', '/Patient/inm2', undefined, tag)]) {
      expect([refused.status, refused.code]).toEqual([400, 'NOD-IF-NONE-MATCH']);
    }
    expect((await send('DELETE', '/Patient/inm2')).status).toBe(204);
  });
});

describe('conditional writes', () => {
  it('create once, and refuse when several match', async () => {
    const create = () =>
      send(
        'POST',
        '/Patient',
        { resourceType: 'Patient', ...identified('cc') },
        { 'if-none-exist': 'identifier=urn:x|cc' },
      );
    const [first, second] = [await create(), await create()];
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.json.id).toBe(first.json.id);
    await put('cc2', identified('cc'));
    expect([(await create()).status, (await create()).code]).toEqual([412, 'STO-CONDITION-MULTIPLE']);
  });

  it('update 0, 1 and several matches, with and without an id', async () => {
    const update = (more: object) =>
      send('PUT', '/Patient?identifier=urn:x|cu', { resourceType: 'Patient', ...identified('cu'), ...more });
    const created = await update({ id: 'cu' });
    expect([created.status, created.json.id]).toEqual([201, 'cu']);
    expect((await update({})).status).toBe(200);
    expect((await update({ id: 'other' })).status).toBe(400);
    await put('cu2', identified('cu'));
    expect((await update({})).status).toBe(412);
    const empty = await send('PUT', '/Patient', { resourceType: 'Patient' });
    expect([empty.status, empty.code]).toEqual([400, 'STO-CONDITION-EMPTY']);
  });

  it('delete 0 and 1 match, and refuse several', async () => {
    const remove = () => send('DELETE', '/Patient?identifier=urn:x|cd');
    expect((await remove()).status).toBe(204);
    await put('cd1', identified('cd'));
    await put('cd2', identified('cd'));
    expect((await remove()).status).toBe(412);
    await send('DELETE', '/Patient/cd1');
    expect((await remove()).status).toBe(204);
    expect((await send('GET', '/Patient/cd2')).status).toBe(410);
    expect((await send('DELETE', '/Patient')).status).toBe(400);
  });

  it('patch the one match', async () => {
    const patch = () =>
      send('PATCH', '/Patient?identifier=urn:x|cp', [{ op: 'add', path: '/active', value: true }], jsonPatch);
    expect((await patch()).status).toBe(404);
    await put('cp', identified('cp'));
    expect((await patch()).json.active).toBe(true);
    await put('cp2', identified('cp'));
    expect((await patch()).status).toBe(412);
  });
});

describe('a patch', () => {
  const patch = (operations: unknown, headers: Readonly<Record<string, string>> = jsonPatch) =>
    send('PATCH', '/Observation/p', operations, headers);

  beforeAll(async () => {
    const weight =
      '{"resourceType":"Observation","id":"p","status":"final","code":{"text":"x"},"valueQuantity":{"value":80.00}}';
    await send('PUT', '/Observation/p', weight);
  });

  it('keeps the digits of what it does not touch', async () => {
    const done = await patch([{ op: 'replace', path: '/status', value: 'amended' }]);
    expect([done.status, done.headers.etag]).toEqual([200, 'W/"2"']);
    expect(done.text).toContain('80.00');
    expect((await send('GET', '/Observation/p')).text).toBe(done.text);
  });

  it.each([
    ['a test that fails', [{ op: 'test', path: '/status', value: 'final' }], 422, 'FHIR-PATCH-TEST'],
    ['a place that is not there', [{ op: 'remove', path: '/note' }], 422, 'FHIR-PATCH-TARGET'],
    ['another id', [{ op: 'replace', path: '/id', value: 'q' }], 422, 'FHIR-PATCH-FIXED'],
    ['another type', [{ op: 'replace', path: '/resourceType', value: 'Patient' }], 422, 'FHIR-PATCH-FIXED'],
    ['what may not come of it', [{ op: 'remove', path: '/status' }], 400, 'FHIR-MISSING'],
    ['no list', {}, 400, 'FHIR-PATCH-FORM'],
  ])('with %s changes nothing', async (_name, operations, status, code) => {
    const before = (await send('GET', '/Observation/p')).text;
    const refused = await patch(operations);
    expect([refused.status, refused.code]).toEqual([status, code]);
    expect((await send('GET', '/Observation/p')).text).toBe(before);
  });

  it('of something that is not there is 404, of something deleted 410', async () => {
    const add = [{ op: 'add', path: '/active', value: true }];
    expect((await send('PATCH', '/Patient/nobody', add, jsonPatch)).status).toBe(404);
    await put('gone');
    await send('DELETE', '/Patient/gone');
    expect((await send('PATCH', '/Patient/gone', add, jsonPatch)).status).toBe(410);
  });

  it('in XML Patch is not read', async () => {
    const refused = await patch('<diff/>', { 'content-type': 'application/xml-patch+xml' });
    expect(refused.status).toBe(415);
  });
});

describe('a history', () => {
  it('of an instance, a type and everything shows each change once, newest first, deletions too', async () => {
    await put('h1');
    await put('h1', { gender: 'male' });
    await send('DELETE', '/Patient/h1');
    await put('h1');
    const { json } = await send('GET', '/Patient/h1/_history');
    const entries = json.entry as readonly {
      resource?: Json;
      request: Json;
      response: { status: string; etag: string };
    }[];
    expect(json.type).toBe('history');
    expect(
      entries.map(({ request, response, resource }) => [
        request.method,
        request.url,
        response.status,
        response.etag,
        resource === undefined,
      ]),
    ).toEqual([
      ['PUT', 'Patient/h1', '201 Created', 'W/"4"', false],
      ['DELETE', 'Patient/h1', '204 No Content', 'W/"3"', true],
      ['PUT', 'Patient/h1', '200 OK', 'W/"2"', false],
      ['PUT', 'Patient/h1', '201 Created', 'W/"1"', false],
    ]);
    expect((await send('GET', '/Patient/h1/_history/3')).status).toBe(410);
    expect((await send('GET', '/Patient/h1/_history/2')).json.gender).toBe('male');
    expect((await send('GET', '/Patient/h1/_history/9')).status).toBe(404);
    for (const path of ['/Patient/_history', '/_history']) {
      const all = (await send('GET', `${path}?_count=4`)).json.entry as readonly { fullUrl: string }[];
      expect(all.map(({ fullUrl }) => fullUrl)).toEqual(Array(4).fill(`${fhirBase}/Patient/h1`));
    }
  });

  it('goes on where a page ended, whatever is written in between', async () => {
    for (let n = 0; n < 7; n += 1) {
      await put('h2', { multipleBirthInteger: n });
    }
    const seen: string[] = [];
    for (let path: string | undefined = '/Patient/_history?_count=3'; path !== undefined && seen.length < 7; ) {
      const page = await send('GET', path);
      const entries = page.json.entry as readonly { response: { etag: string } }[];
      seen.push(...entries.map(({ response }) => response.etag));
      await put(`h3-${seen.length}`);
      const links = page.json.link as readonly { relation: string; url: string }[];
      path = links.find(({ relation }) => relation === 'next')?.url.slice(fhirBase.length);
    }
    expect(seen.slice(0, 7)).toEqual([7, 6, 5, 4, 3, 2, 1].map((version) => `W/"${version}"`));
  });

  it('starts where _since says, is empty when nothing changed, and 404 for what never was', async () => {
    await put('h4');
    const later = encodeURIComponent('2099-01-01T00:00:00+01:00');
    expect((await send('GET', `/Patient/h4/_history?_since=${later}`)).json.entry).toBeUndefined();
    expect((await send('GET', '/Patient/h4/_history?_since=2020')).json.entry).toHaveLength(1);
    expect((await send('GET', '/Patient/nobody/_history')).status).toBe(404);
    expect((await send('GET', '/Patient/h4/_history?_at=2020')).json.entry).toBeUndefined();
    const now = await send('GET', `/Patient/h4/_history?_at=${encodeURIComponent('2099-01-01T00:00:00+01:00')}`);
    expect(now.json.entry).toHaveLength(1);
    const since = await send('GET', '/Patient/h4/_history?_since=2020-01-01T00:00:00+01:00');
    const [self] = since.json.link as readonly { url: string }[];
    expect(self?.url).toContain('_since=2020-01-01T00%3A00%3A00%2B01%3A00');
    expect(JSON.stringify(now.json.link)).toContain('_at=2099');
  });

  it.each(['_since=yesterday', '_count=-1', '_count=0', '_count=x', '_since=1', '_at=x'])(
    'refuses %s',
    async (query) => {
      expect((await send('GET', `/Patient/_history?${query}`)).code).toBe('NOD-HISTORY');
    },
  );

  it('takes a giant count for the most there is, and never ignores a parameter in silence', async () => {
    expect((await send('GET', '/Patient/_history?_count=1000000000')).status).toBe(200);
    const lenient = await send('GET', '/Patient/_history?_sort=_id');
    expect(JSON.stringify(lenient.json.link)).not.toContain('_sort');
    const strict = await send('GET', '/Patient/_history?_sort=_id', undefined, { prefer: 'handling=strict' });
    expect([strict.code, strict.at]).toEqual(['NOD-HISTORY', '_sort']);
  });

  it.each(['_count=0', '_count=x', '_since=soon', '_at=2026-11-22T19:15'])(
    'names what it cannot read: %s',
    async (wrong) => {
      await put('hw');
      const refused = await send('GET', `/Patient/hw/_history?${wrong}`);
      expect([refused.code, refused.at]).toEqual(['NOD-HISTORY', wrong.split('=')[0]]);
      expect((await send('GET', '/Patient/hw/_history?_count=1&_at=2026-11-22')).status).toBe(200);
    },
  );
});

describe('what is refused says what was wrong and what to do', () => {
  it('a version that is not there is named, and not the resource, which is', async () => {
    await put('v9');
    expect((await send('GET', '/Patient/v9/_history/9')).text).toContain('Patient/v9/_history/9');
    expect((await send('GET', '/Patient/v9/_history/1')).status).toBe(200);
  });

  it('a JSON Patch under another name is told the right one', async () => {
    await put('jp');
    const operations = [{ op: 'add', path: '/active', value: true }];
    const refused = await send('PATCH', '/Patient/jp', operations, { 'content-type': 'application/json' });
    expect([refused.status, refused.text.includes('application/json-patch+json')]).toEqual([415, true]);
    expect((await send('PATCH', '/Patient/jp', operations, jsonPatch)).status).toBe(200);
  });

  it.each([
    ['_count=-1', 'integer'],
    ['_summary=some', 'true|text|data|count|false'],
    ['_sort=shoe-size', 'parameter of Patient'],
    ['_include=Patient:shoe-size', 'Type:parameter'],
    ['birthdate=', 'is empty'],
  ])('a search with %s', async (query, words) => {
    const refused = await send('GET', `/Patient?${query}`, undefined, { prefer: 'handling=strict' });
    expect([refused.status >= 400, refused.text.includes(words)]).toEqual([true, true]);
  });
});

describe('HTTP', () => {
  it('HEAD is GET without the body', async () => {
    await put('hd', { name: [{ family: 'Hóófd' }] });
    for (const path of ['/Patient/hd', '/Patient?_id=hd', '/Patient/hd/_history', '/Patient/nobody']) {
      const [get, head] = [await send('GET', path), await send('HEAD', path)];
      expect([head.status, head.text]).toEqual([get.status, '']);
      for (const name of ['content-length', 'content-type', 'etag', 'last-modified']) {
        expect(head.headers[name]).toBe(get.headers[name]);
      }
    }
  });

  it('tells the methods of an address, and refuses the others with them', async () => {
    const options = await send('OPTIONS', '/Patient/1');
    expect([options.status, options.headers.allow]).toEqual([204, 'GET, HEAD, PUT, PATCH, DELETE, OPTIONS']);
    const wrong = await send('POST', '/Patient/1', patient('1'));
    expect([wrong.status, wrong.code, wrong.headers.allow]).toEqual([
      405,
      'NOD-METHOD',
      'GET, HEAD, PUT, PATCH, DELETE, OPTIONS',
    ]);
  });

  it.each(['/patient', '/Shoe', '/Shoe/1', '/Patient/1/2/3', '/nowhere/at/all'])('%s does not exist', async (path) => {
    expect((await send('GET', path)).status).toBe(404);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/json-patch+json',
    'application/jwt',
    'image/png',
  ])('does not read %s as a resource', async (type) => {
    expect((await send('POST', '/Patient', '{"resourceType":"Patient"}', { 'content-type': type })).status).toBe(415);
  });

  it.each([
    ['a name twice', '{"resourceType":"Patient","gender":"male","gender":"female"}', 'FHIR-DUPLICATE-KEY'],
    ['a million levels', `{"resourceType":"Patient","extension":${'['.repeat(1_000_000)}`, 'FHIR-DEPTH'],
    ['half a text', '{"resourceType":"Pat', 'FHIR-JSON-SYNTAX'],
  ])('refuses %s', async (_name, body, code) => {
    const refused = await send('POST', '/Patient', body);
    expect([refused.status, refused.code]).toEqual([400, code]);
    expect(refused.text.length).toBeLessThan(1_000);
  });

  it('gives what Prefer asks for after every kind of write', async () => {
    const sent = [
      () => ['POST', '/Patient', { resourceType: 'Patient' }, {}] as const,
      () => ['PUT', '/Patient/pr', patient('pr'), {}] as const,
      () => ['PATCH', '/Patient/pr', [{ op: 'add', path: '/active', value: true }], jsonPatch] as const,
    ];
    for (const make of sent) {
      const [method, path, body, headers] = make();
      const ask = async (wish: string) =>
        (await send(method, path, body, { ...headers, prefer: `return=${wish}` })).json.resourceType;
      expect(await ask('minimal')).toBeUndefined();
      expect(await ask('representation')).toBe('Patient');
      expect(await ask('OperationOutcome')).toBe('OperationOutcome');
    }
    const gone = await send('DELETE', '/Patient/pr', undefined, { prefer: 'return=OperationOutcome' });
    expect([gone.status, gone.json.resourceType]).toEqual([200, 'OperationOutcome']);
    expect((await send('DELETE', '/Patient/pr')).status).toBe(204);
  });
});
