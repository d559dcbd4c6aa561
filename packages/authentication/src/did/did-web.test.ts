import { unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { didDocumentUrl, didOf, didOfKeyId } from './did-web.ts';

describe('did:web', () => {
  it.each([
    ['did:web:example.com', 'https://example.com/.well-known/did.json'],
    ['did:web:example.com:org:a', 'https://example.com/org/a/did.json'],
    ['did:web:localhost%3A8443:90000001', 'https://localhost:8443/90000001/did.json'],
    ['did:web:127.0.0.1%3A8443', 'https://127.0.0.1:8443/.well-known/did.json'],
  ])('%s lives at %s', (did, url) => {
    expect(unwrap(didDocumentUrl(did))).toBe(url);
  });

  it.each([
    'did:key:z6Mk',
    'did:web:',
    'did:web:example.com/path',
    'did:web:example.com:..:secret',
    'did:web:user@example.com',
    'did:web:example.com%2Fpath',
    'did:web:example.com%3A8443%3A1',
    'did:web:example.com:a%2Fb',
    'did:web:example.com#k1',
    'did:web:EXAMPLE.com?x',
    'did:web:example.com:',
  ])('%s is refused', (did) => {
    expect(didDocumentUrl(did)).toMatchObject({ fault: { code: 'AUT-DID' } });
  });

  it('of a base address has the port escaped and no document name', () => {
    expect(unwrap(didOf('https://localhost:8443/90000001/'))).toBe('did:web:localhost%3A8443:90000001');
    expect(unwrap(didOf('https://example.com'))).toBe('did:web:example.com');
    expect(didOf('http://example.com')).toMatchObject({ fault: { code: 'AUT-DID' } });
  });

  it('is the part of a key id before its only #', () => {
    expect(didOfKeyId('did:web:a.test#k1')).toBe('did:web:a.test');
    expect(didOfKeyId('did:web:a.test')).toBeUndefined();
    expect(didOfKeyId('did:web:a.test#k1#k2')).toBeUndefined();
    expect(didOfKeyId('https://a.test#k1')).toBeUndefined();
  });
});
