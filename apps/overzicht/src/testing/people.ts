/** Records of the invented people of the region, as their sources would give them, and many more of the same. */
import { generatePopulation, region, storyPeople } from '@stelsel/population';
import { type FhirResource, viewsOf, type ZibView } from '@stelsel/zibs';
import { recordGroups, type ToldRecords } from './record-groups.ts';
import { type RecordedScan, scansOf } from './recorded-images.ts';

/** The moment of every test. */
export const testNowMs = Date.parse('2026-11-22T09:00:00Z');
const person = 'p1';

export interface TestSource {
  readonly key: string;
  readonly ura: string;
  readonly name: string;
  readonly place: string;
  readonly kind: { readonly nl: string; readonly en: string };
}

export const testSources: readonly TestSource[] = region.organizations.map((organization, index) => ({
  key: `s${index}`,
  ura: organization.ura,
  name: organization.name,
  place: organization.place,
  kind: organization.typeName,
}));

const byUra = new Map(testSources.map((source) => [source.ura, source]));

export function sourceOf(ura: string): TestSource {
  const found = byUra.get(ura);
  if (found === undefined) {
    throw new Error('no such organisation in the region');
  }
  return found;
}

/** All records of one story, per holder: everything after that person's own Patient, as the generator writes it. */
async function recordsOfStory(id: string): Promise<ReadonlyMap<string, readonly FhirResource[]>> {
  const story = storyPeople.find((one) => one.id === id);
  const found = new Map<string, FhirResource[]>();
  let within = false;
  for await (const { ura, resource } of generatePopulation({ people: storyPeople.length, nowMs: testNowMs })) {
    if (resource.resourceType === 'Patient') {
      within = JSON.stringify(resource).includes(`"${story?.bsn}"`);
    }
    const ofHolder = ['Organization', 'Practitioner', 'PractitionerRole'].includes(resource.resourceType);
    if (within || (ofHolder && story?.holders.includes(ura) === true)) {
      found.set(ura, [...(found.get(ura) ?? []), resource]);
    }
  }
  return found;
}

function viewsOfSources(records: ReadonlyMap<string, readonly FhirResource[]>): readonly ZibView[] {
  return [...records].flatMap(([ura, resources]) =>
    viewsOf(resources, {
      person,
      source: { ura, name: sourceOf(ura).name, fetchedAt: new Date(testNowMs).toISOString() },
    }),
  );
}

export interface ToldStory extends ToldRecords {
  readonly scans: readonly RecordedScan[];
}

const told = new Map<string, Promise<ToldStory>>();

/** What the sources of a story tell; made once, and never changed. */
export function storyGroups(id: string): Promise<ToldStory> {
  const story = told.get(id) ?? tell(id);
  told.set(id, story);
  return story;
}

async function tell(id: string): Promise<ToldStory> {
  const scans = await scansOf(storyPeople.find((one) => one.id === id)?.bsn ?? '', testNowMs);
  const records = new Map(await recordsOfStory(id));
  for (const { study, archive } of scans) {
    records.set(study.ura, [...(records.get(study.ura) ?? []), ...archive.resources]);
  }
  return { ...recordGroups(viewsOfSources(records), (ura) => sourceOf(ura).key, testNowMs), scans };
}
