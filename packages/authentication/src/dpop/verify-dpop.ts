import { type Clock, err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import type { JwsAlgorithm } from '../jws/jws-policy.ts';
import { verifyJws } from '../jws/verify-jws.ts';
import type { ReplayStore } from '../ports.ts';
import { type ProofKey, proofKey } from './known-keys.ts';

/** What a DPoP proof must satisfy (RFC 9449 4.3); no defaults. */
export interface DpopPolicy {
  readonly clock: Clock;
  readonly algorithms: readonly JwsAlgorithm[];
  readonly method: string;
  /** The address of the request from configuration, never from the Host header; query and fragment are ignored. */
  readonly url: string;
  /** SHA-256 of the access token the proof goes with, as `sha256` writes it; `none` at a token endpoint. */
  readonly accessTokenHash: string | 'none';
  /** How far `iat` may be from our clock, in either direction. */
  readonly windowSeconds: number;
  readonly maxCharacters: number;
  readonly replay: ReplayStore;
}

/**
 * Verifies a DPoP proof and gives the thumbprint (RFC 7638) of its key. The id is remembered for as long as the proof
 * would be accepted, per key, so that nobody can use up the ids of somebody else.
 */
export async function verifyDpop(proof: string, policy: DpopPolicy): Promise<Result<{ readonly thumbprint: string }>> {
  let key: ProofKey | undefined;
  const verified = await verifyJws(proof, {
    clock: policy.clock,
    algorithms: policy.algorithms,
    types: ['dpop+jwt'],
    required: ['jti', 'htm', 'htu', 'iat'],
    issuer: 'any',
    audience: 'none',
    skewSeconds: policy.windowSeconds,
    maxLifetimeSeconds: 'unlimited',
    maxCharacters: policy.maxCharacters,
    repeats: false,
    key: async (header) => {
      key = await proofKey(header.jwk);
      return key === undefined ? wrong('jwk') : ok(key.jwk);
    },
  });
  if (!verified.ok || key === undefined) {
    return verified.ok ? wrong('jwk') : verified;
  }
  const { claims } = verified.value;
  const ageSeconds = policy.clock.nowMs() / 1000 - Number(claims.iat);
  if (claims.htm !== policy.method.toUpperCase()) {
    return wrong('htm');
  }
  if (!sameAddress(claims.htu, policy.url)) {
    return wrong('htu');
  }
  if (ageSeconds > policy.windowSeconds) {
    return err(fault('AUT-DPOP-OLD', { seconds: Math.round(ageSeconds) }));
  }
  if (!(ageSeconds >= -policy.windowSeconds)) {
    return wrong('iat');
  }
  if (policy.accessTokenHash !== 'none' && claims.ath !== policy.accessTokenHash) {
    return wrong('ath');
  }
  if (typeof claims.jti !== 'string' || claims.jti === '') {
    return wrong('jti');
  }
  const { thumbprint } = key;
  const used = await policy.replay.useOnce({
    kind: 'dpop',
    id: `${thumbprint} ${claims.jti}`,
    expiresAtMs: (Number(claims.iat) + policy.windowSeconds) * 1000,
  });
  return used.ok ? ok({ thumbprint }) : used;
}

function wrong(what: string) {
  return err(fault('AUT-DPOP-PROOF', { what }));
}

/** Compares after the normalisation of RFC 3986 (case of host, default port); `htu` itself has no query or fragment. */
function sameAddress(htu: unknown, url: string): boolean {
  if (htu === url && !/[?#@]/.test(url)) {
    return true;
  }
  const [said, real] = [typeof htu === 'string' ? URL.parse(htu) : null, URL.parse(url)];
  return (
    said !== null &&
    real !== null &&
    !/[?#]/.test(String(htu)) &&
    said.username === '' &&
    said.origin === real.origin &&
    said.pathname === real.pathname
  );
}
