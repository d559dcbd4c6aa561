/** Ids of our own: short, sortable by time, valid FHIR ids. */
import type { Clock, Randomness } from '@stelsel/kernel';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** Nine characters of time (45 bits of milliseconds) and eight of randomness (40 bits). */
export function newId(clock: Clock, randomness: Randomness): string {
  let time = clock.nowMs();
  let id = '';
  for (let digit = 0; digit < 9; digit += 1) {
    id = alphabet[time % 32] + id;
    time = Math.floor(time / 32);
  }
  for (const byte of randomness.bytes(8)) {
    id += alphabet[byte % 32];
  }
  return id;
}
