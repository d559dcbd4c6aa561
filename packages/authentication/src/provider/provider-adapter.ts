import type { Clock, Result } from '@stelsel/kernel';
import type { Adapter, AdapterPayload } from 'oidc-provider';
import { authenticationLimits as limits } from '../limits.ts';
import type { ProviderItem, ProviderItems } from './provider-items.ts';

/** The storage port in the form that oidc-provider wants; a store that does not answer ends the request with an error. */
export function providerAdapter(kind: string, items: ProviderItems, clock: Clock): Adapter {
  const foundBy = async (found: Promise<Result<ProviderItem | undefined>>): Promise<AdapterPayload | undefined> => {
    const item = must(await found);
    return item === undefined
      ? undefined
      : {
          ...(JSON.parse(item.content) as AdapterPayload),
          ...(item.consumedAtMs === undefined ? {} : { consumed: Math.floor(item.consumedAtMs / 1000) }),
        };
  };
  return {
    upsert: async (id, payload, expiresIn = limits.providerSessionSeconds) => {
      const nowMs = clock.nowMs();
      const { uid, grantId } = payload;
      must(
        await items.put(
          {
            kind,
            id,
            ...(typeof uid === 'string' ? { uid } : {}),
            ...(typeof grantId === 'string' && kind !== 'Grant' ? { grant: grantId } : {}),
            content: JSON.stringify(payload),
            expiresAtMs: nowMs + expiresIn * 1000,
          },
          nowMs,
        ),
      );
    },
    find: (id) => foundBy(items.find(kind, id, clock.nowMs())),
    findByUid: (uid) => foundBy(items.findByUid(kind, uid, clock.nowMs())),
    // Devices without a browser are not served.
    findByUserCode: async () => undefined,
    consume: async (id) => must(await items.consume(kind, id, clock.nowMs())),
    destroy: async (id) => must(await items.remove(kind, id)),
    revokeByGrantId: async (grant) => must(await items.removeGrant(grant)),
  };
}

function must<T>(result: Result<T>): T {
  if (!result.ok) {
    throw new Error(result.fault.code);
  }
  return result.value;
}
