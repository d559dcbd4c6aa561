/** Leaves out records that were told a moment ago with the same content: an export repeats the patient on every line. */
import { createHash } from 'node:crypto';
import { type Resource, toJson } from '@stelsel/fhir';
import { intakeLimits } from './limits.ts';
import { addressOf } from './map-piece.ts';

export interface RecentlyTold {
  /** What is new, or says something else than the last time. Remembers a fixed number of records, whatever the file. */
  unsaid(resources: readonly Resource[]): readonly Resource[];
}

export function recentlyTold(max: number = intakeLimits.remembered): RecentlyTold {
  const last = new Map<string, string>();
  return {
    unsaid: (resources) =>
      resources.filter((resource) => {
        const address = addressOf(resource);
        const content = createHash('sha256').update(toJson(resource)).digest('base64url');
        const isSaid = last.get(address) === content;
        // The order of a Map is that of putting in: what was told last is forgotten last.
        last.delete(address);
        last.set(address, content);
        const oldest = last.size > max ? last.keys().next().value : undefined;
        if (oldest !== undefined) {
          last.delete(oldest);
        }
        return !isSaid;
      }),
  };
}
