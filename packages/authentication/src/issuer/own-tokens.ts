/** Codes, nonces, issuance tokens and sign-ins of the issuer: signed by itself for itself, so nothing has to be stored. */
import { epochSeconds, err, ok, type Result } from '@stelsel/kernel';
import type { JWTPayload } from 'jose';
import { fault } from '../faults.ts';
import { signJws } from '../jws/sign-jws.ts';
import { verifyJws } from '../jws/verify-jws.ts';
import { authenticationLimits as limits } from '../limits.ts';
import type { IssuerDeps } from './issuer-deps.ts';

export type OwnTokenType = 'offer+jwt' | 'nonce+jwt' | 'issuance+jwt' | 'sign-in+jwt';

/** A sign-in lasts a working day; everything else is used at once. */
const longestSeconds: Readonly<Record<OwnTokenType, number>> = {
  'offer+jwt': limits.offerSeconds,
  'nonce+jwt': limits.offerSeconds,
  'issuance+jwt': limits.offerSeconds,
  'sign-in+jwt': limits.professionalAttestationSeconds,
};

export function signOwnToken(
  type: OwnTokenType,
  claims: Readonly<Record<string, unknown>>,
  lifetimeSeconds: number,
  deps: IssuerDeps,
): Promise<Result<string>> {
  const now = epochSeconds(deps.clock);
  const own = { iss: deps.issuer, aud: deps.issuer, jti: deps.randomness.uuid(), iat: now, exp: now + lifetimeSeconds };
  return signJws({ typ: type }, { ...claims, ...own }, deps.key);
}

/** Gives the claims; `once` uses the token up. */
export async function openOwnToken(
  type: OwnTokenType,
  token: string,
  use: 'once' | 'often',
  deps: IssuerDeps,
): Promise<Result<JWTPayload>> {
  const verified = await verifyJws(token, {
    clock: deps.clock,
    algorithms: ['ES256'],
    types: [type],
    required: ['jti', 'iat', 'exp'],
    issuer: deps.issuer,
    audience: deps.issuer,
    skewSeconds: 0,
    maxLifetimeSeconds: longestSeconds[type],
    maxCharacters: limits.dpopCharacters,
    repeats: false,
    key: async () => ok(deps.key.publicJwk),
  });
  if (!verified.ok) {
    return err(fault('AUT-OFFER'));
  }
  const { claims } = verified.value;
  if (use === 'often') {
    return ok(claims);
  }
  const expiresAtMs = Number(claims.exp) * 1000;
  const used = await deps.replay.useOnce({ kind: type, id: String(claims.jti), expiresAtMs });
  if (used.ok) {
    return ok(claims);
  }
  return used.fault.kind === 'unavailable' ? used : err(fault('AUT-OFFER'));
}
