/** An endpoint before a source that can little: it declares what both can, asks nothing else of it, and says when it is away. */
import { checkResource, type FhirModel, type Json, r4Model, stu3Model } from '@stelsel/fhir';
import { createServer, type Fetcher, type FetchRequest, httpFaults } from '@stelsel/http';
import { err, fixedClock, ok, release } from '@stelsel/kernel';
import { fhirServerRepository } from '@stelsel/store';
import { beforeEach, describe, expect, it } from 'vitest';
import { openServer } from '../open-server.ts';
import type { TypeCapability } from './type-capability.ts';

const fhirBase = 'https://node.example/fhir';
const coded = (...codes: string[]) => codes.map((code) => ({ code }));
const params = (...names: string[]) => names.map((name) => ({ name, type: 'token' }));

const declared = [
  {
    type: 'Patient',
    interaction: coded('read', 'search-type'),
    searchParam: params('identifier'),
    searchInclude: ['Patient:organization'],
  },
  {
    type: 'Observation',
    interaction: coded('read', 'search-type', 'create', 'update', 'history-instance'),
    versioning: 'versioned',
    conditionalDelete: 'single',
    searchParam: params('patient', 'code', 'own-parameter'),
    searchRevInclude: ['Provenance:target'],
  },
  { type: 'Basic', interaction: coded('read', 'update', 'vread'), versioning: 'versioned-update', updateCreate: true },
  { type: 'Shoe', interaction: coded('read') },
];

interface Statement {
  readonly software: { readonly version?: string };
  readonly rest: readonly {
    readonly documentation: string;
    readonly resource: readonly TypeCapability[];
    readonly interaction: readonly { readonly code: string }[];
    readonly searchParam: readonly { readonly name: string }[];
    readonly operation?: readonly { readonly name: string }[];
  }[];
}

describe.each([
  [r4Model, '4.0.1'],
  [stu3Model, '3.0.2'],
] as const)('before a source in $version', (model: FhirModel, fhirVersion) => {
  let sent: FetchRequest[] = [];
  let state: 'up' | 'away' | 'other version' = 'up';
  let nowMs = 0;

  /** A node of which nothing is known yet. */
  async function nodeBefore() {
    const source: Fetcher = async (request) => {
      sent.push(request);
      if (state === 'away') {
        return err(httpFaults('HTTP-UNREACHABLE', { host: 'inside.example', cause: 'ECONNREFUSED' }));
      }
      const rest = [{ mode: 'server', resource: declared, searchParam: params('_id', '_sort') }];
      const spoken = state === 'up' ? fhirVersion : '1.0.2';
      const body = request.url.endsWith('/metadata')
        ? { resourceType: 'CapabilityStatement', fhirVersion: spoken, rest }
        : { resourceType: 'Bundle', type: 'searchset' };
      return ok({ status: 200, headers: {}, body: JSON.stringify(body) });
    };
    const clock = { nowMs: () => nowMs };
    const repository = fhirServerRepository({ url: 'https://inside.example/fhir', fetch: source, model, clock });
    const server = createServer({ name: 'node', clock: fixedClock() });
    await server.register(openServer({ repository, fhirBase, clock }), { prefix: '/fhir' });
    const ask = async (
      path: string,
      method: 'GET' | 'POST' | 'PUT' | 'DELETE' = 'GET',
      body?: object,
      headers = {},
    ) => {
      const reply = await server.inject({
        method,
        url: `/fhir${path}`,
        headers: { ...(body === undefined ? {} : { 'content-type': 'application/fhir+json' }), ...headers },
        ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
      });
      return { status: reply.statusCode, text: reply.body };
    };
    const statement = async () => JSON.parse((await ask('/metadata')).text) as Statement;
    return { ask, statement };
  }

  beforeEach(() => {
    [sent, state, nowMs] = [[], 'up', 1_800_000_000_000];
  });

  it('declares of each type what both can, and of types the source does not have nothing', async () => {
    const { statement } = await nodeBefore();
    const found = await statement();
    const types = new Map(found.rest[0]?.resource.map((one) => [one.type, one]));
    expect([...types.keys()].toSorted()).toEqual(['Basic', 'Observation', 'Patient']);
    const codes = (type: string) => types.get(type)?.interaction.map(({ code }) => code);
    expect(codes('Patient')).toEqual(['read', 'search-type']);
    expect(codes('Observation')?.toSorted()).toEqual(['create', 'history-instance', 'read', 'search-type', 'update']);
    expect(codes('Basic')?.toSorted()).toEqual(['patch', 'read', 'update', 'vread']);
    expect(
      types
        .get('Patient')
        ?.searchParam?.map(({ name }) => name)
        .toSorted(),
    ).toEqual(['_id', 'identifier']);
    expect(
      types
        .get('Observation')
        ?.searchParam?.map(({ name }) => name)
        .toSorted(),
    ).toEqual(['_id', 'code', 'patient']);
    expect(types.get('Patient')?.searchInclude).toEqual(['Patient:organization']);
    expect(types.get('Observation')?.searchInclude).toBeUndefined();
    expect(types.get('Observation')?.searchRevInclude).toEqual(['Provenance:target']);
    expect(types.get('Basic')).toMatchObject({ versioning: 'versioned-update', updateCreate: true });
    expect(types.get('Basic')).not.toHaveProperty('searchParam');
    // Deleting exactly one version is not possible where no version is compared, or nothing deleted.
    expect(types.get('Observation')).toMatchObject({ versioning: 'versioned', conditionalDelete: 'not-supported' });
    expect(checkResource(model.definitions, JSON.parse(JSON.stringify(found)) as Json)).toBeUndefined();
  });

  it('declares of the whole what both can, with the operations that can be made of that', async () => {
    const { statement } = await nodeBefore();
    const [rest] = (await statement()).rest;
    expect(rest?.interaction.map(({ code }) => code)).toEqual(['batch']);
    expect(rest?.searchParam?.map(({ name }) => name).toSorted()).toEqual(
      ['_count', '_elements', '_include', '_revinclude', '_sort', '_summary'].toSorted(),
    );
    const named = [...(rest?.operation ?? []), ...(rest?.resource.flatMap(({ operation = [] }) => operation) ?? [])];
    const operations = new Set(named.map(({ name }) => name));
    expect([...operations].toSorted()).toEqual(['everything', 'lastn', 'meta', 'meta-add', 'meta-delete', 'validate']);
  });

  it('says the version of this release', async () => {
    expect((await (await nodeBefore()).statement()).software.version).toBe(release);
  });

  it.each([
    ['a search by what it does not declare', '/Observation?status=final', 'GET'],
    ['a search of a type it does not have', '/Condition?code=x', 'GET'],
    ['an include it does not declare', '/Observation?code=x&_include=Observation:subject', 'GET'],
    ['a version', '/Observation/1/_history/1', 'GET'],
    ['a deletion', '/Observation/1', 'DELETE'],
    ['the history of everything', '/_history', 'GET'],
  ] as const)('refuses %s, without asking it', async (_, path, method) => {
    const { ask } = await nodeBefore();
    const { status, text } = await ask(path, method);
    expect([status, text.includes('STO-SOURCE-CANNOT')]).toEqual([422, true]);
    expect(sent.map(({ url }) => url)).toEqual(['https://inside.example/fhir/metadata']);
  });

  it('asks what it does declare', async () => {
    const { ask } = await nodeBefore();
    expect((await ask('/Observation?code=x&patient=1&_revinclude=Provenance:target')).status).toBe(200);
    expect((await ask('/Patient?identifier=x&_include=Patient:organization')).status).toBe(200);
    expect(sent.map(({ url }) => url.replace('https://inside.example/fhir', ''))).toEqual([
      '/metadata',
      '/Observation/_search',
      '/Patient/_search',
    ]);
  });

  it.each([
    ['If-None-Exist', 'POST', '/Observation', { 'if-none-exist': 'code=x' }],
    ['If-Match', 'PUT', '/Observation/1', { 'if-match': 'W/"1"' }],
    ['conditional update', 'PUT', '/Observation?code=x', {}],
  ] as const)('does not write under a condition it may not keep: %s', async (_, method, path, headers) => {
    const { ask } = await nodeBefore();
    const body = { resourceType: 'Observation', id: '1', status: 'final', code: { text: 'x' } };
    const { status, text } = await ask(path, method, body, headers);
    expect([status, text.includes('STO-SOURCE-CANNOT')]).toEqual([422, true]);
    expect(sent.filter(({ method: one }) => one !== 'GET')).toEqual([]);
  });

  it('says why when the source is away and nothing is known, and what is known last when it is', async () => {
    state = 'away';
    const unknown = await (await nodeBefore()).ask('/metadata');
    expect([unknown.status, unknown.text.includes('STO-SOURCE-AWAY')]).toEqual([503, true]);
    expect(unknown.text).not.toContain('inside.example');

    state = 'up';
    const { ask, statement } = await nodeBefore();
    const before = await statement();
    state = 'away';
    nowMs += 3_600_000;
    const after = await statement();
    expect(after.rest[0]?.resource).toEqual(before.rest[0]?.resource);
    expect(after.rest[0]?.documentation).toContain('STO-SOURCE-AWAY');
    expect(before.rest[0]?.documentation).not.toContain('STO-SOURCE-AWAY');
    expect((await ask('/Observation?code=x')).status).toBe(503);
    state = 'up';
    nowMs += 60_000;
    expect((await statement()).rest[0]?.documentation).not.toContain('STO-SOURCE-AWAY');
  });

  it('is asked nothing more once it speaks another version', async () => {
    const { ask, statement } = await nodeBefore();
    await statement();
    state = 'other version';
    nowMs += 3_600_000;
    for (const path of ['/metadata', '/Observation?code=x']) {
      const { status, text } = await ask(path);
      expect([status, text.includes('STO-SOURCE-VERSION')]).toEqual([503, true]);
    }
  });
});
