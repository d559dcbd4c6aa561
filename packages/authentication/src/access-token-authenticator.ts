/** GFI-005 at the resource server: who asks, from a token bound to the key that signed the proof of this very request. */
import type { Authenticate } from '@stelsel/http';
import { type Clock, err, type Fault, ok, type Result } from '@stelsel/kernel';
import { type ReadToken, readAccessToken } from './authorization-server/access-token.ts';
import type { AuthorizationTenant } from './authorization-server/tenant.ts';
import { sha256 } from './dpop/create-dpop-proof.ts';
import { verifyDpop } from './dpop/verify-dpop.ts';
import { fault } from './faults.ts';
import { authenticationLimits as limits } from './limits.ts';
import type { ReplayStore } from './ports.ts';

export interface AccessTokenAuthenticatorDeps {
  readonly clock: Clock;
  readonly replay: ReplayStore;
  /** Which authorization server speaks for this address, which is from configuration; undefined refuses. */
  readonly tenantOf: (url: string) => AuthorizationTenant | undefined;
}

/**
 * Exactly one `DPoP` header and one `Authorization: DPoP` header; token of the tenant of this address; proof for this
 * method, address (`url` is the public address from configuration) and token, fresh and never seen; key equal to
 * `cnf.jkt`. Every fault carries in `params.challenge` the value for `WWW-Authenticate`, so the answer is 401. No header
 * beside these two is read: identity put there by a gateway counts for nothing. A token that was verified is remembered
 * until it ends; its proofs never are.
 */
export function accessTokenAuthenticator(deps: AccessTokenAuthenticatorDeps): Authenticate {
  const readToken = rememberingReader(deps.clock);
  return async ({ method, url, headers }) => {
    const token = tokenOf(headers.authorization);
    if (!token.ok) {
      return challenged(token.fault, 'invalid_token');
    }
    const proof = headers.dpop;
    if (typeof proof !== 'string' || proof.includes(',')) {
      return challenged(fault('AUT-DPOP-MISSING'), 'invalid_dpop_proof');
    }
    const tenant = deps.tenantOf(url);
    if (tenant === undefined) {
      return challenged(fault('AUT-TOKEN', { what: 'aud' }), 'invalid_token');
    }
    const known = await readToken(token.value, tenant);
    if (!known.ok) {
      return challenged(known.fault, 'invalid_token');
    }
    const { read, hash } = known.value;
    const proven = await verifyDpop(proof, {
      clock: deps.clock,
      algorithms: ['ES256'],
      method,
      url,
      accessTokenHash: hash,
      windowSeconds: limits.dpopWindowSeconds,
      maxCharacters: limits.dpopCharacters,
      replay: deps.replay,
    });
    if (!proven.ok) {
      return challenged(proven.fault, 'invalid_dpop_proof');
    }
    return proven.value.thumbprint === read.thumbprint
      ? ok(read.actor)
      : challenged(fault('AUT-DPOP-KEY'), 'invalid_dpop_proof');
  };
}

interface KnownToken {
  readonly tenant: AuthorizationTenant;
  readonly read: ReadToken;
  /** What `ath` of its proofs must be. */
  readonly hash: string;
}

/** Reads each token once: a question sends the same one with every request. It is worth nothing at another tenant. */
function rememberingReader(clock: Clock) {
  const known = new Map<string, KnownToken>();
  return async (token: string, tenant: AuthorizationTenant): Promise<Result<KnownToken>> => {
    const remembered = known.get(token);
    if (remembered?.tenant === tenant && remembered.read.expiresAt * 1000 > clock.nowMs()) {
      return ok(remembered);
    }
    known.delete(token);
    const read = await readAccessToken(token, tenant, { clock });
    if (!read.ok) {
      return read;
    }
    const now = { tenant, read: read.value, hash: sha256(token) };
    known.set(token, now);
    const oldest = known.keys().next();
    if (known.size > limits.knownTokens && !oldest.done) {
      known.delete(oldest.value);
    }
    return ok(now);
  };
}

function tokenOf(authorization: string | string[] | undefined): Result<string> {
  if (typeof authorization !== 'string') {
    return err(fault('AUT-TOKEN-MISSING'));
  }
  const match = /^([A-Za-z]+) +([A-Za-z0-9._~+/=-]+)$/.exec(authorization);
  if (match === null) {
    return err(fault('AUT-TOKEN-MISSING'));
  }
  return match[1]?.toLowerCase() === 'dpop' ? ok(match[2] ?? '') : err(fault('AUT-TOKEN-SCHEME'));
}

/** What is unavailable stays so (503); everything else asks the caller to come with a better proof (401). */
function challenged(problem: Fault, error: 'invalid_token' | 'invalid_dpop_proof'): Result<never> {
  return problem.kind === 'unavailable'
    ? err(problem)
    : err({ ...problem, params: { ...problem.params, challenge: `DPoP error="${error}", algs="ES256"` } });
}
