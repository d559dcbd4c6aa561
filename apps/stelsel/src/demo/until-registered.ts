import { type Clock, unwrap } from '@stelsel/kernel';
import { answerQuestion, storyPerson } from './running-region.ts';
import type { StartedRegion } from './start-region.ts';

const limitMs = 120_000;
const pauseMs = 250;

/**
 * Waits until the nodes told the index about the people of the stories: a node registers by itself, a moment after data
 * came in. Seen from outside: a citizen finds every holder. Throws when that takes too long.
 */
export async function untilRegistered(region: StartedRegion, clock: Clock): Promise<void> {
  const people = (['main', 'objector', 'emergency', 'consent'] as const).map(storyPerson);
  const deadline = clock.nowMs() + limitMs;
  for (const { bsn, holders, id } of people) {
    for (let found = 0; found < holders.length; ) {
      const answer = unwrap(await answerQuestion(region, { asker: { kind: 'citizen', bsn }, subject: bsn }));
      found = answer.sources.length;
      if (found < holders.length && clock.nowMs() > deadline) {
        throw new Error(`only ${found} of ${holders.length} holders of ${id} registered within ${limitMs} ms`);
      }
      if (found < holders.length) {
        await new Promise((resolve) => setTimeout(resolve, pauseMs));
      }
    }
  }
}
