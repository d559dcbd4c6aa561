import type { Text } from '@stelsel/kernel';
import type { FoundSource } from '../api/collection.ts';
import { kindOfType, providerKinds } from '../providers/provider-kinds.ts';
import type { KnownProvider } from '../world.ts';

/**
 * Names sources for one session: keys say nothing, and stay the same. What the directory knows of an organisation goes
 * along; one it does not know keeps the name that came with its answer.
 */
export function describeSources(
  known: Map<string, FoundSource>,
  providers: ReadonlyMap<string, KnownProvider>,
  chosen: ReadonlySet<string>,
): (ura: string, name: string) => FoundSource {
  return (ura, name) => {
    const found = known.get(ura);
    if (found !== undefined) {
      return found;
    }
    const provider = providers.get(ura);
    const kind: Text | undefined = provider === undefined ? undefined : providerKinds[kindOfType(provider.type)]?.name;
    const source: FoundSource = {
      key: `b${known.size + 1}`,
      name: provider?.name ?? (name === ura ? 'Een zorgaanbieder' : name),
      ...(provider?.place === undefined ? {} : { place: provider.place }),
      ...(kind === undefined ? {} : { kind }),
      found: chosen.has(ura) ? 'chosen' : 'index',
    };
    known.set(ura, source);
    return source;
  };
}
