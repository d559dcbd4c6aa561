/** Batches and transactions on a plain endpoint. */
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

describe('batch and transaction', () => {
  const bundle = (type: string, ...entry: object[]) => ({ resourceType: 'Bundle', type, entry });
  const entry = (method: string, url: string, resource?: object, more: object = {}) => ({
    ...(resource === undefined ? {} : { resource }),
    request: { method, url, ...more },
  });
  const statuses = (json: Json) =>
    (json.entry as readonly { response: { status: string } }[]).map(({ response }) => response.status.slice(0, 3));
  const binary = (...operations: object[]) => ({
    resourceType: 'Binary',
    contentType: 'application/json-patch+json',
    data: Buffer.from(JSON.stringify(operations)).toString('base64'),
  });

  it.each(['batch', 'transaction'])(
    'a %s reads conditionally and patches, and tells versions and places',
    async (kind) => {
      await put(`b-${kind}`);
      const id = `b-${kind}`;
      const answer = await send(
        'POST',
        '',
        bundle(
          kind,
          entry('GET', `Patient/${id}`, undefined, { ifNoneMatch: kind === 'batch' ? 'W/"1"' : 'W/"2"' }),
          entry('HEAD', `Patient/${id}`),
          entry(
            'PATCH',
            `Patient/${kind === 'batch' ? 'nobody' : id}`,
            binary({ op: 'add', path: '/active', value: true }),
            { ifMatch: 'W/"1"' },
          ),
          entry(
            'POST',
            'Patient',
            { resourceType: 'Patient', ...identified(id) },
            { ifNoneExist: `identifier=urn:x|${id}` },
          ),
          entry('GET', `Patient?_id=${id}`),
        ),
        { prefer: 'return=representation' },
      );
      expect(answer.json.type).toBe(`${kind}-response`);
      expect(statuses(answer.json)).toEqual(
        kind === 'batch' ? ['304', '200', '412', '201', '200'] : ['304', '200', '200', '201', '200'],
      );
      const created = (answer.json.entry as readonly { resource?: Json; response: Json }[])[3];
      expect(created?.resource?.resourceType).toBe('Patient');
      expect(created?.response).toMatchObject({ location: expect.stringContaining('/_history/1'), etag: 'W/"1"' });
    },
  );

  it('a batch goes on after an entry that fails, and says which failed and how', async () => {
    const answer = await send(
      'POST',
      '',
      bundle('batch', entry('GET', 'Patient/absent'), entry('PUT', 'Patient/b1', patient('b1'))),
    );
    expect(statuses(answer.json)).toEqual(['404', '201']);
  });

  it('a batch with an entry that is no FHIR refuses that entry, and does the others; a transaction does nothing', async () => {
    const wrong = entry('PUT', 'Patient/w1', { resourceType: 'Patient', id: 'w1', gender: 'zeer' });
    const sent = (kind: string, n: string) =>
      bundle(kind, entry('PUT', `Patient/${n}`, patient(n)), wrong, entry('GET', 'Patient?_id=none'));
    const batch = await send('POST', '', sent('batch', 'w0'));
    expect([batch.status, statuses(batch.json)]).toEqual([200, ['201', '400', '200']]);
    const [, refused] = batch.json.entry as readonly { response: { outcome?: { issue: object[] } } }[];
    expect(refused?.response.outcome?.issue).toMatchObject([{ expression: ['Bundle.entry[1].resource.gender'] }]);
    expect((await send('GET', '/Patient/w0')).status).toBe(200);
    const transaction = await send('POST', '', sent('transaction', 'w2'));
    expect([transaction.status, transaction.at]).toEqual([400, 'Bundle.entry[1].resource.gender']);
    expect((await send('GET', '/Patient/w2')).status).toBe(404);
    expect((await send('POST', '', '{"resourceType":"Bundle","type":"batch","entry":[')).code).toBe('FHIR-JSON-SYNTAX');
  });

  it('every error of a batch says of which entry it is, and only an error does', async () => {
    const wrong = [
      entry('GET', 'Patient/absent'),
      entry('GET', 'Patient?shoe-size=40'),
      entry('GET', 'Patient?birthdate=never'),
      entry('PUT', 'Patient/x', patient('y')),
      entry('GET', '$export'),
      entry('GET', 'http://elsewhere.example/fhir/Patient/1'),
    ];
    const sent = bundle('batch', ...wrong, entry('PUT', 'Patient/b2', patient('b2')));
    const strict = await send('POST', '', sent, { prefer: 'handling=strict, return=OperationOutcome' });
    const outcomes = strict.json.entry as readonly { response: { outcome?: { issue: { expression?: string[] }[] } } }[];
    expect(outcomes.map(({ response }) => response.outcome?.issue[0]?.expression?.[0]?.slice(0, 15))).toEqual([
      ...wrong.map((_, index) => `Bundle.entry[${index}]`.slice(0, 15)),
      undefined,
    ]);
  });

  it('an entry may name our own address, and no other', async () => {
    await put('own');
    const at = (base: string) => bundle('batch', entry('GET', `${base}/Patient/own`));
    expect(statuses((await send('POST', '', at(fhirBase))).json)).toEqual(['200']);
    const other = await send('POST', '', at('http://elsewhere.example/fhir'));
    expect(other.text).toContain('NOD-ENTRY-ADDRESS');
  });

  it.each(['batch', 'transaction'])('a %s answers whatever a question alone is answered', async (kind) => {
    const id = `all-${kind}`;
    await put(id, identified(id));
    await put(id, { ...identified(id), active: true });
    const about = { subject: { reference: `Patient/${id}` } };
    await send('PUT', `/Observation/${id}`, {
      resourceType: 'Observation',
      id,
      status: 'final',
      code: { text: 'x' },
      ...about,
    });
    const letter = { type: { text: 'x' }, date: '2026', title: 'x', author: [{ display: 'x' }], status: 'final' };
    await send('PUT', `/Composition/${id}`, { resourceType: 'Composition', id, ...letter, ...about });
    const questions = [
      `Patient/${id}`,
      `Patient/${id}?_summary=true`,
      `Patient/${id}/_history/1`,
      `Patient/${id}/_history`,
      `Patient/_history?_count=1`,
      `_history?_count=1`,
      `Patient?identifier=urn:x|${id}&_elements=active`,
      `Patient/${id}/Observation`,
      `Patient/${id}/Observation?status=final`,
      `Patient/${id}/$everything`,
      `Patient/${id}/$everything?_type=Observation`,
      `Observation/$lastn?patient=${id}`,
      `Composition/${id}/$document`,
      `Patient/${id}/$meta`,
    ];
    const forms = [`Patient/_search?_id=${id}`, `Patient/${id}/Observation/_search`, `Patient/${id}/$everything`];
    const sent = [
      ...questions.map((url) => entry('GET', url)),
      ...forms.map((url) => entry('POST', url)),
      entry('GET', `Patient/${id}`, undefined, { ifNoneMatch: 'W/"2"' }),
      entry('GET', `Patient/${id}`, undefined, { ifModifiedSince: '2100-01-01T00:00:00Z' }),
    ];
    const answer = await send('POST', '', bundle(kind, ...sent));
    const asked = [...questions.map((url) => ['GET', url] as const), ...forms.map((url) => ['POST', url] as const)];
    expect(statuses(answer.json)).toEqual([...asked.map(() => '200'), '304', '304']);
    // The moment of a Bundle, which its page link carries too, and what is made of it: the identifier of a document.
    const timeless = ({ timestamp: _at, identifier, link = [], ...rest }: Json = {}) => ({
      ...rest,
      ...(rest.type === 'document' ? {} : { identifier }),
      link: (link as readonly { url: string }[]).map(({ url }) => url.replace(/_cursor=.*/, '_cursor')),
    });
    const resources = (answer.json.entry as readonly { resource: Json }[]).map(({ resource }) => resource);
    for (const [index, [method, url]] of asked.entries()) {
      const { json } = await send(method, `/${url}`);
      expect([url, timeless(resources[index])]).toEqual([url, timeless(json)]);
    }
  });

  it('a transaction tells the history and the file of what it wrote itself, and one question that fails undoes it all', async () => {
    const id = 'written';
    const writes = [
      entry('PUT', `Patient/${id}`, patient(id)),
      entry('PUT', `Observation/${id}`, {
        resourceType: 'Observation',
        id,
        status: 'final',
        code: { text: 'x' },
        subject: { reference: `Patient/${id}` },
      }),
    ];
    const impossible = await send('POST', '', bundle('transaction', ...writes, entry('GET', 'Patient/none/_history')));
    expect([impossible.status, impossible.at]).toEqual([404, 'Bundle.entry[2]']);
    expect((await send('GET', `/Patient/${id}`)).status).toBe(404);
    const questions = [`Patient/${id}/_history`, `Patient/${id}/$everything`].map((url) => entry('GET', url));
    const [history, file, ...rest] = questions.concat(writes);
    const done = await send('POST', '', bundle('transaction', ...(history && file ? [history, ...rest, file] : [])));
    expect(statuses(done.json)).toEqual(['200', '201', '201', '200']);
    const found = (done.json.entry as readonly { resource: { entry: readonly object[] } }[]).map((one) => one.resource);
    expect([found[0]?.entry.length, found[3]?.entry.length]).toEqual([1, 2]);
    const wrong = [...questions, entry('PUT', 'Patient/x', patient('x'), { ifMatch: 'W/"9"' })];
    expect((await send('POST', '', bundle('transaction', ...wrong))).at).toMatch(/^Bundle\.entry\[2\]/);
  });

  it('a relative reference in an entry without an address of its own is relative to this server', async () => {
    const about = { resourceType: 'Observation', status: 'final', code: { text: 'x' } };
    const sent = (fullUrl: string) =>
      bundle(
        'transaction',
        { fullUrl, ...entry('POST', 'Patient', patient('given')) },
        entry('POST', 'Observation', { ...about, subject: { reference: 'Patient/given' } }),
      );
    const subjectOf = ({ json }: { readonly json: Json }) => {
      const [person, observation] = json.entry as readonly { resource: Json & { subject?: Json } }[];
      return [observation?.resource.subject?.reference, `Patient/${person?.resource.id}`];
    };
    const [here, made] = subjectOf(await send('POST', '', sent(`${fhirBase}/Patient/given`)));
    expect(here).toBe(made);
    const [elsewhere] = subjectOf(await send('POST', '', sent('http://elsewhere.example/fhir/Patient/given')));
    expect(elsewhere).toBe('Patient/given');
  });

  it.each([
    ['another Bundle', entry('POST', '/', { resourceType: 'Bundle', type: 'batch' }), 'NOD-ENTRY'],
    ['a fault', entry('PUT', 'Patient/x', { resourceType: 'Patient', id: 'y' }), 'NOD-ID-DIFFERS'],
    ['a method of its own', entry('DELETE', 'metadata'), 'NOD-METHOD'],
    ['a tag that is none', entry('DELETE', 'Patient/x', undefined, { ifMatch: '1' }), 'NOD-IF-MATCH'],
    ['a stale version', entry('PUT', 'Patient/tx1', patient('tx1'), { ifMatch: 'W/"9"' }), 'STO-VERSION-NONE'],
    [
      'a reference to none',
      entry('POST', 'Observation', {
        resourceType: 'Observation',
        status: 'final',
        code: { text: 'x' },
        subject: { reference: 'Patient?identifier=urn:x|none' },
      }),
      'STO-CONDITION-NONE',
    ],
  ])('a transaction with %s does nothing and names the entry', async (_name, wrong, code) => {
    const refused = await send('POST', '', bundle('transaction', entry('PUT', 'Patient/tx', patient('tx')), wrong));
    expect([refused.code, refused.at?.startsWith('Bundle.entry[1]')]).toEqual([code, true]);
    expect((await send('GET', '/Patient/tx')).status).toBe(404);
  });
});
