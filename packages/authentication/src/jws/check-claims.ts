import { err, ok, type Result } from '@stelsel/kernel';
import type { JWTPayload } from 'jose';
import { fault } from '../faults.ts';
import type { JwsPolicy } from './jws-policy.ts';

/** The registered claims of a JWT (RFC 7519, 4.1) against what is expected: presence, issuer, audience, times, length of life. */
export function checkClaims(claims: JWTPayload, policy: JwsPolicy): Result<void> {
  const named = [
    ...policy.required,
    ...(policy.issuer === 'any' ? [] : ['iss']),
    ...(policy.audience === 'none' ? [] : ['aud']),
  ];
  const missing = named.find((name) => !Object.hasOwn(claims, name));
  if (missing !== undefined) {
    return missing === 'aud' ? err(fault('AUT-AUDIENCE')) : wrong(missing);
  }
  if (policy.issuer !== 'any' && claims.iss !== policy.issuer) {
    return wrong('iss');
  }
  if (policy.audience !== 'none' && ![claims.aud].flat().includes(policy.audience)) {
    return err(fault('AUT-AUDIENCE'));
  }
  const times = checkTimes(claims, policy);
  return times.ok ? checkLifetime(claims, policy) : times;
}

function checkTimes(claims: JWTPayload, { clock, skewSeconds }: JwsPolicy): Result<void> {
  const odd = (['iat', 'nbf', 'exp'] as const).find(
    (name) => claims[name] !== undefined && !Number.isFinite(claims[name]),
  );
  if (odd !== undefined) {
    return wrong(odd);
  }
  const now = Math.floor(clock.nowMs() / 1000);
  if ((claims.nbf ?? now) > now + skewSeconds) {
    return err(fault('AUT-NOT-YET'));
  }
  return claims.exp !== undefined && claims.exp <= now - skewSeconds ? err(fault('AUT-EXPIRED')) : ok();
}

function checkLifetime(claims: JWTPayload, policy: JwsPolicy): Result<void> {
  const { iat, nbf, exp } = claims;
  if (iat !== undefined && iat * 1000 > policy.clock.nowMs() + policy.skewSeconds * 1000) {
    return err(fault('AUT-NOT-YET'));
  }
  if (policy.maxLifetimeSeconds === 'unlimited') {
    return ok();
  }
  const from = iat ?? nbf;
  if (exp === undefined || from === undefined || exp - from > policy.maxLifetimeSeconds) {
    return err(fault('AUT-LIFETIME', { max: policy.maxLifetimeSeconds }));
  }
  return ok();
}

function wrong(claim: string): Result<never> {
  return err(fault('AUT-CLAIM', { claim }));
}
