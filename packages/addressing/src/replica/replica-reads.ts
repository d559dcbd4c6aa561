/** What is read of the replica to find where somebody answers, and what of that is remembered for a moment. */
import type { Database } from '@stelsel/database';
import type { Clock } from '@stelsel/kernel';
import { readPointing, readRegistered, readVisible } from '../adapters/postgres/replica-tables.ts';
import { addressingLimits } from '../limits.ts';
import type { DirectoryType } from '../mcsd.ts';
import type { EdgeKind } from './change.ts';

type Bodies = Promise<readonly string[]>;

/** Bodies of visible resources. */
export interface ReplicaReads {
  /** Organisations with this URA. */
  registered(ura: string): Bodies;
  /** Resources of a type that point at one of the targets. */
  pointing(from: { readonly type: DirectoryType; readonly kind: EdgeKind }, targets: readonly string[]): Bodies;
  visible(type: DirectoryType, ids: readonly string[]): Bodies;
}

export function replicaReads(db: Database, baseUrl: string): ReplicaReads {
  return {
    registered: (ura) => readRegistered(db, baseUrl, ura),
    pointing: (from, targets) => readPointing(db, baseUrl, from, targets),
    visible: (type, ids) => readVisible(db, baseUrl, type, ids),
  };
}

export interface RememberedReads extends ReplicaReads {
  /** After a synchronisation: what was read before it counts no longer. */
  forget(): void;
}

/**
 * Remembers what was read for ten seconds: one collection asks for the same organisations once for every exchange. The
 * replica itself may be a quarter of an hour behind. What could not be read is not remembered.
 */
export function rememberReads(reads: ReplicaReads, clock: Clock): RememberedReads {
  const known = new Map<string, { readonly bodies: Bodies; readonly untilMs: number }>();

  function remember(name: string, read: () => Bodies): Bodies {
    const remembered = known.get(name);
    if (remembered !== undefined && remembered.untilMs > clock.nowMs()) {
      return remembered.bodies;
    }
    const fresh = { bodies: read(), untilMs: clock.nowMs() + addressingLimits.rememberedMs };
    known.delete(name);
    known.set(name, fresh);
    const oldest = known.keys().next();
    if (known.size > addressingLimits.rememberedReads && !oldest.done) {
      known.delete(oldest.value);
    }
    fresh.bodies.catch(() => known.get(name) === fresh && known.delete(name));
    return fresh.bodies;
  }

  return {
    registered: (ura) => remember(`registered ${ura}`, () => reads.registered(ura)),
    pointing: (from, targets) =>
      remember(JSON.stringify(['pointing', from.type, from.kind, targets]), () => reads.pointing(from, targets)),
    visible: (type, ids) => remember(JSON.stringify(['visible', type, ids]), () => reads.visible(type, ids)),
    forget: () => known.clear(),
  };
}
