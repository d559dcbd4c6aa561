/** The records of the invented people of the example, as every organisation of the invented region keeps them. */
import { type Bsn, namingSystem } from '@stelsel/kernel';
import {
  type FhirResource,
  generatePopulation,
  type StoredResource,
  type StoryPerson,
  storyPeople,
} from '@stelsel/population';
import type { ExampleImages } from './example-images.ts';

export interface ExampleSource {
  readonly ura: string;
  readonly resources: readonly FhirResource[];
}

/** Per person the sources with their resources; organisations and professionals only where a record refers to them. */
export async function exampleRecords(
  nowMs: number,
  images: ExampleImages,
): Promise<ReadonlyMap<Bsn, readonly ExampleSource[]>> {
  const all = await Array.fromAsync(generatePopulation({ people: storyPeople.length, nowMs }));
  const byUra = Map.groupBy(all, ({ ura }) => ura);
  return new Map(storyPeople.map((person) => [person.bsn, withImages(person, sourcesOf(person, byUra), images)]));
}

function withImages(
  { bsn }: StoryPerson,
  sources: readonly ExampleSource[],
  images: ExampleImages,
): readonly ExampleSource[] {
  return sources.map(({ ura, resources }) => ({ ura, resources: [...resources, ...images.resources(bsn, ura)] }));
}

function sourcesOf(
  { bsn }: StoryPerson,
  byUra: ReadonlyMap<string, readonly StoredResource[]>,
): readonly ExampleSource[] {
  return [...byUra].flatMap(([ura, stored]) => {
    const patients = stored.filter(({ resource }) => isPatient(resource, bsn)).map(({ resource }) => resource.id);
    const own = stored.filter(({ resource }) => patients.some((id) => isOf(resource, id)));
    const named = new Set(
      own.flatMap(({ resource }) => JSON.stringify(resource).match(/[A-Z][A-Za-z]+\/[A-Za-z0-9.-]+/g) ?? []),
    );
    const explaining = stored.filter(
      ({ resource }) => named.has(`${resource.resourceType}/${resource.id}`) && resource.resourceType !== 'Patient',
    );
    const resources = [...new Set([...own, ...explaining].map(({ resource }) => resource))];
    return own.length === 0 ? [] : [{ ura, resources }];
  });
}

function isPatient(resource: FhirResource, bsn: Bsn): boolean {
  const identifiers = (resource.identifier ?? []) as readonly { readonly system?: string; readonly value?: string }[];
  return (
    resource.resourceType === 'Patient' &&
    identifiers.some(({ system, value }) => system === namingSystem.bsn && value === bsn)
  );
}

function isOf(resource: FhirResource, patient: string): boolean {
  return resource.resourceType === 'Patient'
    ? resource.id === patient
    : JSON.stringify(resource).includes(`"Patient/${patient}"`);
}
