import { type Fetcher, httpFaults } from '@stelsel/http';
import { err, fixedClock, ok, unwrap } from '@stelsel/kernel';
import { beforeEach, describe, expect, it } from 'vitest';
import { memoryDidCache } from '../adapters/memory/did-cache.ts';
import { ephemeralKey } from '../jws/ephemeral-key.ts';
import { type DidDocument, didDocument } from './did-document.ts';
import { didResolver } from './did-resolver.ts';

const did = 'did:web:a.test';
const keyId = `${did}#k1`;

let clock: ReturnType<typeof fixedClock>;
let fetched: string[];
let answer: { status: number; body: string } | 'down';
let document: DidDocument;

beforeEach(() => {
  clock = fixedClock();
  fetched = [];
  document = didDocument(did, [ephemeralKey('k1')]);
  answer = { status: 200, body: JSON.stringify(document) };
});

const fetch: Fetcher = async ({ url }) => {
  fetched.push(url);
  return answer === 'down'
    ? err(httpFaults('HTTP-UNREACHABLE', { host: 'a.test', cause: 'test' }))
    : ok({ ...answer, headers: {} });
};
const resolver = () => didResolver({ fetch, clock, cache: memoryDidCache() });

describe('resolving a did:web', () => {
  it('fetches a document once for many questions at the same moment, and again after five minutes', async () => {
    const did1 = resolver();
    await Promise.all([did1.key(keyId, 'authentication'), did1.key(keyId, 'assertionMethod')]);
    unwrap(await did1.key(keyId, 'authentication'));
    expect(fetched).toEqual(['https://a.test/.well-known/did.json']);
    clock.advance(301_000);
    unwrap(await did1.key(keyId, 'authentication'));
    expect(fetched).toHaveLength(2);
  });

  it('still believes a document of at most an hour when its host is down, and an older one no more', async () => {
    const resolve = resolver();
    unwrap(await resolve.key(keyId, 'authentication'));
    answer = 'down';
    clock.advance(59 * 60_000);
    unwrap(await resolve.key(keyId, 'authentication'));
    clock.advance(2 * 60_000);
    expect(await resolve.key(keyId, 'authentication')).toMatchObject({
      fault: { code: 'AUT-DID-UNAVAILABLE', kind: 'unavailable' },
    });
  });

  it('leaves a host that failed alone for ten seconds', async () => {
    answer = { status: 500, body: '' };
    const resolve = resolver();
    expect(await resolve.resolve(did)).toMatchObject({ fault: { code: 'AUT-DID-UNAVAILABLE' } });
    answer = { status: 200, body: JSON.stringify(document) };
    expect(await resolve.resolve(did)).toMatchObject({ ok: false });
    expect(fetched).toHaveLength(1);
    clock.advance(10_001);
    unwrap(await resolve.resolve(did));
  });

  it('finds a new key at the next question after ten seconds, and refuses one that stays unknown', async () => {
    const resolve = resolver();
    unwrap(await resolve.key(keyId, 'authentication'));
    answer = { status: 200, body: JSON.stringify(didDocument(did, [ephemeralKey('k2')])) };
    expect(await resolve.key(`${did}#k2`, 'authentication')).toMatchObject({ fault: { code: 'AUT-KEY-UNKNOWN' } });
    clock.advance(10_001);
    unwrap(await resolve.key(`${did}#k2`, 'authentication'));
    expect(await resolve.key(keyId, 'authentication')).toMatchObject({ fault: { code: 'AUT-KEY-UNKNOWN' } });
  });

  it('refuses a key for a use its document does not give it', async () => {
    answer = { status: 200, body: JSON.stringify({ ...document, assertionMethod: [] }) };
    const resolve = resolver();
    unwrap(await resolve.key(keyId, 'authentication'));
    expect(await resolve.key(keyId, 'assertionMethod')).toMatchObject({ fault: { code: 'AUT-KEY-UNKNOWN' } });
  });

  it.each([
    ['another id', () => ({ ...document, id: 'did:web:b.test' })],
    ['no keys', () => ({ ...document, verificationMethod: undefined })],
    ['a key of another controller', () => withMethod({ controller: 'did:web:b.test' })],
    ['a key id of another DID', () => withMethod({ id: 'did:web:b.test#k1' })],
    ['a symmetric key', () => withMethod({ publicKeyJwk: { kty: 'oct', k: 'AA' } })],
    ['no object', () => ['did']],
  ])('refuses a document with %s', async (_name, make) => {
    answer = { status: 200, body: JSON.stringify(make()) };
    expect(await resolver().resolve(did)).toMatchObject({ fault: { code: 'AUT-DID-DOCUMENT' } });
  });
});

function withMethod(changes: object) {
  return { ...document, verificationMethod: document.verificationMethod.map((method) => ({ ...method, ...changes })) };
}
