import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { type Resource, toJson } from '@stelsel/fhir';
import { generatePopulation } from '@stelsel/population';

/** Writes so many resources of an invented region as NDJSON: the same people over and over, each time with ids of their own. */
export async function writePopulation(file: string, resources: number): Promise<void> {
  const people: string[] = [];
  for await (const { resource } of generatePopulation({ people: 300, seed: 1, nowMs: Date.UTC(2026, 10, 22) })) {
    people.push(toJson(resource as Resource));
  }
  const out = createWriteStream(file);
  for (let number = 0; number < resources; number += 1) {
    const round = Math.floor(number / people.length);
    const text = people[number % people.length] ?? '';
    const own = text.replaceAll(/"(id|reference)":"([^"]+)"/g, (_all, name, value) => `"${name}":"${value}-${round}"`);
    if (!out.write(`${own}\n`)) {
      await once(out, 'drain');
    }
  }
  out.end();
  await once(out, 'close');
}
