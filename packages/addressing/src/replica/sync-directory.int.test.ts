/** What a replica does with the answers of a directory that is not ours. */
import type { Fetcher } from '@stelsel/http';
import { fixedClock, ok, unwrap } from '@stelsel/kernel';
import { testDatabase } from '@stelsel/testkit';
import { expect, test } from 'vitest';
import { addressingMigrations } from '../adapters/postgres/migrations.ts';
import { endpointOf } from '../testing/resources.ts';
import { directoryReplica } from './directory-replica.ts';

const baseUrl = 'https://lrza.example/fhir';
const ura = '90000001' as Parameters<ReturnType<typeof directoryReplica>['findOrganization']>[0];
const organization = (version: number, more: object = {}) => ({
  resourceType: 'Organization',
  id: 'o',
  meta: { versionId: String(version), lastUpdated: `2026-11-22T10:00:0${version}.000Z` },
  identifier: [{ system: 'http://fhir.nl/fhir/NamingSystem/ura', value: ura }],
  name: `versie ${version}`,
  ...more,
});
const resourceEntry = (resource: object) => ({ resource });
const deletion = (version: number) => ({
  request: { method: 'DELETE', url: 'Organization/o' },
  response: { etag: `W/"${version}"`, lastModified: `2026-11-22T10:00:0${version}.000Z` },
});

interface Answers {
  [path: string]: { readonly entry?: readonly object[]; readonly next?: string } | undefined;
}

async function replicaOf(answers: Answers, asked: string[] = []) {
  const db = await testDatabase({ schema: 'replica', migrations: addressingMigrations });
  const fetch: Fetcher = async ({ url }) => {
    asked.push(url);
    const path = url.slice(baseUrl.length + 1).split(/[?]_(count|since)/)[0] ?? '';
    const { entry = [], next } = answers[path] ?? {};
    const link = next === undefined ? [] : [{ relation: 'next', url: next }];
    const meta = { lastUpdated: '2026-11-22T11:00:00.000Z' };
    return ok({
      status: 200,
      headers: {},
      body: JSON.stringify({ resourceType: 'Bundle', type: 'searchset', meta, link, entry }),
    });
  };
  return directoryReplica({ db, fetch, authorize: async () => ok({}), baseUrl, clock: fixedClock() });
}

test('a next link to another host, another path or no address is not followed (trap 29)', async () => {
  for (const next of [
    'https://evil.example/fhir/Organization?page=2',
    'https://lrza.example/other',
    'Organization?page=2',
    `${baseUrl}/../secret`,
  ]) {
    const asked: string[] = [];
    const replica = await replicaOf({ Organization: { next } }, asked);
    expect(await replica.sync()).toMatchObject({ fault: { code: 'ADR-NEXT-ELSEWHERE' } });
    expect(asked).toHaveLength(1);
  }
});

test('a next link under the base is followed', async () => {
  const replica = await replicaOf({
    Organization: { next: `${baseUrl}/Organization?page=2` },
    'Organization?page=2': { entry: [resourceEntry(organization(1))] },
  });
  unwrap(await replica.sync());
  expect(unwrap(await replica.findOrganization(ura)).name).toBe('versie 1');
});

test('history newest first ends with the newest, a deletion included, and a later return shows again (trap 27)', async () => {
  const answers: Answers = { Organization: { entry: [resourceEntry(organization(1))] } };
  const replica = await replicaOf(answers);
  unwrap(await replica.sync());
  answers['Organization/_history'] = {
    entry: [deletion(3), resourceEntry(organization(2)), resourceEntry(organization(1))],
  };
  unwrap(await replica.sync());
  expect(await replica.findOrganization(ura)).toMatchObject({ fault: { code: 'ADR-UNKNOWN-ORGANIZATION' } });
  unwrap(await replica.sync());
  expect((await replica.findOrganization(ura)).ok).toBe(false);
  answers['Organization/_history'] = { entry: [resourceEntry(organization(4)), deletion(3)] };
  unwrap(await replica.sync());
  expect(unwrap(await replica.findOrganization(ura)).name).toBe('versie 4');
});

test('an older version that arrives late changes nothing', async () => {
  const answers: Answers = { Organization: { entry: [resourceEntry(organization(5))] } };
  const replica = await replicaOf(answers);
  unwrap(await replica.sync());
  answers['Organization/_history'] = { entry: [resourceEntry(organization(4))] };
  unwrap(await replica.sync());
  expect(unwrap(await replica.findOrganization(ura)).name).toBe('versie 5');
});

test('changes are asked since the time of the server, with some overlap (trap 28)', async () => {
  const asked: string[] = [];
  const replica = await replicaOf({}, asked);
  unwrap(await replica.sync());
  asked.length = 0;
  unwrap(await replica.sync());
  expect(new URL(asked[0] ?? '').searchParams.get('_since')).toBe('2026-11-22T10:59:30.000Z');
  expect(new URL(asked[0] ?? '').searchParams.get('_count')).toBe('500');
});

test('references of another base and resources of another type mean nothing here (trap 31)', async () => {
  const foreign = endpointOf({ reference: 'https://other.example/fhir/Organization/o' }, { id: 'e' });
  const stray = { resourceType: 'Patient', id: 'p' };
  const replica = await replicaOf({
    Organization: { entry: [resourceEntry(organization(1)), resourceEntry(stray)] },
    Endpoint: { entry: [resourceEntry(foreign)] },
  });
  unwrap(await replica.sync());
  const ask = { ura, exchange: { id: 'bgz', version: '2020', fhir: 'R4' as const } };
  expect(await replica.findEndpoint(ask)).toMatchObject({ fault: { code: 'ADR-NO-ENDPOINT' } });
});

test('an answer that is no Bundle is a fault and leaves everything as it was', async () => {
  const db = await testDatabase({ schema: 'replica', migrations: addressingMigrations });
  const fetch: Fetcher = async () => ok({ status: 200, headers: {}, body: '<html>' });
  const replica = directoryReplica({ db, fetch, authorize: async () => ok({}), baseUrl, clock: fixedClock() });
  expect(await replica.sync()).toMatchObject({ fault: { code: 'ADR-ANSWER' } });
  expect(await replica.findOrganization(ura)).toMatchObject({ fault: { code: 'ADR-NOT-SYNCED' } });
});
