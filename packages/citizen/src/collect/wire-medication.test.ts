import { generatePopulation, storyPeople } from '@stelsel/population';
import { mergeViews, viewsOf } from '@stelsel/zibs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { MedicationView } from '../api/collection.ts';
import { recordKeys } from './record-keys.ts';
import { wireGroup } from './wire-group.ts';
import { medicationView } from './wire-medication.ts';

const nowMs = Date.parse('2026-11-22T09:00:00Z');
const context = { keys: recordKeys('salt'), sourceKey: () => 's', bytesOf: () => undefined };

/** Everything that every holder has of the main person of the region. */
async function groupsOfHanna() {
  const bsn = storyPeople.find(({ id }) => id === 'hanna')?.bsn;
  const found: Parameters<typeof mergeViews>[0][number][] = [];
  let within = false;
  for await (const { ura, resource } of generatePopulation({ people: storyPeople.length, nowMs })) {
    within = resource.resourceType === 'Patient' ? JSON.stringify(resource).includes(`"${bsn}"`) : within;
    if (within) {
      found.push(...viewsOf([resource], { person: 'p', source: { ura, name: 'Bron' } }));
    }
  }
  return mergeViews(found);
}

let groups: Awaited<ReturnType<typeof groupsOfHanna>>;
let view: MedicationView | undefined;

beforeAll(async () => {
  groups = await groupsOfHanna();
  view = medicationView(groups, context, { sources: [], nowMs });
});

describe('the medication overview on the page', () => {
  it('has one row per treatment, with what was agreed, supplied and used', () => {
    const metoprolol = view?.rows.find(({ title }) => title.startsWith('Metoprolol'));
    expect(metoprolol?.state.code).toBe('current');
    expect([metoprolol?.agreed, metoprolol?.supplied, metoprolol?.used].map((told) => told?.length)).toEqual([1, 1, 1]);
    expect(metoprolol?.differences.length).toBeGreaterThan(0);
  });

  it('leads to the rows of the page that hold its records', () => {
    const known = new Set(groups.map((group) => wireGroup(group, context).key));
    const keys = view?.rows.flatMap((row) => row.groups) ?? [];
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.every((key) => known.has(key))).toBe(true);
  });

  it('tells nothing that only machines need', () => {
    expect(JSON.stringify(view)).not.toMatch(/9000\d{4}|urn:|http|resourceType/);
  });

  it('is not there when there is no medication', () => {
    expect(
      medicationView(
        groups.filter(({ zib }) => zib !== 'Medication'),
        context,
        { sources: [], nowMs },
      ),
    ).toBeUndefined();
  });
});
