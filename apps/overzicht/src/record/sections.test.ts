import { zibs } from '@stelsel/zibs';
import { describe, expect, it } from 'vitest';
import { sectionOf, sections } from './sections.ts';

/** Shown on a page of its own: who looked. */
const elsewhere = new Set(['AccessLog']);

describe('the kinds of data', () => {
  it('give every zib a place people can find', () => {
    const lost = zibs
      .filter(({ id, supporting }) => supporting !== true && !elsewhere.has(id))
      .filter(({ id, family }) => sectionOf({ zib: family ?? id }).name === 'other');
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it('keep what nobody knows, under the last', () => {
    expect(sectionOf({ zib: 'SomethingNew' }).name).toBe('other');
  });

  it('have addresses that say nothing about health', () => {
    expect(sections.every(({ slug }) => /^\d+$/.test(slug))).toBe(true);
    expect(new Set(sections.map(({ slug }) => slug)).size).toBe(sections.length);
  });
});
