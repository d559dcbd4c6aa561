import { createCipheriv } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openFile } from './open-file.ts';
import { readLink } from './read-link.ts';

const origin = 'https://zorgoverzicht.example';
const key = Buffer.alloc(32, 7).toString('base64url');
const link = (payload: object) => `#shlink:/${Buffer.from(JSON.stringify(payload)).toString('base64url')}`;

describe('a shared link', () => {
  it('is read from behind the # of the address', () => {
    expect(readLink(link({ url: `${origin}/api/shl/1`, key }), origin)).toEqual({ url: `${origin}/api/shl/1`, key });
  });

  it.each([
    ['leads to another site', link({ url: 'https://elsewhere.example/1', key })],
    ['has no key', link({ url: `${origin}/api/shl/1` })],
    ['is broken', '#shlink:/%%%'],
    ['is no link', '#iets'],
    ['is nothing', ''],
  ])('is refused when it %s', (_, fragment) => {
    expect(readLink(fragment, origin)).toBeUndefined();
  });
});

describe('a shared file', () => {
  /** Compact JWE with `dir` and `A256GCM` (RFC 7516), as whoever shares makes it. */
  const seal = (bytes: Uint8Array, more: object = {}): string => {
    const header = Buffer.from(JSON.stringify({ alg: 'dir', enc: 'A256GCM', ...more })).toString('base64url');
    const iv = Buffer.alloc(12, 1);
    const cipher = createCipheriv('aes-256-gcm', Buffer.from(key, 'base64url'), iv).setAAD(Buffer.from(header));
    const sealed = Buffer.concat([cipher.update(bytes), cipher.final()]);
    return [header, '', ...[iv, sealed, cipher.getAuthTag()].map((part) => part.toString('base64url'))].join('.');
  };
  const words = async (jwe: string, secret = key) => Buffer.from(await openFile(jwe, secret)).toString();

  it('opens with the key of the link', async () => {
    expect(await words(seal(Buffer.from('hallo')))).toBe('hallo');
  });

  it('is unpacked when it was packed', async () => {
    expect(await words(seal(deflateRawSync(Buffer.from('hallo')), { zip: 'DEF' }))).toBe('hallo');
  });

  it('does not open with another key', async () => {
    await expect(words(seal(Buffer.from('hallo')), Buffer.alloc(32, 8).toString('base64url'))).rejects.toThrow();
  });
});
