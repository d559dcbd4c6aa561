import type { Authorize, Fetcher } from '@stelsel/http';
import { type Clock, err, limits, ok, type PublicJwk, type Result } from '@stelsel/kernel';
import { readObject } from './dialect.ts';
import { fault } from './faults.ts';
import type { ServiceKeys } from './open-evaluation.ts';
import type { Recipient } from './recipient.ts';

/** Registers our public key with the pseudonym service; safe to repeat at every start. */
export async function announceRecipient(
  deps: { readonly fetch: Fetcher; readonly baseUrl: string; readonly authorize: Authorize },
  recipient: Recipient,
  jwk: PublicJwk,
): Promise<Result<void>> {
  const url = `${deps.baseUrl}/recipients`;
  const authorization = await deps.authorize({ method: 'POST', url });
  if (!authorization.ok) {
    return authorization;
  }
  const answer = await deps.fetch({
    method: 'POST',
    url,
    headers: { ...authorization.value, 'content-type': 'application/json' },
    body: JSON.stringify({ ...recipient, jwk }),
  });
  if (!answer.ok) {
    return answer;
  }
  const { status } = answer.value;
  if (status === 201 || status === 200) {
    return ok();
  }
  return err(status >= 400 && status < 500 ? fault('PSN-REFUSED', { status }) : fault('PSN-ANSWER', { status }));
}

/** The signing keys of the service, fetched when an unknown key shows up and then kept; at most once a minute. */
export function remoteServiceKeys(deps: {
  readonly fetch: Fetcher;
  readonly baseUrl: string;
  readonly clock: Clock;
}): ServiceKeys {
  const known = new Map<string, PublicJwk>();
  let notBeforeMs = 0;
  return async (kid) => {
    const key = known.get(kid);
    if (key !== undefined || deps.clock.nowMs() < notBeforeMs) {
      return ok(key);
    }
    const answer = await deps.fetch({ method: 'GET', url: `${deps.baseUrl}/jwks.json` });
    if (!answer.ok) {
      return answer;
    }
    const keys = readObject(answer.value.body)?.keys;
    if (answer.value.status !== 200 || !Array.isArray(keys)) {
      return err(fault('PSN-ANSWER', { status: answer.value.status }));
    }
    notBeforeMs = deps.clock.nowMs() + limits.skewMs;
    for (const jwk of keys as PublicJwk[]) {
      if (typeof jwk.kid === 'string') {
        known.set(jwk.kid, jwk);
      }
    }
    return ok(known.get(kid));
  };
}
