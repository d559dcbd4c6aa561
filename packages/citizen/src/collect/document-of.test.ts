import { type FhirResource, viewsOf } from '@stelsel/zibs';
import { describe, expect, it } from 'vitest';
import type { Person } from '../person.ts';
import { bsn } from '../testing/test-people.ts';
import { documentIn } from './document-of.ts';
import { recordKeys } from './record-keys.ts';
import { recordStore } from './record-store.ts';

const letter = (url: string): FhirResource => ({
  resourceType: 'DocumentReference',
  id: 'brief',
  status: 'current',
  content: [{ attachment: { contentType: 'application/pdf', title: 'Brief over de knie', url } }],
});
const bytes = (contentType = 'application/pdf'): FhirResource => ({
  resourceType: 'Binary',
  id: 'brief-inhoud',
  contentType,
  data: 'JVBERi0=',
});
const person: Person = {
  key: 'p',
  bsn: bsn.sanne,
  name: 'Naam',
  birthDate: '1980-01-01',
  ageYears: 46,
  relation: 'self',
  rights: ['read'],
  regime: 'adult',
};

function store() {
  const keys = recordKeys('zout');
  const kept = recordStore(person, keys, () => 's');
  const add = (resource: FhirResource, ura = '90000001') =>
    kept.add(viewsOf([resource], { source: { ura, name: 'Noord' }, person: 'p' }), 'o1');
  return { kept, add, row: () => kept.changes().changed.find(({ title }) => title === 'Brief over de knie') };
}

describe('a letter whose bytes came apart from it', () => {
  it('is one row with a file, also when the bytes come later', () => {
    const { kept, add, row } = store();
    add(letter('https://noord.example/fhir/Binary/brief-inhoud'));
    expect(row()?.lead.hasDocument).toBe(false);
    add(bytes());
    const told = row();
    expect([told?.lead.hasDocument, kept.count()]).toEqual([true, 1]);
    expect(kept.documentByKey(told?.lead.key ?? '')).toEqual({
      contentType: 'application/pdf',
      base64: 'JVBERi0=',
      name: 'Brief over de knie',
    });
  });

  it('has no file of another source, of another number, or of a kind that is not opened here', () => {
    for (const [url, resource, ura] of [
      ['Binary/brief-inhoud', bytes(), '90000002'],
      ['Binary/andere', bytes(), '90000001'],
      ['Binary/brief-inhoud', bytes('text/html'), '90000001'],
    ] as const) {
      const { add, row } = store();
      add(letter(url));
      add(resource, ura);
      expect(row()?.lead.hasDocument).toBe(false);
    }
  });
});

it('a letter with its file inside needs nothing else', () => {
  const inside = { ...letter('Binary/x'), content: [{ attachment: { contentType: 'text/plain', data: 'aGFsbG8=' } }] };
  expect(documentIn(inside)).toMatchObject({ contentType: 'text/plain', base64: 'aGFsbG8=' });
});
