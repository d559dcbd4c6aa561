import type { Fetcher } from '@stelsel/http';
import { type Clock, err, ok, type Result } from '@stelsel/kernel';
import { asObject } from '../credentials/credential.ts';
import { jwksResolver } from '../credentials/jwks-resolver.ts';
import { fault } from '../faults.ts';
import { verifyJws } from '../jws/verify-jws.ts';
import { authenticationLimits as limits } from '../limits.ts';
import type { ReplayStore } from '../ports.ts';
import type { LogoutNotice } from '../session/session.ts';
import type { ProviderPolicy } from './provider-policy.ts';

const logoutEvent = 'http://schemas.openid.net/event/backchannel-logout';

export interface LogoutTokenDeps {
  readonly fetch: Fetcher;
  readonly clock: Clock;
  readonly replay: ReplayStore;
}

/**
 * Checks a notice of back-channel logout (OpenID Connect Back-Channel Logout 1.0, 2.6): signature, issuer, audience, time,
 * the event, no nonce, a subject or a session; each is good once. Faults: of `verifyJws`, AUT-LOGOUT-TOKEN with the claim that
 * is wrong, AUT-EXPIRED, AUT-REPLAYED, AUT-REPLAY-STORE.
 */
export async function verifyLogoutToken(
  token: string,
  { issuer, clientId, signature }: ProviderPolicy,
  keySet: string,
  deps: LogoutTokenDeps,
): Promise<Result<LogoutNotice>> {
  const keyOf = jwksResolver({ ...deps, allowed: [keySet] });
  const verified = await verifyJws(token, {
    clock: deps.clock,
    algorithms: [signature],
    types: ['logout+jwt', ''],
    required: ['iss', 'aud', 'iat', 'jti', 'events'],
    issuer,
    audience: clientId,
    skewSeconds: limits.skewSeconds,
    maxLifetimeSeconds: 'unlimited',
    maxCharacters: limits.logoutTokenCharacters,
    repeats: false,
    key: ({ kid }) => keyOf(keySet, kid ?? ''),
  });
  if (!verified.ok) {
    return verified;
  }
  const { sub, sid, events, nonce, iat = 0, jti } = verified.value.claims;
  if (nonce !== undefined || asObject(asObject(events)?.[logoutEvent]) === undefined) {
    return err(fault('AUT-LOGOUT-TOKEN', { what: nonce === undefined ? 'events' : 'nonce' }));
  }
  const expiresAtMs = (iat + limits.logoutTokenSeconds) * 1000;
  if (expiresAtMs <= deps.clock.nowMs()) {
    return err(fault('AUT-EXPIRED'));
  }
  if ([sub, sid].every((name) => name === undefined) || [sub, sid].some((name) => !isName(name))) {
    return err(fault('AUT-LOGOUT-TOKEN', { what: 'sub, sid' }));
  }
  const fresh = await deps.replay.useOnce({
    kind: 'logout',
    id: `${issuer} ${jti}`,
    expiresAtMs: expiresAtMs + limits.skewSeconds * 1000,
  });
  return fresh.ok
    ? ok({
        ...(sub === undefined ? {} : { subject: sub }),
        ...(sid === undefined ? {} : { providerSession: String(sid) }),
      })
    : fresh;
}

function isName(value: unknown): boolean {
  return value === undefined || (typeof value === 'string' && value !== '');
}
