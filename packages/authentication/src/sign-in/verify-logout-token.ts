import type { Fetcher } from '@stelsel/http';
import { type Clock, err, ok, type Result } from '@stelsel/kernel';
import { jwksResolver } from '../credentials/jwks-resolver.ts';
import { fault } from '../faults.ts';
import { verifyJws } from '../jws/verify-jws.ts';
import { authenticationLimits as limits } from '../limits.ts';
import type { ReplayStore } from '../ports.ts';
import type { ProviderPolicy } from './provider-policy.ts';

const logoutEvent = 'http://schemas.openid.net/event/backchannel-logout';

/** Whom the provider signed out: a session of its own, or everything of a person. */
export interface LogoutNotice {
  readonly subject?: string;
  readonly providerSession?: string;
}

export interface LogoutTokenDeps {
  readonly fetch: Fetcher;
  readonly clock: Clock;
  readonly replay: ReplayStore;
}

/** Checks a notice of back-channel logout (OpenID Connect Back-Channel Logout 1.0, 2.6); each is good once. */
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
    key: ({ kid }) => keyOf(keySet, kid ?? ''),
  });
  if (!verified.ok) {
    return verified;
  }
  const { sub, sid, events, nonce, iat = 0, jti } = verified.value.claims;
  if (nonce !== undefined || typeof (events as Record<string, unknown>)[logoutEvent] !== 'object') {
    return err(fault('AUT-LOGOUT-TOKEN', { what: nonce === undefined ? 'events' : 'nonce' }));
  }
  const expiresAtMs = (iat + limits.logoutTokenSeconds) * 1000;
  if (expiresAtMs <= deps.clock.nowMs()) {
    return err(fault('AUT-EXPIRED'));
  }
  const providerSession = typeof sid === 'string' ? sid : undefined;
  if (providerSession === undefined && sub === undefined) {
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
        ...(providerSession === undefined ? {} : { providerSession }),
      })
    : fresh;
}
