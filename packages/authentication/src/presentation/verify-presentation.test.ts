import { epochSeconds, fixedClock, ok, seededRandomness, unwrap } from '@stelsel/kernel';
import { beforeEach, describe, expect, it } from 'vitest';
import { memoryReplayStore } from '../adapters/memory/replay-store.ts';
import { ephemeralKey } from '../jws/ephemeral-key.ts';
import { signJws } from '../jws/sign-jws.ts';
import { createPresentation } from './create-presentation.ts';
import { type PresentationPolicy, verifyPresentation } from './verify-presentation.ts';

const did = 'did:web:a.test';
const key = ephemeralKey('k1');
const audience = 'https://as.test/oauth';
let clock: ReturnType<typeof fixedClock>;
let policy: PresentationPolicy;

beforeEach(() => {
  clock = fixedClock();
  policy = {
    clock,
    algorithms: ['ES256'],
    audience,
    skewSeconds: 5,
    maxLifetimeSeconds: 60,
    maxCharacters: 10_000,
    maxCredentials: 2,
    key: async () => ok(key.publicJwk),
    replay: memoryReplayStore({ clock }),
  };
});

const make = async (credentials: readonly unknown[] = []) =>
  unwrap(await createPresentation({ audience, credentials }, { did, key, clock, randomness: seededRandomness(1) }));
const forged = async (changes: object, kid = `${did}#k1`) => {
  const now = epochSeconds(clock);
  const claims = { iss: did, aud: audience, jti: '1', iat: now, exp: now + 60, vp: { verifiableCredential: [] } };
  return unwrap(await signJws({ typ: 'JWT', kid }, { ...claims, ...changes }, key));
};
const codeOf = async (jwt: string) => {
  const verified = await verifyPresentation(jwt, policy);
  return verified.ok ? 'accepted' : verified.fault.code;
};

describe('a presentation', () => {
  it('gives its signer and its credentials, by kind', async () => {
    const verified = unwrap(await verifyPresentation(await make(['a.b.c', { type: ['x'] }]), policy));
    expect(verified).toMatchObject({ signer: did, jwtCredentials: ['a.b.c'], embeddedCredentials: [{ type: ['x'] }] });
  });

  it('of ours is too old after five seconds and the skew', async () => {
    const jwt = await make();
    clock.advance(9_000);
    expect(await codeOf(jwt)).toBe('accepted');
    clock.advance(2_000);
    expect(await codeOf(jwt)).toBe('AUT-EXPIRED');
  });

  it('is accepted once', async () => {
    const jwt = await make();
    expect(await codeOf(jwt)).toBe('accepted');
    expect(await codeOf(jwt)).toBe('AUT-REPLAYED');
  });

  it('that is refused does not use up its id', async () => {
    expect(await codeOf(await forged({ aud: 'https://other.test' }))).toBe('AUT-AUDIENCE');
    expect(await codeOf(await forged({}))).toBe('accepted');
  });

  it('of a minute is accepted; a longer one, as in the sample of the guide, is refused', async () => {
    expect(await codeOf(await forged({}))).toBe('accepted');
    expect(await codeOf(await forged({ jti: '2', exp: epochSeconds(clock) + 31_536_000 }))).toBe('AUT-LIFETIME');
  });

  it('is refused with a key of another DID, another subject, several recipients or no id', async () => {
    expect(await codeOf(await forged({}, 'did:web:b.test#k1'))).toBe('AUT-CLAIM');
    expect(await codeOf(await forged({ sub: 'did:web:b.test' }))).toBe('AUT-CLAIM');
    expect(await codeOf(await forged({ aud: [audience, 'https://other.test'] }))).toBe('AUT-CLAIM');
    expect(await codeOf(await forged({ jti: undefined }))).toBe('AUT-CLAIM');
  });

  it('is refused with more credentials than the limit, and with things that are no credentials', async () => {
    expect(await codeOf(await make(['a', 'b', 'c']))).toBe('AUT-CLAIM');
    expect(await codeOf(await make([7]))).toBe('AUT-CLAIM');
    expect(await codeOf(await forged({ vp: 'x' }))).toBe('AUT-CLAIM');
  });
});
