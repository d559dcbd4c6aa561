/** Fetches and remembers status lists, and says whether one credential was revoked (GFI-003). */
import type { Fetcher } from '@stelsel/http';
import { type Clock, err, ok, type Result } from '@stelsel/kernel';
import type { DidResolver } from '../did/did-resolver.ts';
import { fault } from '../faults.ts';
import { authenticationLimits as limits } from '../limits.ts';
import type { StatusEntry } from './credential.ts';
import { statusBit } from './status-list.ts';
import { type StatusPurpose, type VerifiedStatusList, verifyStatusList } from './verify-status-list.ts';

/** Refuses when revoked (`AUT-REVOKED`) and when it cannot be known (`AUT-STATUS-UNAVAILABLE`). */
export type CheckRevocation = (entry: StatusEntry, issuer: string, type: string) => Promise<Result<void>>;

/** A list is believed until it says, but never longer than a minute; an older one is never used when its host is down. */
export function checkRevocation(deps: {
  readonly fetch: Fetcher;
  readonly clock: Clock;
  readonly resolver: DidResolver;
}): CheckRevocation {
  const lists = new Map<string, VerifiedStatusList>();
  const busy = new Map<string, Promise<Result<VerifiedStatusList>>>();

  async function fetchList(url: string, issuer: string, purpose: StatusPurpose): Promise<Result<VerifiedStatusList>> {
    const answer = await deps.fetch({
      method: 'GET',
      url,
      headers: { accept: 'application/vc+jwt' },
      timeoutMs: limits.fetchTimeoutMs,
      maxBytes: limits.statusListBytes,
    });
    if (!answer.ok || answer.value.status !== 200) {
      return err(fault('AUT-STATUS-UNAVAILABLE'));
    }
    const list = await verifyStatusList(answer.value.body.trim(), {
      clock: deps.clock,
      algorithms: ['ES256'],
      skewSeconds: limits.skewSeconds,
      maxCharacters: limits.statusListBytes,
      issuer,
      url,
      purpose,
      key: deps.resolver.key,
    });
    if (!list.ok) {
      return list;
    }
    const bounded = {
      bits: list.value.bits,
      validUntilMs: Math.min(list.value.validUntilMs, deps.clock.nowMs() + limits.statusListMs),
    };
    if (lists.size >= limits.statusListsCached) {
      lists.clear();
    }
    lists.set(`${issuer} ${url} ${purpose}`, bounded);
    return ok(bounded);
  }

  async function listOf(url: string, issuer: string, purpose: StatusPurpose): Promise<Result<VerifiedStatusList>> {
    const key = `${issuer} ${url} ${purpose}`;
    const known = lists.get(key);
    if (known !== undefined && known.validUntilMs > deps.clock.nowMs()) {
      return ok(known);
    }
    const running = busy.get(key) ?? fetchList(url, issuer, purpose).finally(() => busy.delete(key));
    busy.set(key, running);
    return running;
  }

  return async (entry, issuer, type) => {
    if (entry.statusPurpose !== 'revocation' && entry.statusPurpose !== 'suspension') {
      return ok();
    }
    const list = await listOf(entry.statusListCredential, issuer, entry.statusPurpose);
    if (!list.ok) {
      return list;
    }
    const bit = statusBit(list.value.bits, Number(entry.statusListIndex));
    if (bit === undefined) {
      return err(fault('AUT-STATUS-LIST', { what: 'statusListIndex' }));
    }
    return bit ? err(fault('AUT-REVOKED', { type })) : ok();
  };
}
