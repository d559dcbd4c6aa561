import { zibs } from '@stelsel/zibs';
import { describe, expect, it } from 'vitest';
import { sectionOf, sections } from './sections.ts';

const families = new Set(zibs.map(({ id, family }) => family ?? id));

describe('the kinds of data', () => {
  it.each(['Problem', 'AllergyIntolerance', 'Medication', 'LaboratoryTestResult', 'Vaccination', 'Encounter'])(
    'have a place of its own for %s',
    (zib) => {
      expect(families.has(zib)).toBe(true);
      expect(sectionOf({ zib }).name).not.toBe('other');
    },
  );

  it('name only zibs that exist, each once', () => {
    const named = sections.flatMap((section) => section.zibs);
    const known = new Set(zibs.map(({ id }) => id));
    expect(named.filter((zib) => !known.has(zib) && !families.has(zib))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });

  it('keep what nobody knows, under the last', () => {
    expect(sectionOf({ zib: 'SomethingNew' }).name).toBe('other');
  });

  it('have addresses that say nothing about health', () => {
    expect(sections.every(({ slug }) => /^\d+$/.test(slug))).toBe(true);
    expect(new Set(sections.map(({ slug }) => slug)).size).toBe(sections.length);
  });
});
