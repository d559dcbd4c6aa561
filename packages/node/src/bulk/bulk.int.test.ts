/** Export and import over HTTP, with a worker beside the server: on a plain endpoint and behind the guards. */
import { type Resource, r4Model, stu3Model } from '@stelsel/fhir';
import { createServer, type Fetcher } from '@stelsel/http';
import { namingSystem, ok, secureRandomness, systemClock } from '@stelsel/kernel';
import { createStore, storeMigrations, workBulkJobs } from '@stelsel/store';
import { testDatabase } from '@stelsel/testkit';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openServer } from '../open-server.ts';
import { anna, gp, hospital, ownSystem, type TestNode, testNode } from '../testing/test-node.ts';
import { checkImported } from '../validation/check-imported.ts';
import type { Validation } from '../validation/validation.ts';
import { fetchLinesWith } from './fetch-lines.ts';

const fhirBase = 'http://127.0.0.1/fhir';
const servers = new Map<string, FastifyInstance>();
/** What a record demands of what is written, by its name. */
const demands = new Map<string, Validation>();
const closers: (() => Promise<void>)[] = [];
const remote = Array.from({ length: 40_000 }, (_, n) =>
  JSON.stringify({ resourceType: 'Patient', id: `r${n}`, name: [{ text: `Zoë ${n}` }] }),
).join('\n');

/** A file server that knows ranges, as far as an import asks for them. */
const files: Fetcher = async ({ url, headers }) => {
  const bytes = Buffer.from(remote);
  const [, from, to] = /bytes=(\d+)-(\d+)/.exec(headers?.range ?? '') ?? [];
  if (!url.endsWith('/patients.ndjson')) {
    return ok({ status: 404, headers: {}, body: '' });
  }
  if (url.startsWith('https://whole.')) {
    return ok({ status: 200, headers: {}, body: remote });
  }
  const piece = bytes.subarray(Number(from), Number(to) + 1);
  return ok({
    status: 206,
    headers: { 'content-range': `bytes ${from}-${to}/${bytes.length}` },
    body: piece.toString(),
  });
};

beforeAll(async () => {
  const db = await testDatabase({ schema: 'node', migrations: storeMigrations, poolMax: 8 });
  const store = createStore({ db, clock: systemClock, randomness: secureRandomness });
  const modelOf = (tenant: string) => [r4Model, stu3Model].find(({ version }) => version === tenant);
  const deps = { db, clock: systemClock, randomness: secureRandomness, modelOf };
  const checkLine = (tenant: string, text: string) => checkImported(demands.get(tenant), text);
  const worker = workBulkJobs({ ...deps, fetchLines: fetchLinesWith(files), checkLine });
  closers.push(() => worker.stop());
  for (const model of [r4Model, stu3Model]) {
    const server = createServer({ name: 'open', clock: systemClock });
    const parts = { repository: store.repository(model.version, model), bulk: store.bulk(model.version, model) };
    await server.register(openServer({ ...parts, fhirBase, clock: systemClock }), { prefix: '/fhir' });
    servers.set(model.version, server);
  }
});
afterAll(async () => {
  await Promise.all(closers.map((close) => close()));
});

interface Manifest {
  readonly transactionTime: string;
  readonly request: string;
  readonly requiresAccessToken: boolean;
  readonly output: readonly { readonly type: string; readonly url: string; readonly count: number }[];
  readonly deleted: readonly object[];
  readonly error: readonly { readonly url: string; readonly count: number }[];
  readonly outcome?: { readonly stored: number; readonly refused: number };
}

type Send = (
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: string,
  headers?: object,
) => Promise<{
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}>;

const to =
  (version: string): Send =>
  async (method, path, body, headers = {}) => {
    const url = path.startsWith('http') ? path.slice('http://127.0.0.1'.length) : `/fhir/${path}`;
    const typed = body === undefined ? {} : { 'content-type': 'application/fhir+json' };
    return (servers.get(version) as FastifyInstance).inject({
      method,
      url,
      headers: { ...typed, ...headers },
      ...(body === undefined ? {} : { payload: body }),
    });
  };

const background = { prefer: 'respond-async' };

async function finished(send: Send, status: string): Promise<{ readonly manifest: Manifest; readonly looks: number }> {
  for (let looks = 1; ; looks += 1) {
    const answer = await send('GET', status);
    if (answer.statusCode !== 202) {
      expect(answer.statusCode, answer.body).toBe(200);
      expect(answer.headers['content-type']).toMatch(/^application\/json/);
      expect(answer.headers.expires).toBeDefined();
      return { manifest: JSON.parse(answer.body) as Manifest, looks };
    }
    expect(answer.headers['x-progress']).toMatch(/ %, \d+ resources$/);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function started(send: Send, path: string, body?: string, headers: object = {}): Promise<string> {
  const answer = await send(body === undefined ? 'GET' : 'POST', path, body, { ...background, ...headers });
  expect(answer.statusCode, answer.body).toBe(202);
  return String(answer.headers['content-location']);
}

const put = (send: Send, resource: Resource) =>
  send('PUT', `${resource.resourceType}/${resource.id}`, JSON.stringify(resource));

describe.each(['R4', 'STU3'])('$export in %s', (version) => {
  const send = to(version);

  it('is asked in the background, told about on the way, and downloaded as NDJSON', async () => {
    for (const id of ['a', 'b']) {
      await put(send, { resourceType: 'Patient', id });
    }
    await put(send, { resourceType: 'Organization', id: 'o' });
    const status = await started(send, '$export?_type=Patient,Organization');
    expect(status).toMatch(/^http:\/\/127\.0\.0\.1\/fhir\/\$export\/[0-9a-z]{17}$/);
    const { manifest } = await finished(send, status);
    expect(manifest).toMatchObject({
      request: `${fhirBase}/$export?_type=Patient%2COrganization`,
      requiresAccessToken: false,
      error: [],
    });
    expect(manifest.output.map(({ type, count }) => [type, count])).toEqual([
      ['Patient', 2],
      ['Organization', 1],
    ]);
    const file = await send('GET', manifest.output[0]?.url ?? '', undefined, { accept: 'application/fhir+ndjson' });
    expect(file.headers['content-type']).toBe('application/fhir+ndjson');
    const lines = file.body
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Resource);
    expect(lines.map(({ id }) => id)).toEqual(['a', 'b']);
    expect((await send('DELETE', status.replace('$export', '$import'))).statusCode).toBe(404);
    expect((await send('GET', status)).statusCode).toBe(200);
    expect((await send('DELETE', status)).statusCode).toBe(202);
    expect((await send('GET', status)).statusCode).toBe(404);
    expect((await send('GET', manifest.output[0]?.url ?? '')).statusCode).toBe(404);
  });

  it('refuses what is not asked in the background, and parameters it cannot follow', async () => {
    expect((await send('GET', '$export')).statusCode).toBe(400);
    for (const query of [
      '_type=Shoe',
      '_since=soon',
      '_since=5',
      '_outputFormat=csv',
      'patient=x',
      '_typeFilter=Patient%3Fx%3D1',
    ]) {
      const answer = await send('GET', `$export?${query}`, undefined, background);
      expect([400, 422, 501].includes(answer.statusCode), `${query} ${answer.statusCode}`).toBe(true);
    }
    expect((await send('GET', '$export/none')).statusCode).toBe(404);
    expect((await send('POST', '$export/none')).statusCode).toBe(405);
  });
});

describe('$export', () => {
  const send = to('R4');

  it('of a Group and of all patients', async () => {
    await put(send, { resourceType: 'Patient', id: 'm' });
    await put(send, { resourceType: 'Condition', id: 'mc', subject: { reference: 'Patient/m' } });
    const member = [{ entity: { reference: 'Patient/m' } }];
    await put(send, { resourceType: 'Group', id: 'g', type: 'person', actual: true, member });
    const { manifest } = await finished(send, await started(send, 'Group/g/$export'));
    expect(manifest.output.map(({ type, count }) => [type, count])).toEqual([
      ['Condition', 1],
      ['Patient', 1],
    ]);
    const all = await finished(send, await started(send, 'Patient/$export'));
    expect(all.manifest.output.map(({ type }) => type)).not.toContain('Organization');
    const failed = await started(send, 'Group/none/$export');
    await expect.poll(async () => (await send('GET', failed)).statusCode).toBe(404);
  });

  it('cannot be an entry of a batch: its files are no resources', async () => {
    const entry = [{ request: { method: 'GET', url: '$export/x/0' } }];
    const answer = await send('POST', '', JSON.stringify({ resourceType: 'Bundle', type: 'batch', entry }));
    expect(JSON.parse(answer.body).entry[0].response.status).toMatch(/^400/);
  });
});

describe('$import', () => {
  const send = to('R4');
  const ndjson = { 'content-type': 'application/fhir+ndjson' };

  it('stores the lines of the request and names the bad ones by number', async () => {
    const text =
      '{"resourceType":"Patient","id":"i1"}\n{"resourceType":"Shoe"}\n{"resourceType":"Patient","id":"i2"}\n';
    const { manifest } = await finished(send, await started(send, '$import', text, ndjson));
    expect(manifest).toMatchObject({ outcome: { stored: 2, refused: 1 }, error: [{ count: 1 }] });
    const errors = await send('GET', manifest.error[0]?.url ?? '');
    expect(JSON.parse(errors.body)).toMatchObject({
      resourceType: 'OperationOutcome',
      issue: [{ extension: [{ valueInteger: 2 }], details: { coding: [{ code: 'FHIR-UNKNOWN-TYPE' }] } }],
    });
    expect((await send('GET', 'Patient/i2')).statusCode).toBe(200);
  });

  it.each(['https://files.example', 'https://whole.example'])(
    'fetches files in pieces or whole: %s',
    async (origin) => {
      const manifestSent = {
        inputFormat: 'application/fhir+ndjson',
        inputSource: 'https://files.example',
        input: [{ type: 'Patient', url: `${origin}/patients.ndjson` }],
      };
      const status = await started(send, '$import', JSON.stringify(manifestSent), {
        'content-type': 'application/json',
      });
      const { manifest } = await finished(send, status);
      expect(manifest).toMatchObject({ outcome: { stored: 40_000, refused: 0 }, error: [] });
      const last = await send('GET', 'Patient/r39999');
      expect(JSON.parse(last.body)).toMatchObject({ name: [{ text: 'Zoë 39999' }], meta: { versionId: '1' } });
    },
  );

  it('holds every line against the profiles as a write is, where the record demands them', async () => {
    const issue = {
      severity: 'error',
      path: 'Patient.name',
      rule: 'VAL-MIN',
      text: { nl: '', en: '' },
      profile: undefined,
    };
    const validator = { validate: ({ name }: Resource) => (name === undefined ? [issue] : []) } as never;
    const lines = [{ name: [{ text: 'a' }] }, {}].map((more, n) =>
      JSON.stringify({ resourceType: 'Patient', id: `held-${n}`, ...more }),
    );
    const imported = async () => {
      const headers = { 'content-type': 'application/fhir+ndjson' };
      return (await finished(send, await started(send, '$import', lines.join('\n'), headers))).manifest;
    };
    demands.set('R4', { validator, policy: { default: 'refuse', profiles: {} } });
    const { outcome, error } = await imported();
    expect(outcome).toEqual({ stored: 1, refused: 1 });
    const refusal = (await send('GET', error[0]?.url ?? '')).body;
    expect(refusal).toContain('NOD-NOT-VALID');
    expect(refusal).toContain('"expression":["Patient.name"]');
    expect((await send('GET', 'Patient/held-1')).statusCode).toBe(404);
    demands.set('R4', { validator, policy: { default: 'warn', profiles: {} } });
    expect((await imported()).outcome).toEqual({ stored: 2, refused: 0 });
    demands.clear();
  });

  it('takes the manifest as Parameters too, and tells when an input cannot be fetched', async () => {
    const part = [
      { name: 'type', valueCode: 'Patient' },
      { name: 'url', valueUri: 'https://files.example/none' },
    ];
    const parameters = { resourceType: 'Parameters', parameter: [{ name: 'input', part }] };
    const status = await started(send, '$import', JSON.stringify(parameters));
    await expect.poll(async () => (await send('GET', status)).statusCode).toBe(400);
    expect((await send('GET', status)).body).toContain('STO-IMPORT-INPUT');
  });

  it('refuses a manifest without usable addresses', async () => {
    for (const body of ['{}', '{"input":[{"url":"file:///etc/passwd"}]}', 'no JSON', '{"input":[]}']) {
      const answer = await send('POST', '$import', body, { ...background, 'content-type': 'application/json' });
      expect(answer.statusCode).toBe(400);
    }
    expect((await send('GET', '$import')).statusCode).toBe(405);
  });
});

describe('behind the guards', () => {
  let node: TestNode;
  beforeAll(async () => {
    node = await testNode();
  });
  const ask = (method: 'GET' | 'POST', path: string, headers: object = background) =>
    node.server.inject({ method, url: `/${hospital}/fhir/r4/${path}`, headers: { ...headers } });

  it('a system of the organisation exports, and the log says so', async () => {
    node.actAs(ownSystem(hospital));
    const answer = await ask('GET', '$export');
    expect(answer.statusCode).toBe(202);
    expect(node.logged.at(-1)).toMatchObject({ act: 'operation', query: '$export', policy: 'own-record' });
  });

  it('no token of an exchange and no person reaches it, whatever the level', async () => {
    for (const actor of [gp, { ...ownSystem(hospital), ...(gp.professional && { professional: gp.professional }) }]) {
      node.actAs(actor);
      for (const path of ['$export', 'Patient/$export', 'Group/g/$export', '$export/x', '$export/x/0', '$import/x']) {
        expect((await ask('GET', path)).statusCode, path).toBe(403);
      }
      expect((await ask('POST', '$import', { ...background, 'content-type': 'application/json' })).statusCode).toBe(
        403,
      );
    }
  });

  it('the log names the person whose everything was read', async () => {
    node.actAs(ownSystem(hospital));
    const identifier = [{ system: namingSystem.bsn, value: anna }];
    await node.tenants.get(hospital)?.repository.update({ resourceType: 'Patient', id: 'anna', identifier });
    expect((await ask('GET', 'Patient/anna/$everything', {})).statusCode).toBe(200);
    expect(node.logged.at(-1)).toMatchObject({ act: 'operation', subject: { bsn: anna }, resources: ['Patient/anna'] });
  });

  it('nothing is asked when the log is away', async () => {
    node.actAs(ownSystem(hospital));
    node.breakLog(true);
    expect((await ask('GET', '$export')).statusCode).toBe(503);
    node.breakLog(false);
  });

  it('no exchange reaches $everything or $document either', async () => {
    node.actAs(gp);
    for (const path of ['Patient/a/$everything', 'Composition/a/$document', 'Patient/$everything', 'Patient/a/$meta']) {
      expect((await ask('GET', path, {})).statusCode, path).toBe(403);
    }
  });
});
