/** Finds the keys of a did:web through the guarded fetcher, with a cache that says how stale it may be. */
import type { Fetcher } from '@stelsel/http';
import { type Clock, err, ok, type PublicJwk, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { authenticationLimits as limits } from '../limits.ts';
import { type DidDocument, type KeyRelation, keyOfDocument, parseDidDocument } from './did-document.ts';
import { didDocumentUrl, didOfKeyId } from './did-web.ts';

/** Remembers documents that were checked; a memory or a table. A cache that fails counts as empty. */
export interface DidCache {
  get(did: string): Promise<CachedDid | undefined>;
  put(did: string, entry: CachedDid): Promise<void>;
}

export interface CachedDid {
  readonly document: DidDocument;
  readonly fetchedAtMs: number;
}

export interface DidResolver {
  resolve(did: string): Promise<Result<DidDocument>>;
  /** The public key with this `did#key` id, when its document allows the use. */
  key(keyId: string, relation: KeyRelation): Promise<Result<PublicJwk>>;
}

/**
 * Staleness policy: a document younger than five minutes is used as it is; an older one is fetched again; when its host
 * is down, one not older than an hour still counts, so that a rotated or withdrawn key is refused within the hour.
 * A key that a document does not have asks for a new document at most every ten seconds, and a host that failed is left
 * alone as long.
 */
export function didResolver(deps: {
  readonly fetch: Fetcher;
  readonly clock: Clock;
  readonly cache: DidCache;
}): DidResolver {
  const busy = new Map<string, Promise<Result<CachedDid>>>();
  const failedAt = new Map<string, number>();
  const age = (entry: CachedDid): number => deps.clock.nowMs() - entry.fetchedAtMs;

  async function fetchDocument(did: string): Promise<Result<CachedDid>> {
    const url = didDocumentUrl(did);
    if (!url.ok) {
      return url;
    }
    const answer = await deps.fetch({
      method: 'GET',
      url: url.value,
      headers: { accept: 'application/did+json, application/json' },
      timeoutMs: limits.didTimeoutMs,
      maxBytes: limits.didDocumentBytes,
    });
    if (!answer.ok || answer.value.status !== 200) {
      rememberFailure(did);
      return err(fault('AUT-DID-UNAVAILABLE'));
    }
    const document = parseDidDocument(answer.value.body, did);
    if (!document.ok) {
      rememberFailure(did);
      return document;
    }
    const entry = { document: document.value, fetchedAtMs: deps.clock.nowMs() };
    failedAt.delete(did);
    await deps.cache.put(did, entry);
    return ok(entry);
  }

  function rememberFailure(did: string): void {
    if (failedAt.size >= limits.didCached) {
      failedAt.clear();
    }
    failedAt.set(did, deps.clock.nowMs());
  }

  function refresh(did: string): Promise<Result<CachedDid>> {
    const running = busy.get(did);
    if (running !== undefined) {
      return running;
    }
    const started = fetchDocument(did).finally(() => busy.delete(did));
    busy.set(did, started);
    return started;
  }

  async function entryOf(did: string, maxAgeMs: number): Promise<Result<CachedDid>> {
    const cached = await deps.cache.get(did);
    if (cached !== undefined && age(cached) <= maxAgeMs) {
      return ok(cached);
    }
    const restedMs = deps.clock.nowMs() - (failedAt.get(did) ?? Number.NEGATIVE_INFINITY);
    const fresh: Result<CachedDid> =
      restedMs < limits.didRetryMs ? err(fault('AUT-DID-UNAVAILABLE')) : await refresh(did);
    const usable = cached !== undefined && age(cached) <= limits.didStaleMs;
    return !fresh.ok && fresh.fault.kind === 'unavailable' && usable ? ok(cached) : fresh;
  }

  return {
    resolve: async (did) => {
      const entry = await entryOf(did, limits.didFreshMs);
      return entry.ok ? ok(entry.value.document) : entry;
    },
    key: async (keyId, relation) => {
      const did = didOfKeyId(keyId);
      if (did === undefined) {
        return err(fault('AUT-DID'));
      }
      for (const maxAgeMs of [limits.didFreshMs, limits.didRetryMs]) {
        const entry = await entryOf(did, maxAgeMs);
        if (!entry.ok) {
          return entry;
        }
        const key = keyOfDocument(entry.value.document, keyId, relation);
        if (key !== undefined) {
          return ok(key);
        }
      }
      return err(fault('AUT-KEY-UNKNOWN', { relation }));
    },
  };
}
