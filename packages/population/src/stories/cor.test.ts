import { describe, expect, it } from 'vitest';
import { type FhirResource, generatePopulation, region, storyPeople } from '../index.ts';

const nowMs = Date.UTC(2026, 10, 22, 9);
const cor = storyPeople.find(({ id }) => id === 'cor');
const told: { readonly slug: string; readonly resource: FhirResource }[] = [];
const patients = new Set<string>();

for await (const { ura, resource } of generatePopulation({ people: storyPeople.length, nowMs })) {
  const slug = region.organizations.find((organization) => organization.ura === ura)?.slug ?? '';
  const [identifier] = (resource.identifier ?? []) as readonly { readonly value?: string }[];
  if (resource.resourceType === 'Patient' && identifier?.value === cor?.bsn) {
    patients.add(`Patient/${resource.id}`);
  }
  const subject = (resource.subject ?? resource.patient) as { readonly reference?: string } | undefined;
  if (patients.has(subject?.reference ?? '')) {
    told.push({ slug, resource });
  }
}

const ofType = (type: string) => told.filter(({ resource }) => resource.resourceType === type);

describe('the man who moves to a nursing home', () => {
  it('has a document for the place and two for the handover, which name only what the hospital holds', () => {
    const held = new Set(
      told.filter(({ slug }) => slug === 'hospital').map(({ resource }) => `${resource.resourceType}/${resource.id}`),
    );
    const documents = ofType('Composition');
    expect(documents.map(({ slug }) => slug)).toEqual(['hospital', 'hospital', 'hospital']);
    const named =
      JSON.stringify(documents.map(({ resource }) => resource.section)).match(/[A-Z][A-Za-z]+\/[a-z0-9]+/g) ?? [];
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((address) => !held.has(address))).toEqual([]);
  });

  it('has two agreements about ventilation that differ, the newest with the own GP', () => {
    const about = ofType('Consent').filter(({ resource }) => JSON.stringify(resource.provision).includes('40617009'));
    const said = about.map(
      ({ slug, resource }) =>
        [slug, (resource.provision as { readonly type: string }).type, String(resource.dateTime)] as const,
    );
    expect(said.map(([slug, type]) => [slug, type])).toEqual([
      ['gp-grutveen', 'deny'],
      ['hospital', 'permit'],
    ]);
    expect((said[0]?.[2] ?? '') > (said[1]?.[2] ?? '')).toBe(true);
  });

  it('takes medicines at fixed hours, and one that is paused', () => {
    const agreed = ofType('MedicationRequest').filter(({ slug }) => slug === 'hospital');
    const told = JSON.stringify(agreed.map(({ resource }) => resource));
    expect(agreed).toHaveLength(4);
    expect(told).toContain('"timeOfDay":["08:00:00","12:00:00","17:00:00","22:00:00"]');
    expect(agreed.map(({ resource }) => resource.status)).toContain('on-hold');
  });
});
