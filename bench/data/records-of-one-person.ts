/** Everything that all sources hold about the main person of the stories, by the URA of the source. */
import { generatePopulation, storyPeople } from '@stelsel/population';
import type { FhirResource } from '@stelsel/zibs';

export async function recordsOfOnePerson(): Promise<ReadonlyMap<string, readonly FhirResource[]>> {
  const index = storyPeople.findIndex(({ role }) => role === 'main');
  const holders = storyPeople[index]?.holders ?? [];
  const sources = new Map<string, FhirResource[]>();
  const population = generatePopulation({ people: index + 1, seed: 1, nowMs: Date.UTC(2026, 10, 22) });
  for await (const { ura, resource } of population) {
    if (holders.includes(ura)) {
      sources.set(ura, [...(sources.get(ura) ?? []), resource]);
    }
  }
  return sources;
}
