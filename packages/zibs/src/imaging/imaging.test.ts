import { describe, expect, it } from 'vitest';
import { mergeViews } from '../merge/merge-views.ts';
import { hospital, practice, seen } from '../records.test-support.ts';
import type { FhirResource } from '../resource.ts';
import { viewOf } from '../view-of.ts';
import { imagePlaces } from './image-places.ts';
import { type HeardSource, type PlannedExamination, recentExaminations } from './recent-examinations.ts';

const dicom = 'http://dicom.nema.org/resources/ontology/DCM';
const knee = { system: 'http://snomed.info/sct', code: '72696002', display: 'knie' };
const left = { system: 'http://snomed.info/sct', code: '7771000', display: 'links' };
const mr = { system: dicom, code: 'MR', display: 'Magnetic Resonance' };

function study(changes: Record<string, unknown> = {}): FhirResource {
  return {
    resourceType: 'ImagingStudy',
    id: 's1',
    identifier: [{ system: 'urn:dicom:uid', value: 'urn:oid:2.25.1' }],
    status: 'available',
    modality: [mr],
    started: '2026-05-12',
    numberOfInstances: 24,
    description: 'MRI knie links',
    series: [{ uid: '2.25.2', modality: mr, bodySite: knee, laterality: left }],
    ...changes,
  };
}

const planned: PlannedExamination = {
  modality: 'MR',
  bodySites: [knee.code],
  side: left.code,
  on: '2026-11-22',
  withinDays: 365,
  own: practice.ura,
};

function sources(status: HeardSource['status']): readonly HeardSource[] {
  return [{ ura: hospital.ura, name: hospital.name, status }];
}

function check(
  resources: readonly FhirResource[],
  changes: Partial<PlannedExamination> = {},
  status: HeardSource['status'] = 'done',
) {
  const groups = mergeViews(resources.map((resource) => seen(resource)));
  return recentExaminations({ ...planned, ...changes }, groups, sources(status));
}

describe('a study', () => {
  it('tells people what was made, of what, and when', () => {
    const view = seen(study());
    expect(view.title).toBe('MRI knie links');
    expect(view.facts.map(({ id, value }) => [id, value])).toEqual([
      ['kind', 'MRI-scan'],
      ['place', 'Knie, links'],
      ['when', '12 mei 2026'],
      ['images', '24'],
    ]);
  });

  it('reads the same in STU3', () => {
    const { identifier: _number, status: _status, modality: _kinds, ...same } = study();
    const old = { ...same, uid: 'urn:oid:2.25.1', availability: 'ONLINE', modalityList: [mr] };
    const view = viewOf(old, { source: hospital, person: 'person-1', fhir: 'STU3' });
    expect({ ...view, original: undefined }).toEqual({ ...seen(study()), original: undefined });
  });

  it('that two sources keep is one, by its number', () => {
    const views = [seen(study()), seen(study({ id: 'copy' }), practice), seen(study({ id: 'other', identifier: [] }))];
    expect(
      mergeViews(views)
        .map(({ members }) => members.length)
        .sort(),
    ).toEqual([1, 2]);
  });
});

describe('an examination that is about to be ordered', () => {
  it('was made recently elsewhere: it is found, by kind and place', () => {
    const { answer, found } = check([study()]);
    expect([answer, found.map(({ same }) => same)]).toEqual(['found', ['modality-and-place']]);
  });

  it('was made by its own code, whatever the machine', () => {
    const code = { system: 'http://snomed.info/sct', code: '241644003' };
    const other = study({ modality: [], series: [], procedureCode: [{ coding: [code] }] });
    expect(check([other], { procedure: code }).found.map(({ same }) => same)).toEqual(['procedure']);
  });

  it.each([
    ['long ago', study({ started: '2025-11-21' }), {}],
    ['of another place', study(), { bodySites: ['12738006'] }],
    ['of the other side', study(), { side: '24028007' }],
    ['by another kind of machine', study(), { modality: 'CT' }],
    ['and then cancelled', study({ status: 'cancelled' }), {}],
    ['here ourselves', study(), { own: hospital.ura }],
  ])('was made %s: that is no reason to wait', (_, resource, changes) => {
    expect(check([resource], changes).answer).toBe('none');
  });

  it.each([
    ['its day', study({ started: undefined })],
    ['its place', study({ series: [] })],
  ])('may be the same as a study that does not tell %s', (_, resource) => {
    expect(check([resource]).answer).toBe('found');
  });

  it('counts a digital X-ray as an X-ray', () => {
    const digital = study({ modality: [{ system: dicom, code: 'DX' }], series: [] });
    expect(check([digital], { modality: 'CR' }).answer).toBe('found');
  });
});

describe('a source that was not heard', () => {
  it.each(['failed', 'refused', 'partial', 'busy'] as const)('because it %s is never told as none', (status) => {
    const { answer, text } = check([], {}, status);
    expect(answer).toBe('not-known');
    expect(text.nl).toMatch(/^Niet gelukt .*Ziekenhuis De Linde/);
    expect(text.nl).not.toMatch(/\bgeen\b/i);
  });

  it('stays named when another source had something', () => {
    const { answer, unheard } = check([study()], {}, 'failed');
    expect([answer, unheard.map(({ name }) => name)]).toEqual(['found', [hospital.name]]);
  });

  it.each(['done', 'empty', 'not-kept'] as const)('is none when every source was %s', (status) => {
    expect(check([], {}, status).answer).toBe('none');
  });
});

describe('the place of the pictures', () => {
  const endpoint = { resourceType: 'Endpoint', id: 'dicomweb', address: 'https://zorg.example/dicomweb' };
  const kept = study({ endpoint: [{ reference: 'Endpoint/dicomweb' }] });

  it('is the Endpoint that the study names at the same source', () => {
    const views = [seen(kept), seen(endpoint), seen({ ...endpoint, address: 'https://elders.example' }, practice)];
    expect(imagePlaces(mergeViews(views))).toMatchObject([
      { study: '2.25.1', address: 'https://zorg.example/dicomweb', source: { ura: hospital.ura } },
    ]);
  });

  it('is known by the number that STU3 writes elsewhere', () => {
    const { identifier: _number, ...old } = kept;
    const view = viewOf({ ...old, uid: 'urn:oid:2.25.7' }, { source: hospital, person: 'person-1', fhir: 'STU3' });
    expect(imagePlaces(mergeViews([view, seen(endpoint)]))).toMatchObject([{ study: '2.25.7' }]);
  });

  it('is not guessed when the source tells none', () => {
    expect(imagePlaces(mergeViews([seen(kept), seen(endpoint, practice)]))).toEqual([]);
  });
});
