import type { Fetcher } from '@stelsel/http';
import { type Clock, err, limits, ok, type PublicJwk, type Result } from '@stelsel/kernel';
import { readObject } from './dialect.ts';
import { fault } from './faults.ts';
import { pseudonymLimits } from './limits.ts';
import type { ServiceKeys } from './open-evaluation.ts';

interface KeySet {
  readonly keys: ReadonlyMap<string, PublicJwk>;
  readonly atMs: number;
}

/**
 * The signing keys of the service, believed for five minutes: a key it withdrew counts no longer then, also when the service
 * cannot be reached. An unknown key asks for a new set, at most once a minute; who asks at the same time waits for the same answer.
 */
export function remoteServiceKeys(deps: {
  readonly fetch: Fetcher;
  readonly baseUrl: string;
  readonly clock: Clock;
}): ServiceKeys {
  const { clock } = deps;
  let known: KeySet = { keys: new Map(), atMs: Number.NEGATIVE_INFINITY };
  let running: Promise<Result<KeySet>> | undefined;

  async function refresh(): Promise<Result<KeySet>> {
    const fetched = await fetchKeys(deps);
    if (fetched.ok) {
      known = { keys: fetched.value, atMs: clock.nowMs() };
    }
    return fetched.ok ? ok(known) : fetched;
  }

  return async (kid) => {
    const ageMs = clock.nowMs() - known.atMs;
    const key = known.keys.get(kid);
    if (ageMs < (key === undefined ? limits.skewMs : pseudonymLimits.serviceKeysMs)) {
      return ok(key);
    }
    running ??= refresh().finally(() => {
      running = undefined;
    });
    const fresh = await running;
    return fresh.ok ? ok(fresh.value.keys.get(kid)) : fresh;
  };
}

async function fetchKeys({
  fetch,
  baseUrl,
}: {
  readonly fetch: Fetcher;
  readonly baseUrl: string;
}): Promise<Result<ReadonlyMap<string, PublicJwk>>> {
  const answer = await fetch({ method: 'GET', url: `${baseUrl}/jwks.json` });
  if (!answer.ok) {
    return answer;
  }
  const { status, body } = answer.value;
  const keys = readObject(body)?.keys;
  if (status !== 200 || !Array.isArray(keys) || keys.length > pseudonymLimits.serviceKeys) {
    return err(fault('PSN-ANSWER', { status }));
  }
  const named = (keys as PublicJwk[]).flatMap((jwk) => (typeof jwk?.kid === 'string' ? [[jwk.kid, jwk] as const] : []));
  return ok(new Map(named));
}
