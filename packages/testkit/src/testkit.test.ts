import { verify } from 'node:crypto';
import { createServer } from '@stelsel/http';
import { unwrap } from '@stelsel/kernel';
import { expect, test } from 'vitest';
import {
  asAdministrator,
  fetchInto,
  fixedClock,
  listen,
  loopbackFetcher,
  memoryKeyStore,
  testDatabase,
} from './index.ts';

function greeter() {
  const server = createServer({ name: 'greeter', clock: fixedClock() });
  server.post('/greet', async (request, reply) => reply.code(201).send({ sent: request.body }));
  return server;
}

const greeting = { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'hoi' };

test('a server answers the same with and without a socket', async () => {
  const server = greeter();
  const inside = unwrap(await fetchInto(server)({ ...greeting, url: 'https://greeter.example/greet' }));
  const origin = await listen(server);
  const fetcher = loopbackFetcher();
  const outside = unwrap(await fetcher({ ...greeting, url: `${origin}/greet` }));
  await fetcher.close();
  expect(inside).toMatchObject({ status: 201, body: '{"sent":"hoi"}' });
  expect({ status: outside.status, body: outside.body }).toEqual({ status: inside.status, body: inside.body });
});

test('an origin without a server is unreachable', async () => {
  const fetch = fetchInto((url) => (url.hostname === 'a.example' ? greeter() : undefined));
  expect(await fetch({ ...greeting, url: 'https://a.example/greet' })).toMatchObject({ ok: true });
  expect(await fetch({ ...greeting, url: 'https://b.example/greet' })).toMatchObject({
    ok: false,
    fault: { code: 'HTTP-UNREACHABLE' },
  });
});

test.each(['ES256', 'EdDSA'] as const)('a key of %s signs what its public half verifies', async (alg) => {
  const key = unwrap(await memoryKeyStore().signingKey('node', alg));
  const data = new TextEncoder().encode('text');
  const signature = unwrap(await key.sign(data));
  const publicKey = { key: key.publicJwk, format: 'jwk', dsaEncoding: 'ieee-p1363' } as const;
  expect(signature).toHaveLength(64);
  expect(verify(alg === 'ES256' ? 'sha256' : null, data, publicKey as never, signature)).toBe(true);
});

test('a store gives the same key for the same name', async () => {
  const store = memoryKeyStore();
  const [first, again, other] = await Promise.all(['a', 'a', 'b'].map((name) => store.signingKey(name, 'ES256')));
  expect(first).toEqual(again);
  expect(first).not.toEqual(other);
});

test('two test databases do not share anything', async () => {
  const [one, two] = await Promise.all([testDatabase(), testDatabase()]);
  await one?.query('create table only_here (id int)');
  expect(await two?.query("select to_regclass('only_here') is null as gone")).toEqual([{ gone: true }]);
});

test('row-level security holds for the database of a test and not for its administrator', async () => {
  const migrations = [
    {
      name: '0001-note',
      sql: `create table note (tenant text);
        insert into note values ('a'), ('b');
        alter table note enable row level security;
        alter table note force row level security;
        create policy own on note using (tenant = current_setting('stelsel.tenant', true));`,
    },
  ];
  const db = await testDatabase({ schema: 'notes', migrations });
  expect(await db.query('select tenant from note')).toEqual([]);
  const admin = await asAdministrator(db);
  expect(await admin.query('select tenant from note order by tenant')).toEqual([{ tenant: 'a' }, { tenant: 'b' }]);
});
