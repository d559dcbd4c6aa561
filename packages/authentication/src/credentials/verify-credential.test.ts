import { epochSeconds, err, fixedClock, ok, unwrap } from '@stelsel/kernel';
import { beforeEach, describe, expect, it } from 'vitest';
import { fault } from '../faults.ts';
import { ephemeralKey } from '../jws/ephemeral-key.ts';
import { signJws } from '../jws/sign-jws.ts';
import { type CredentialPolicy, verifyCredential } from './verify-credential.ts';

const [issuer, holder] = ['did:web:issuer.test', 'did:web:holder.test'];
const key = ephemeralKey('k');
const clock = fixedClock();
const now = epochSeconds(clock);
const status = {
  type: 'BitstringStatusListEntry',
  statusPurpose: 'revocation',
  statusListIndex: '1',
  statusListCredential: 'https://issuer.test/status/1',
};
const vc = {
  type: ['VerifiableCredential', 'Shoe'],
  credentialSubject: { id: holder, size: 42 },
  credentialStatus: status,
};
let fetchedKeys: string[];
let policy: CredentialPolicy;

beforeEach(() => {
  fetchedKeys = [];
  policy = {
    clock,
    algorithms: ['ES256'],
    skewSeconds: 60,
    maxCharacters: 10_000,
    holder,
    issuerAllowed: (did, type) => did === issuer && type === 'Shoe',
    maxLifetimeWithoutStatusSeconds: 60,
    key: async (keyId) => {
      fetchedKeys.push(keyId);
      return ok(key.publicJwk);
    },
    checkStatus: async (entry) => (entry.statusListIndex === '1' ? ok() : err(fault('AUT-REVOKED', { type: 'Shoe' }))),
  };
});

const issue = async (changes: object = {}, kid = `${issuer}#k`) => {
  const claims = { iss: issuer, sub: holder, jti: 'urn:1', iat: now, exp: now + 3600, vc };
  return unwrap(await signJws({ typ: 'JWT', kid }, { ...claims, ...changes }, key));
};
const codeOf = async (jwt: string) => {
  const verified = await verifyCredential(jwt, policy);
  return verified.ok ? 'accepted' : verified.fault.code;
};

describe('a credential', () => {
  it('gives what the issuer says of the holder', async () => {
    expect(unwrap(await verifyCredential(await issue(), policy))).toEqual({
      id: 'urn:1',
      issuer,
      types: ['VerifiableCredential', 'Shoe'],
      holder,
      subject: { size: 42 },
      expiresAtMs: (now + 3600) * 1000,
    });
  });

  it('of an issuer that may not say this is refused before its keys are asked', async () => {
    expect(await codeOf(await issue({ iss: 'did:web:evil.test' }, 'did:web:evil.test#k'))).toBe('AUT-ISSUER-UNTRUSTED');
    expect(await codeOf(await issue({ vc: { ...vc, type: ['VerifiableCredential', 'Crown'] } }))).toBe(
      'AUT-ISSUER-UNTRUSTED',
    );
    expect(await codeOf(await issue({ vc: { ...vc, type: ['Shoe', 'Crown'] } }))).toBe('AUT-ISSUER-UNTRUSTED');
    expect(fetchedKeys).toEqual([]);
  });

  it('is refused with a key of somebody else than its issuer', async () => {
    expect(await codeOf(await issue({}, 'did:web:evil.test#k'))).toBe('AUT-CLAIM');
    expect(fetchedKeys).toEqual([]);
  });

  it('is refused from another holder, also when only one of its two places says so', async () => {
    const other = 'did:web:other.test';
    expect(await codeOf(await issue({ sub: other }))).toBe('AUT-HOLDER');
    expect(await codeOf(await issue({ vc: { ...vc, credentialSubject: { id: other } } }))).toBe('AUT-HOLDER');
    expect(await codeOf(await issue({ vc: { ...vc, credentialSubject: [{ id: holder }] } }))).toBe('AUT-HOLDER');
  });

  it('is refused when revoked by any of its status entries, or when an entry cannot be read', async () => {
    const withStatus = (credentialStatus: unknown) => issue({ vc: { ...vc, credentialStatus } });
    expect(await codeOf(await withStatus([status, status]))).toBe('accepted');
    expect(await codeOf(await withStatus([status, { ...status, statusListIndex: '2' }]))).toBe('AUT-REVOKED');
    expect(await codeOf(await withStatus({ ...status, statusListIndex: '-1' }))).toBe('AUT-CREDENTIAL');
    expect(await codeOf(await withStatus({ ...status, type: 'Whatever' }))).toBe('AUT-CREDENTIAL');
    expect(await codeOf(await withStatus('none'))).toBe('AUT-CREDENTIAL');
  });

  it('without a status lives a minute at most', async () => {
    const { credentialStatus: _, ...bare } = vc;
    expect(await codeOf(await issue({ vc: bare, exp: now + 60 }))).toBe('accepted');
    expect(await codeOf(await issue({ vc: bare, exp: now + 61 }))).toBe('AUT-CREDENTIAL');
  });

  it('is refused when expired or not yet valid', async () => {
    expect(await codeOf(await issue({ exp: now - 61 }))).toBe('AUT-EXPIRED');
    expect(await codeOf(await issue({ nbf: now + 61 }))).toBe('AUT-NOT-YET');
  });

  it('that was good before is judged anew by everything but its signature', async () => {
    const jwt = await issue();
    expect(await codeOf(jwt)).toBe('accepted');
    const judged = async (change: Partial<CredentialPolicy>) => {
      const verified = await verifyCredential(jwt, { ...policy, ...change });
      return verified.ok ? 'accepted' : verified.fault.code;
    };
    expect(await judged({ checkStatus: async () => err(fault('AUT-REVOKED', { type: 'Shoe' })) })).toBe('AUT-REVOKED');
    expect(await judged({ issuerAllowed: () => false })).toBe('AUT-ISSUER-UNTRUSTED');
    expect(await judged({ holder: 'did:web:other.test' })).toBe('AUT-HOLDER');
    expect(await judged({ clock: fixedClock(clock.nowMs() + 3_661_000) })).toBe('AUT-EXPIRED');
    expect(await judged({ key: async () => err(fault('AUT-DID-UNAVAILABLE')) })).toBe('AUT-DID-UNAVAILABLE');
    expect(await judged({ key: async () => ok(ephemeralKey('k').publicJwk) })).toBe('AUT-SIGNATURE');
    expect(await judged({})).toBe('accepted');
  });
});
