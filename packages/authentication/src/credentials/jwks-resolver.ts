/** Key sets of sign-in services. A `jku` in a message is only a name: it is used when it is on the allow list, exactly. */
import type { Fetcher } from '@stelsel/http';
import { type Clock, err, ok, type PublicJwk, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { authenticationLimits as limits } from '../limits.ts';

export type JwksKey = (jku: string, kid: string) => Promise<Result<PublicJwk>>;

/** Key sets are believed five minutes; an unknown key asks for a new set at most every ten seconds. */
export function jwksResolver(deps: {
  readonly fetch: Fetcher;
  readonly clock: Clock;
  readonly allowed: readonly string[];
}): JwksKey {
  const sets = new Map<string, { readonly keys: readonly PublicJwk[]; readonly atMs: number }>();

  async function setOf(jku: string, maxAgeMs: number): Promise<Result<readonly PublicJwk[]>> {
    const known = sets.get(jku);
    if (known !== undefined && deps.clock.nowMs() - known.atMs <= maxAgeMs) {
      return ok(known.keys);
    }
    const answer = await deps.fetch({
      method: 'GET',
      url: jku,
      headers: { accept: 'application/jwk-set+json, application/json' },
      timeoutMs: limits.fetchTimeoutMs,
      maxBytes: limits.jwksBytes,
    });
    const keys = answer.ok && answer.value.status === 200 ? parseKeySet(answer.value.body) : undefined;
    if (keys === undefined) {
      return err(fault('AUT-JWKS-UNAVAILABLE'));
    }
    sets.set(jku, { keys, atMs: deps.clock.nowMs() });
    return ok(keys);
  }

  return async (jku, kid) => {
    if (!deps.allowed.includes(jku)) {
      return err(fault('AUT-JKU'));
    }
    for (const maxAgeMs of [limits.jwksMs, limits.didRetryMs]) {
      const keys = await setOf(jku, maxAgeMs);
      if (!keys.ok) {
        return keys;
      }
      const key = keys.value.find((candidate) => candidate.kid === kid && candidate.kty !== 'oct');
      if (key !== undefined) {
        return ok(key);
      }
    }
    return err(fault('AUT-KEY-UNKNOWN', { relation: 'jku' }));
  };
}

function parseKeySet(body: string): readonly PublicJwk[] | undefined {
  try {
    const { keys } = JSON.parse(body) as { readonly keys?: unknown };
    return Array.isArray(keys) ? (keys as PublicJwk[]) : undefined;
  } catch {
    return undefined;
  }
}
