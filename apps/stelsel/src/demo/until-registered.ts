import type { FoundSources } from '@stelsel/citizen';
import type { Clock } from '@stelsel/kernel';
import { region as invented } from '@stelsel/population';
import { storyPerson } from './running-region.ts';
import { visitSite } from './site-visitor.ts';
import type { StartedRegion } from './start-region.ts';

const limitMs = 120_000;
const pauseMs = 1_000;

/**
 * Waits until the nodes told the index about the people of the stories: a node registers by itself, a moment after data
 * came in. Seen from outside: a citizen finds every holder. Nobody's record is opened for it, so the log of a new
 * region says of nobody that they looked. Throws when it takes too long.
 */
export async function untilRegistered(region: StartedRegion, clock: Clock): Promise<void> {
  const deadline = clock.nowMs() + limitMs;
  for (const { id, name, holders } of (['main', 'objector', 'emergency', 'consent'] as const).map(storyPerson)) {
    const wanted = invented.organizations.filter(({ ura }) => holders.includes(ura)).map((holder) => holder.name);
    const site = await visitSite(region.file.overzicht, name);
    const missing = async (): Promise<readonly string[]> => {
      const { sources } = await site.post<FoundSources>('sources');
      return wanted.filter((holder) => !sources.some((source) => source.name === holder));
    };
    for (let still = await missing(); still.length > 0; still = await missing()) {
      if (clock.nowMs() > deadline) {
        throw new Error(`holders of ${id} not registered within ${limitMs} ms: ${still.join(', ')}`);
      }
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
    await site.signOut();
  }
}
