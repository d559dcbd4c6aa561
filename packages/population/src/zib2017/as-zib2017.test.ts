import { parseJson, stu3Model } from '@stelsel/fhir';
import { describe, expect, it } from 'vitest';
import { generatePopulation } from '../generate-population.ts';
import type { FhirResource, StoredResource } from '../resource.ts';
import { asZib2017 } from './as-zib2017.ts';

const population: StoredResource[] = [];
for await (const stored of generatePopulation({ people: 150, nowMs: Date.UTC(2026, 10, 22, 9) })) {
  population.push(stored);
}
const written = population.map(({ resource }) => asZib2017(resource));
const texts = written.map((resource) => JSON.stringify(resource));

function find(type: string, matches: (resource: FhirResource) => boolean = () => true): FhirResource | undefined {
  return written.find((resource) => resource.resourceType === type && matches(resource));
}

describe('the population as zib 2017 writes it', () => {
  it('is STU3, every resource of it', () => {
    const refused = texts.flatMap((text) => {
      const parsed = parseJson(text, stu3Model.definitions);
      return parsed.ok ? [] : [`${parsed.fault.code} ${parsed.fault.at} ${text.slice(0, 60)}`];
    });
    expect(refused).toEqual([]);
  });

  it('keeps every resource under its own id', () => {
    const names = (list: readonly FhirResource[]) => list.map(({ resourceType, id }) => `${resourceType}/${id}`);
    expect(names(written)).toEqual(names(population.map(({ resource }) => resource)));
  });

  it('has no name that only zib 2020 knows', () => {
    expect(texts.filter((text) => /terminology\.hl7\.org|StructureDefinition\/(?:ext-|mp-)/.test(text))).toEqual([]);
  });

  it('refers to the person, with the role beside it', () => {
    expect(JSON.stringify(find('Encounter')?.participant)).toMatch(
      /practitionerrole-reference.*PractitionerRole\/role-(\d+).*"reference":"Practitioner\/\1"/,
    );
  });

  it('says what stands in another place in the place of 2017', () => {
    expect(find('Condition')).toMatchObject({ clinicalStatus: expect.any(String) });
    expect(find('Consent', ({ period }) => period !== undefined)).not.toHaveProperty('provision');
    expect(find('MedicationRequest')).toMatchObject({ requester: { agent: expect.anything() } });
    expect(find('Immunization')).toMatchObject({ notGiven: false, date: expect.any(String) });
    expect(find('MedicationStatement')).toMatchObject({ taken: 'y' });
  });
});
