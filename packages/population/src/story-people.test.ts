import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { consentChoices, type FhirResource, generatePopulation, region, storyPeople } from './index.ts';

const nowMs = Date.UTC(2026, 10, 22, 9);
const byPerson = new Map<string, { slug: string; resource: FhirResource }[]>();
const patients = new Map<string, string>();

for await (const { ura, resource } of generatePopulation({ people: storyPeople.length, nowMs })) {
  const slug = region.organizations.find((organization) => organization.ura === ura)?.slug ?? '';
  if (resource.resourceType === 'Patient') {
    patients.set(`${ura} Patient/${resource.id}`, (resource.identifier as [{ value: string }])[0].value);
  }
  const subject = (resource.subject ?? resource.patient ?? resource.beneficiary) as { reference: string } | undefined;
  const key = resource.resourceType === 'Patient' ? `${ura} Patient/${resource.id}` : `${ura} ${subject?.reference}`;
  const bsn = patients.get(key);
  if (bsn !== undefined) {
    byPerson.set(bsn, [...(byPerson.get(bsn) ?? []), { slug, resource }]);
  }
}

function told(id: string, type: string) {
  const bsn = storyPeople.find((person) => person.id === id)?.bsn ?? '';
  return (byPerson.get(bsn) ?? []).filter(({ resource }) => resource.resourceType === type);
}

describe('the named people', () => {
  it('have data exactly at the organisations their story names', () => {
    for (const person of storyPeople) {
      const uras = new Set((byPerson.get(person.bsn) ?? []).map(({ slug }) => slug));
      const expected = region.organizations.filter(({ ura }) => person.holders.includes(ura)).map(({ slug }) => slug);
      expect([...uras].sort(), person.id).toEqual(expected.sort());
    }
  });

  it('tell the same problem at GP and hospitals with other onsets', () => {
    const diabetes = told('hanna', 'Condition').filter(({ resource }) =>
      JSON.stringify(resource.code).includes('44054006'),
    );
    expect(diabetes.map(({ slug, resource }) => [slug, resource.onsetDateTime])).toEqual([
      ['gp-hoogweert', '2011'],
      ['hospital', '2013-05-21'],
      ['academic-hospital', '2012-03'],
    ]);
  });

  it('get another dose at the pharmacy than the doctor agreed, within one treatment', () => {
    const treatment = (resource: FhirResource) => JSON.stringify(resource.extension).includes('mbh-hanna-metoprolol');
    const doses = [...told('hanna', 'MedicationRequest'), ...told('hanna', 'MedicationDispense')]
      .filter(({ resource }) => treatment(resource))
      .map(({ slug, resource }) => [slug, (resource.dosageInstruction as [{ text: string }])[0].text]);
    expect(doses).toEqual([
      ['gp-hoogweert', '1 maal per dag 1 stuk'],
      ['pharmacy-wijdemond', '2 maal per dag 1 stuk'],
    ]);
  });

  it('have an allergy only the hospital knows, an entry made in error, and a source that knows of none', () => {
    const allergies = told('hanna', 'AllergyIntolerance');
    const where = (code: string) =>
      allergies.filter(({ resource }) => JSON.stringify(resource.code).includes(code)).map(({ slug }) => slug);
    expect(where('385420005')).toEqual(['hospital']);
    expect(where('716186003')).toEqual(['home-care-elzer']);
    expect(allergies.filter(({ resource }) => JSON.stringify(resource).includes('entered-in-error'))).toHaveLength(1);
  });

  it('had an MRI at another hospital last month', () => {
    const [mri] = told('hanna', 'DiagnosticReport');
    expect(mri?.slug).toBe('academic-hospital');
    expect(String(mri?.resource.effectiveDateTime)).toMatch(/^2026-10-23/);
  });

  it('include a child with two parents who decide', () => {
    const parents = told('mees', 'RelatedPerson').filter(({ slug }) => slug === 'gp-grutveen');
    expect(parents.map(({ resource }) => (resource.name as [{ text: string }])[0].text)).toEqual([
      'Sanne Bakker',
      'Emre Kaya',
    ]);
  });

  it('include somebody nobody knows', () => {
    expect(storyPeople.find(({ role }) => role === 'unknown')?.holders).toEqual([]);
  });

  it('include somebody known to at least six organisations who has not chosen yet', async () => {
    const person = storyPeople.find(({ role }) => role === 'consent');
    expect(person?.holders.length).toBeGreaterThanOrEqual(6);
    for await (const choice of consentChoices({ people: 100, nowMs })) {
      expect(choice.bsn).not.toBe(person?.bsn);
    }
  });

  it('include a man who objects to everything', async () => {
    const objector = storyPeople.find(({ role }) => role === 'objector')?.bsn;
    const choices = [];
    for await (const choice of consentChoices({ people: 10, nowMs })) {
      if (choice.bsn === objector) {
        choices.push(choice);
      }
    }
    expect(choices).toMatchObject([
      { decision: 'objection', holder: { kind: 'everybody' }, user: { kind: 'everybody' }, category: 'GGC002' },
    ]);
  });

  it('live in a region where most people permit', async () => {
    let permits = 0;
    for await (const { decision } of consentChoices({ people: 1_000, nowMs })) {
      permits += decision === 'permit' ? 1 : 0;
    }
    expect(permits).toBeGreaterThan(750);
  });
});

describe('the page about the population', () => {
  it('names every named person with the right number, and nobody else', () => {
    const page = readFileSync(new URL('../../../docs/reference/population.md', import.meta.url), 'utf8');
    const rows = [...page.matchAll(/^\| `(\w+)` \| ([^|]+) \| (\d{9}) \|/gm)].map(([, id, name, bsn]) => ({
      id,
      name,
      bsn,
    }));
    expect(rows).toEqual(storyPeople.map(({ id, name, bsn }) => ({ id, name, bsn })));
  });
});
