import type { SourceStatus } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { mergeViews } from '../merge/merge-views.ts';
import { allergy, condition, hospital, practice, snomed } from '../records.test-support.ts';
import type { FhirResource } from '../resource.ts';
import { viewsOf } from '../view-of.ts';
import type { Source } from '../zib.ts';
import type { ExpectedSection } from './handover-sections.ts';
import { handoversIn } from './handovers-in.ts';

const section = (id: string, type: string, zib: string): ExpectedSection => ({
  id,
  section: { nl: id, en: id },
  type,
  zib: [zib],
  keptBy: [],
});
const expected = [
  section('problems', 'Condition', 'Problem'),
  section('allergies', 'AllergyIntolerance', 'AllergyIntolerance'),
];

const document = (id: string, date: string, ...named: string[]): FhirResource => ({
  resourceType: 'Composition',
  id,
  status: 'final',
  title: id,
  type: { coding: [{ system: snomed, code: '11171000146100' }] },
  date,
  section: [{ title: 'Zorg', entry: named.map((reference) => ({ reference })) }],
});

const sender = ({ ura, name }: Source, status: SourceStatus = 'done') => ({
  ura,
  name,
  status,
  sections: expected.map(({ id }) => ({ id, status })),
});

const groupsOf = (source: Source, ...resources: readonly FhirResource[]) =>
  mergeViews(viewsOf(resources, { source: { ...source, type: '' }, person: 'p' }));

describe('the handovers in an answer', () => {
  it('stand per sender under its newest document, whatever the order', () => {
    const [handover, ...more] = handoversIn(
      groupsOf(
        hospital,
        document('new', '2026-06-02', 'Condition/c1'),
        document('old', '2026-06-01'),
        condition({ id: 'c1' }),
      ),
      [sender(hospital), sender(practice, 'empty')],
      expected,
    );
    expect(more).toEqual([]);
    expect(handover).toMatchObject({ source: { ura: hospital.ura }, document: { title: 'new' } });
    expect(handover?.sections.map(({ id, state }) => [id, state])).toEqual([
      ['problems', 'filled'],
      ['allergies', 'left-empty'],
    ]);
  });

  it('say what changed since the document before it, by what each of them names', () => {
    const [handover] = handoversIn(
      groupsOf(
        hospital,
        document('old', '2026-06-01', 'Condition/c1'),
        document('new', '2026-06-02', 'AllergyIntolerance/a1'),
        condition({ id: 'c1' }),
        allergy({ id: 'a1' }),
      ),
      [sender(hospital)],
      expected,
    );
    expect(handover?.since?.document.title).toBe('old');
    expect(handover?.since?.changes.map(({ kind }) => kind)).toEqual(['new', 'gone']);
  });

  it('call nothing new of which the document before named one that is not there', () => {
    const [handover] = handoversIn(
      groupsOf(
        hospital,
        document('old', '2026-06-01', 'Condition/lost'),
        document('new', '2026-06-02', 'Condition/c1', 'AllergyIntolerance/a1'),
        condition({ id: 'c1' }),
        allergy({ id: 'a1' }),
      ),
      [sender(hospital)],
      expected,
    );
    expect(handover?.since?.changes.map((change) => change.kind === 'new' && change.view.zib)).toEqual([
      'AllergyIntolerance',
    ]);
    expect(handover?.since?.remark?.nl).toContain('1 gegeven niet ontvangen');
  });

  it('say nothing about changes when there is only one document', () => {
    const groups = groupsOf(hospital, document('new', '2026-06-02', 'Condition/c1'), condition({ id: 'c1' }));
    expect(handoversIn(groups, [sender(hospital)], expected)[0]?.since).toBeUndefined();
  });

  it('are called single records when the sender sent no document', () => {
    const [handover] = handoversIn(groupsOf(hospital, condition({ id: 'c1' })), [sender(hospital)], expected);
    expect(handover?.document).toBeUndefined();
    expect(handover?.remark?.nl).toContain('Geen overdrachtsdocument');
  });

  it('have no section that was not asked', () => {
    const one = { ...sender(hospital), sections: [{ id: 'problems', status: 'done' as const }] };
    const [handover] = handoversIn(groupsOf(hospital, condition({ id: 'c1' })), [one], expected);
    expect(handover?.sections.map(({ id }) => id)).toEqual(['problems']);
  });

  it('keep apart what the sender withdrew', () => {
    const groups = groupsOf(hospital, condition({ id: 'c1', certainty: 'entered-in-error' }));
    const [handover] = handoversIn(groups, [sender(hospital)], expected);
    expect(handover?.withdrawn).toHaveLength(1);
    expect(handover?.sections[0]?.views).toEqual([]);
  });
});
