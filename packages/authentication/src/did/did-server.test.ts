import { createServer } from '@stelsel/http';
import { fixedClock } from '@stelsel/kernel';
import { expect, it } from 'vitest';
import { ephemeralKey } from '../jws/ephemeral-key.ts';
import { didDocument } from './did-document.ts';
import { didServer } from './did-server.ts';

it('a DID document is found under its path and from the configured origin; what is unknown is 404 without a body', async () => {
  const known = [
    'did:web:region.test%3A8443',
    'did:web:region.test%3A8443:90000001',
    'did:web:region.test%3A8443:org:a',
  ];
  const server = createServer({ name: 'did', clock: fixedClock() });
  const key = ephemeralKey('k1');
  await server.register(
    didServer({
      origin: 'https://region.test:8443',
      documentOf: async (did) => (known.includes(did) ? didDocument(did, [key]) : undefined),
    }),
  );
  const get = async (url: string) => server.inject({ url, headers: { host: 'evil.test' } });
  const found = await Promise.all(['/.well-known/did.json', '/90000001/did.json', '/org/a/did.json'].map(get));
  expect(found.map((answer) => answer.json().id)).toEqual(known);
  const unknown = await get('/90000002/did.json');
  expect([unknown.statusCode, unknown.body]).toEqual([404, '']);
});
