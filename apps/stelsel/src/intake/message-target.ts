import { type MapDeps, type Mapping, messageKey, type StoreDeps, storeTaken } from '@stelsel/intake';
import { err, ok } from '@stelsel/kernel';
import type { IntakeTarget, OnRefused } from './intake-target.ts';

/** The record of an organisation, message by message: each is stored whole, once, in the order in which it came. */
export function messageTarget(
  deps: MapDeps & { readonly store: StoreDeps },
  mapping: Mapping,
  onRefused: OnRefused,
): IntakeTarget {
  let [stored, unchanged] = [0, 0];
  return {
    put: async (taken, received) => {
      if (taken.resources.length === 0) {
        return ok();
      }
      const done = await storeTaken(deps.store, taken, messageKey(deps, mapping, received));
      if (!done.ok) {
        await onRefused(received, done.fault);
        return done.fault.kind === 'unavailable' ? err(done.fault) : ok();
      }
      stored += done.value === 'stored' ? taken.resources.length : 0;
      unchanged += done.value === 'known' ? taken.resources.length : 0;
      return ok();
    },
    end: async () => ok({ stored, unchanged }),
  };
}
