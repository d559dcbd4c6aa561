import { fixedClock } from '@stelsel/kernel';
import { expect, test } from 'vitest';
import { createServer } from './create-server.ts';
import { wellKnownPath } from './well-known-path.ts';

test('metadata asked at the root of the host is found under its path, and every other address stays', () => {
  expect(wellKnownPath('/.well-known/oauth-authorization-server/90000002/oauth')).toBe(
    '/90000002/oauth/.well-known/oauth-authorization-server',
  );
  expect(wellKnownPath('/.well-known/openid-credential-issuer/issuer/?a=b')).toBe(
    '/issuer/.well-known/openid-credential-issuer?a=b',
  );
  for (const url of [
    '/.well-known/did.json',
    '/.well-known/oauth-authorization-server',
    '/90000002/oauth/.well-known/oauth-authorization-server',
    '/x?next=/.well-known/oauth-authorization-server/a',
  ]) {
    expect(wellKnownPath(url)).toBe(url);
  }
});

test('both places answer with the same document, also to HEAD', async () => {
  const server = createServer({ name: 'test', clock: fixedClock() });
  server.get('/a/oauth/.well-known/oauth-authorization-server', async () => ({ issuer: 'a' }));
  const asked = '/.well-known/oauth-authorization-server/a/oauth';
  expect((await server.inject(asked)).json()).toEqual({ issuer: 'a' });
  const head = await server.inject({ method: 'HEAD', url: asked });
  expect([head.statusCode, head.body]).toEqual([200, '']);
});
