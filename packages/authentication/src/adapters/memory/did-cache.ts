import type { CachedDid, DidCache } from '../../did/did-resolver.ts';
import { authenticationLimits } from '../../limits.ts';

/** Keeps the documents used last in memory; the oldest leaves when the limit is reached. */
export function memoryDidCache(maxEntries: number = authenticationLimits.didCached): DidCache {
  const entries = new Map<string, CachedDid>();
  return {
    get: async (did) => entries.get(did),
    put: async (did, entry) => {
      entries.delete(did);
      entries.set(did, entry);
      const oldest = entries.keys().next();
      if (entries.size > maxEntries && !oldest.done) {
        entries.delete(oldest.value);
      }
    },
  };
}
