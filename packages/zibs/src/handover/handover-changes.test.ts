import { describe, expect, it } from 'vitest';
import { allergy, concept, condition, hospital, snomed } from '../records.test-support.ts';
import type { FhirResource } from '../resource.ts';
import { viewsOf } from '../view-of.ts';
import { handoverChanges } from './handover-changes.ts';

const views = (...resources: readonly FhirResource[]) => viewsOf(resources, { source: hospital, person: 'p' });
const asthma = concept(snomed, '195967001', 'astma');

describe('what changed since the previous handover', () => {
  it('is nothing when nothing changed, in whatever order it stands', () => {
    const one = views(condition({ id: 'c1' }), allergy({ id: 'a1' }));
    const two = views(allergy({ id: 'a1' }), condition({ id: 'c1' }));
    expect(handoverChanges(one, two)).toEqual([]);
  });

  it('tells what is new and what is gone', () => {
    const changes = handoverChanges(views(condition({ id: 'c1' })), views(allergy({ id: 'a1' })));
    expect(changes.map(({ kind }) => kind)).toEqual(['new', 'gone']);
  });

  it('tells of a record that changed which facts differ, with both values', () => {
    const [change] = handoverChanges(
      views(condition({ id: 'c1', status: 'active' })),
      views(condition({ id: 'c1', status: 'resolved' })),
    );
    expect(change).toMatchObject({ kind: 'changed' });
    const facts = change?.kind === 'changed' ? change.facts : [];
    expect(facts.map(({ label }) => label.nl)).toContain('Status');
    expect(facts.every(({ before, now }) => before !== now)).toBe(true);
  });

  it('knows a record again that got a new id, by what it is about', () => {
    const before = views(condition({ id: 'c1', code: asthma, status: 'active' }));
    const now = views(condition({ id: 'c9', code: asthma, status: 'resolved' }));
    expect(handoverChanges(before, now).map(({ kind }) => kind)).toEqual(['changed']);
  });

  it('does not take two records about the same for one', () => {
    const before = views(condition({ id: 'c1' }));
    const now = views(condition({ id: 'c1' }), condition({ id: 'c2' }));
    expect(handoverChanges(before, now).map(({ kind }) => kind)).toEqual(['new']);
  });

  it('takes a record that turned out to be a mistake for gone', () => {
    const before = views(allergy({ id: 'a1' }));
    const now = views(allergy({ id: 'a1', certainty: 'entered-in-error' }));
    expect(handoverChanges(before, now).map(({ kind }) => kind)).toEqual(['gone']);
  });
});
