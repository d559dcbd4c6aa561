import { type Clock, epochSeconds, type Randomness } from '@stelsel/kernel';
import { type ClientAuth, ClientSecretBasic } from 'openid-client';
import { signJws } from '../jws/sign-jws.ts';
import { authenticationLimits as limits } from '../limits.ts';
import { NetworkFault } from './guarded-fetch.ts';
import type { ProviderPolicy } from './provider-policy.ts';

/** How we show which client we are: the secret, or a fresh assertion signed behind the key port (RFC 7523). */
export function clientAuthentication(
  { client, clientId }: ProviderPolicy,
  deps: { readonly clock: Clock; readonly randomness: Randomness },
): ClientAuth {
  if ('secret' in client) {
    return ClientSecretBasic(client.secret);
  }
  // The library waits for it, though its type does not say so.
  return (async (server: { readonly issuer: string }, _client: unknown, body: URLSearchParams): Promise<void> => {
    const now = epochSeconds(deps.clock);
    const assertion = await signJws(
      { typ: 'JWT' },
      {
        iss: clientId,
        sub: clientId,
        aud: server.issuer,
        jti: deps.randomness.uuid(),
        iat: now,
        exp: now + limits.presentationMaxSeconds,
      },
      client.key,
    );
    if (!assertion.ok) {
      throw new NetworkFault(assertion.fault);
    }
    body.set('client_id', clientId);
    body.set('client_assertion', assertion.value);
    body.set('client_assertion_type', 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer');
  }) as unknown as ClientAuth;
}
