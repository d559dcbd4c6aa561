import { err, ok, type Result } from '@stelsel/kernel';
import { createDice, mixSeed } from './dice.ts';
import { fault } from './faults.ts';
import { openCharts } from './life/chart.ts';
import { drawPerson } from './life/draw-person.ts';
import { writeLife } from './life/write-life.ts';
import { limits } from './limits.ts';
import { organizationResource } from './nl-core/organization.ts';
import { practitionerResources } from './nl-core/practitioner.ts';
import { organizations } from './organizations.ts';
import type { StoredResource } from './resource.ts';
import { stories } from './stories/all-stories.ts';
import { drawnBsns } from './test-bsn.ts';

export interface PopulationOptions {
  /** Everybody, the named people of the stories first; 1,000 unless said otherwise. */
  readonly people?: number;
  readonly seed?: number;
  /** The moment at which histories end, in milliseconds since the epoch. */
  readonly nowMs: number;
}

/** Says what is wrong with a number of people or a seed, before anything is written. */
export function checkPopulation(options: PopulationOptions): Result<PopulationOptions> {
  const { people = 1_000, seed = 1 } = options;
  if (!Number.isInteger(people) || people < 0 || people > limits.people) {
    return err(fault('POP-PEOPLE', { max: limits.people }));
  }
  return Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32 ? ok(options) : err(fault('POP-SEED'));
}

/**
 * The region with its people, one resource at a time: first what each organisation says of itself, then person by person.
 * Within one organisation a resource comes after those it refers to. The same options give the same bytes; memory does
 * not grow with the number of people.
 */
export async function* generatePopulation(options: PopulationOptions): AsyncGenerator<StoredResource> {
  for (const resources of chapters(options)) {
    yield* resources;
  }
}

/** One list of resources per organisation and per person. */
function* chapters({ people = 1_000, seed = 1, nowMs }: PopulationOptions): Generator<readonly StoredResource[]> {
  for (const organization of organizations) {
    const own = [
      organizationResource(organization),
      ...organization.professionals.flatMap((professional) => practitionerResources(organization, professional)),
    ];
    yield own.map((resource) => ({ ura: organization.ura, resource }));
  }
  for (const [index, story] of stories.slice(0, people).entries()) {
    const charts = openCharts(story.person, createDice(mixSeed(0, index)));
    story.write(charts, nowMs);
    yield charts.entries();
  }
  let number = stories.length;
  for (const bsn of drawnBsns()) {
    if (number >= people) {
      return;
    }
    const dice = createDice(mixSeed(seed, number));
    const charts = openCharts(drawPerson(bsn, dice, nowMs), dice);
    writeLife(charts, nowMs);
    yield charts.entries();
    number += 1;
  }
}
