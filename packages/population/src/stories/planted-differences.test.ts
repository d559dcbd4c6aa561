import { type AskedSource, medicationOverview, viewsOf, type ZibView } from '@stelsel/zibs';
import { describe, expect, it } from 'vitest';
import { generatePopulation } from '../generate-population.ts';
import { organizations } from '../organizations.ts';
import type { FhirResource } from '../resource.ts';
import { storyPeople } from '../story-people.ts';
import { asZib2017 } from '../zib2017/as-zib2017.ts';
import { plantedDifferences } from './planted-differences.ts';

const nowMs = Date.UTC(2026, 10, 22, 9);
const index = storyPeople.findIndex(({ id }) => id === 'aafke');
const { holders = [] } = storyPeople[index] ?? {};
const records = new Map<string, FhirResource[]>();
let mine = new Set<string>();
for await (const { ura, resource } of generatePopulation({ people: index + 1, nowMs })) {
  if (resource.resourceType === 'Patient') {
    const isHers = JSON.stringify(resource.identifier).includes(storyPeople[index]?.bsn ?? '-');
    mine = isHers ? new Set([...mine, `${ura} Patient/${resource.id}`]) : mine;
  }
  const subject = (resource.subject ?? resource.patient) as { reference?: string } | undefined;
  if (mine.has(`${ura} ${subject?.reference}`)) {
    records.set(ura, [...(records.get(ura) ?? []), resource]);
  }
}

const sourceOf = (ura: string) => ({ ura, name: organizations.find((one) => one.ura === ura)?.name ?? ura });

/** What each organisation answers; one of them on zib 2017 when it is named. */
function told(uras: readonly string[], onStu3?: string): readonly ZibView[] {
  return uras.flatMap((ura) => {
    const old = ura === onStu3;
    const resources = records.get(ura) ?? [];
    const context = { source: sourceOf(ura), person: 'aafke' };
    return old ? viewsOf(resources.map(asZib2017), { ...context, fhir: 'STU3' }) : viewsOf(resources, context);
  });
}

function found(answering: readonly string[], onStu3?: string) {
  const sources = holders.map(
    (ura): AskedSource => ({ ...sourceOf(ura), status: answering.includes(ura) ? 'done' : 'failed' }),
  );
  return medicationOverview({ views: told(answering, onStu3), sources, momentMs: nowMs, ownRecordIncluded: true });
}

const planted = plantedDifferences.map(({ type, medicine }) => `${type} ${medicine}`).sort();
const uraOf = (slug: string): string => organizations.find((one) => one.slug === slug)?.ura ?? '';

describe('medication in an emergency', () => {
  it.each(['nobody', 'hospital', 'care-home'])(
    'finds all planted differences and no other, with %s on STU3',
    (slug) => {
      const overview = found(holders, uraOf(slug));
      const differences = overview.rows.flatMap(({ title, differences: of }) =>
        of.map(({ type }) => `${type} ${title}`),
      );
      expect(differences.sort()).toEqual(planted);
      expect(overview.missing).toEqual([]);
    },
  );

  it('names the pharmacy that does not answer, and finds what does not need it', () => {
    const pharmacy = uraOf('pharmacy-elzerdam');
    const overview = found(holders.filter((ura) => ura !== pharmacy));
    const types = overview.rows.flatMap(({ differences }) => differences.map(({ type }) => type));
    const without = plantedDifferences.filter(({ needs }) => !needs.includes('pharmacy-elzerdam'));
    expect(types.sort()).toEqual(without.map(({ type }) => type).sort());
    expect(overview.missing.map(({ name }) => name)).toEqual([sourceOf(pharmacy).name]);
  });

  it('tells schedule, tapering, what ended, what was cancelled and what was an error as that', () => {
    const overview = found(holders);
    const row = (name: string) => overview.rows.find(({ title }) => title.startsWith(name));
    expect(row('Acenocoumarol')).toMatchObject({ state: { code: 'current' }, differences: [] });
    expect(row('Acenocoumarol')?.sentence?.nl).toMatch(/^gedurende 1 dag 1 maal per dag 2 stuk, daarna /);
    expect(row('Prednisolon')?.sentence?.nl).toMatch(/daarna gedurende 5 dagen 1 maal per dag 4 stuk/);
    expect(['Nitrofurantoïne', 'Alendroninezuur'].map((name) => row(name)?.state.code)).toEqual(['ended', 'cancelled']);
    expect(row('Citalopram')).toBeUndefined();
    expect(overview.withdrawn).toHaveLength(1);
  });
});
