import { type Fetcher, httpFaults } from '@stelsel/http';
import { err, fixedClock, ok, type Result, unwrap } from '@stelsel/kernel';
import { beforeEach, describe, expect, it } from 'vitest';
import { memoryDidCache } from '../adapters/memory/did-cache.ts';
import { didDocument } from '../did/did-document.ts';
import { didResolver } from '../did/did-resolver.ts';
import { ephemeralKey } from '../jws/ephemeral-key.ts';
import { signJws } from '../jws/sign-jws.ts';
import { checkRevocation } from './check-revocation.ts';
import type { StatusEntry } from './credential.ts';
import { encodeStatusList } from './status-list.ts';

const [issuer, other] = ['did:web:issuer.test', 'did:web:other.test'];
const keys = { [issuer]: ephemeralKey('k'), [other]: ephemeralKey('k') };
const url = 'https://issuer.test/status/1';
const entry: StatusEntry = {
  type: 'BitstringStatusListEntry',
  statusPurpose: 'revocation',
  statusListIndex: '7',
  statusListCredential: url,
};

let clock: ReturnType<typeof fixedClock>;
let list: () => Promise<string>;
let fetchedLists: number;
let up: boolean;

async function listOf(set: readonly number[], changes: object = {}, subject: object = {}, signer = issuer) {
  const now = Math.floor(clock.nowMs() / 1000);
  const credentialSubject = { statusPurpose: 'revocation', encodedList: encodeStatusList(set, 16), ...subject };
  const vc = { type: ['VerifiableCredential', 'BitstringStatusListCredential'], credentialSubject };
  const claims = { iss: signer, jti: url, iat: now, exp: now + 300, vc, ...changes };
  return unwrap(await signJws({ typ: 'JWT', kid: `${signer}#k` }, claims, keys[signer] ?? ephemeralKey('k')));
}

const fetch: Fetcher = async (request) => {
  const did = [issuer, other].find((name) => request.url === `https://${name.slice(8)}/.well-known/did.json`);
  if (did !== undefined) {
    return ok({ status: 200, headers: {}, body: JSON.stringify(didDocument(did, [keys[did] ?? ephemeralKey('k')])) });
  }
  fetchedLists += 1;
  return up
    ? ok({ status: 200, headers: {}, body: await list() })
    : err(httpFaults('HTTP-UNREACHABLE', { host: 'issuer.test', cause: 'test' }));
};

beforeEach(() => {
  clock = fixedClock();
  [fetchedLists, up] = [0, true];
  list = () => listOf([]);
});

const checker = () =>
  checkRevocation({ fetch, clock, resolver: didResolver({ fetch, clock, cache: memoryDidCache() }) });
const check = (changes: Partial<StatusEntry> = {}): Promise<Result<void>> =>
  checker()({ ...entry, ...changes }, issuer, 'T');
const codeOf = async (result: Promise<Result<void>>) => {
  const answer = await result;
  return answer.ok ? 'valid' : answer.fault.code;
};

describe('revocation', () => {
  it('is read from the list of the issuer', async () => {
    expect(await codeOf(check())).toBe('valid');
    list = () => listOf([7]);
    expect(await codeOf(check())).toBe('AUT-REVOKED');
    expect(await codeOf(check({ statusListIndex: '6' }))).toBe('valid');
  });

  it('reads a list with the names of 2021 as well', async () => {
    const types = { type: ['VerifiableCredential', 'StatusList2021Credential'] };
    const ValidUntil = new Date(clock.nowMs() + 1_000).toISOString();
    const subject = { statusPurpose: 'revocation', encodedList: encodeStatusList([7], 16).slice(1) };
    list = () => listOf([], { vc: { ...types, ValidUntil, credentialSubject: subject } });
    expect(await codeOf(check())).toBe('AUT-REVOKED');
  });

  it('is not believed from somebody else, about another list, or for another purpose', async () => {
    list = () => listOf([], {}, {}, other);
    expect(await codeOf(check())).toBe('AUT-STATUS-LIST');
    list = () => listOf([], { jti: 'https://issuer.test/status/2' });
    expect(await codeOf(check())).toBe('AUT-STATUS-LIST');
    list = () => listOf([], {}, { statusPurpose: 'message' });
    expect(await codeOf(check())).toBe('AUT-STATUS-LIST');
    expect(await codeOf(check({ statusPurpose: 'suspension' }))).toBe('AUT-STATUS-LIST');
    list = () => listOf([], { vc: { type: ['VerifiableCredential'] } });
    expect(await codeOf(check())).toBe('AUT-STATUS-LIST');
  });

  it('is unknown outside the list, and that is no permission', async () => {
    expect(await codeOf(check({ statusListIndex: '16' }))).toBe('AUT-STATUS-LIST');
  });

  it('is asked once a minute, and an old answer is not used when the issuer is down', async () => {
    const checkAgain = checker();
    expect(await codeOf(checkAgain(entry, issuer, 'T'))).toBe('valid');
    clock.advance(59_000);
    expect(await codeOf(checkAgain(entry, issuer, 'T'))).toBe('valid');
    expect(fetchedLists).toBe(1);
    up = false;
    clock.advance(2_000);
    expect(await codeOf(checkAgain(entry, issuer, 'T'))).toBe('AUT-STATUS-UNAVAILABLE');
  });

  it('is asked once for many credentials at the same moment', async () => {
    const together = checker();
    await Promise.all(Array.from({ length: 20 }, () => together(entry, issuer, 'T')));
    expect(fetchedLists).toBe(1);
  });
});
