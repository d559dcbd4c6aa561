import type { Randomness } from '@stelsel/kernel';
import { authenticationLimits } from '../limits.ts';

/** A place in a status list that says nothing of when a credential was given. */
export function randomIndex(randomness: Randomness): number {
  return Buffer.from(randomness.bytes(4)).readUInt32BE() % authenticationLimits.statusListEntries;
}
