import { describe, expect, it } from 'vitest';
import {
  agreed,
  allergy,
  concept,
  condition,
  consent,
  hospital,
  laboratory,
  pharmacy,
  practice,
  seen,
  snomed,
  supplied,
  used,
} from '../records.test-support.ts';
import type { Group } from './group.ts';
import { mergeViews } from './merge-views.ts';

function only(groups: readonly Group[]): Group {
  const [group] = groups;
  if (group === undefined || groups.length !== 1) {
    throw new Error(`expected one group, found ${groups.length}`);
  }
  return group;
}

describe('one problem told by two sources', () => {
  it('is one row with both sources, although it began on another day', () => {
    const group = only(
      mergeViews([
        seen(condition({ onsetDateTime: '2010' }), practice),
        seen(condition({ onsetDateTime: '2012-04-01' }), hospital),
      ]),
    );
    expect(group.sources.map((source) => source.name)).toEqual([hospital.name, practice.name]);
    expect(group.fold).toMatchObject({ level: 'L2', rule: 'problem-concept-and-side' });
    expect(group.differences.map((difference) => difference.type)).toEqual(['since-differs']);
  });

  it('shows every status that is told, the current one first', () => {
    const group = only(
      mergeViews([seen(condition({ status: 'resolved' }), hospital), seen(condition({ status: 'active' }), practice)]),
    );
    expect(group.lead.status?.code).toBe('active');
    expect(group.statuses.map(({ status, sources }) => [status.code, sources[0]?.ura])).toEqual([
      ['active', practice.ura],
      ['resolved', hospital.ura],
    ]);
    expect(group.differences.map((difference) => difference.type)).toContain('status-differs');
  });

  it('on another side is another row', () => {
    const site = (code: string) => ({ bodySite: [concept(snomed, code, 'knie')] });
    expect(
      mergeViews([
        seen(condition(site('1'))),
        seen(condition({ id: 'c2', ...site('2') })),
        seen(condition({ id: 'c3' })),
      ]),
    ).toHaveLength(3);
  });

  it('by name only is linked and never folded', () => {
    const groups = mergeViews([
      seen(condition({ code: { text: 'Tenniselleboog' } }), practice),
      seen(condition({ code: concept(snomed, '202855006', 'tenniselleboog') }), hospital),
    ]);
    expect(groups).toHaveLength(2);
    expect(groups[0]?.alike).toEqual([groups[1]?.key]);
  });

  it('ruled out by one source stays with the other, and the contradiction is shown', () => {
    const groups = mergeViews([
      seen(condition({ certainty: 'refuted' }), hospital),
      seen(condition({ certainty: 'confirmed' }), practice),
    ]);
    expect(groups).toHaveLength(2);
    expect(groups.map((group) => group.conflicts[0]?.difference.type)).toEqual([
      'refuted-elsewhere',
      'refuted-elsewhere',
    ]);
  });

  it('that comes back after more than ninety days is another row', () => {
    const pneumonia = concept(snomed, '233604007', 'longontsteking');
    const at = (id: string, start: string, end: string) =>
      seen(condition({ id, code: pneumonia, status: 'resolved', onsetDateTime: start, abatementDateTime: end }));
    const groups = mergeViews([
      at('1', '2020-01-01', '2020-02-01'),
      at('2', '2020-04-01', '2020-04-20'),
      at('3', '2023-01-01', '2023-02-01'),
    ]);
    expect(groups.map((group) => group.members.length)).toEqual([1, 2]);
  });
});

describe('what a source withdrew, corrected or left out', () => {
  it('an error is a row of its own that counts nobody', () => {
    const groups = mergeViews([
      seen(condition({ certainty: 'entered-in-error' }), hospital),
      seen(condition({}), practice),
    ]);
    expect(groups.map((group) => group.members.length).sort()).toEqual([0, 1]);
  });

  it('the newest version of a record wins over its rank', () => {
    const group = only(
      mergeViews([
        seen(laboratory({ status: 'final', meta: { versionId: '3', lastUpdated: '2026-03-05T10:00:00Z' } })),
        seen(laboratory({ status: 'amended', meta: { versionId: '2', lastUpdated: '2026-03-04T10:00:00Z' } })),
      ]),
    );
    expect(group.lead.status?.code).toBe('final');
  });

  it('an allergy without any code is a row', () => {
    expect(
      mergeViews([seen(allergy({ code: { text: 'noten' } })), seen(allergy({ id: 'a2', code: {} }))]),
    ).toHaveLength(2);
  });

  it('one shared code among several does not chain different facts', () => {
    const broad = { system: 'http://hl7.org/fhir/sid/icpc-1-nl', code: 'L99' };
    const both = (code: string, display: string) => ({ coding: [broad, { system: snomed, code, display }] });
    const groups = mergeViews([
      seen(condition({ code: both('1', 'hielspoor') })),
      seen(condition({ id: 'c2', code: both('2', 'platvoet') })),
      seen(condition({ id: 'c3', code: { coding: [{ ...broad, display: 'andere ziekte bewegingsapparaat' }] } })),
    ]);
    expect(groups).toHaveLength(3);
    expect(groups.every((group) => group.alike.length === 2)).toBe(true);
  });
});

describe('allergies', () => {
  it('show the most serious first, with everybody who says it', () => {
    const group = only(
      mergeViews([seen(allergy({ criticality: 'low' }), practice), seen(allergy({ criticality: 'high' }), hospital)]),
    );
    expect(group.lead.facts.find((fact) => fact.id === 'seriousness')?.value).toBe('Kan ernstig zijn');
    expect(group.differences.map((difference) => difference.type)).toEqual(['seriousness-differs']);
  });

  it('and intolerances are never folded together', () => {
    expect(
      mergeViews([seen(allergy({ type: 'allergy' })), seen(allergy({ id: 'a2', type: 'intolerance' }))]),
    ).toHaveLength(2);
  });
});

describe('one treatment with a medicine', () => {
  it('joins agreement, supply and use by its own identifier and says that the dose differs', () => {
    const treatment = '16076005-1';
    const group = only(
      mergeViews([
        seen(agreed({ treatment, dose: '1x per dag 1 tablet' }), practice),
        seen(supplied({ treatment, dose: '2x per dag 1 tablet', status: 'unknown' }), pharmacy),
        seen(used({ treatment, dose: '1x per dag 1 tablet' }), hospital),
      ]),
    );
    expect(group).toMatchObject({ zib: 'Medication', fold: { rule: 'medication-treatment' } });
    expect(group.members.map((member) => member.view.zib)).toEqual([
      'MedicationAgreement',
      'AdministrationAgreement',
      'MedicationUse2',
    ]);
    expect(group.differences[0]).toMatchObject({
      type: 'dose-differs',
      text: {
        nl: 'De dosis verschilt. Uw arts sprak af: 1x per dag 1 tablet. De apotheek gaf mee: 2x per dag 1 tablet. Vraag dit na.',
      },
    });
  });

  it('that one source calls stopped and another not is said', () => {
    const treatment = 't1';
    const group = only(
      mergeViews([seen(agreed({ treatment, status: 'stopped' }), practice), seen(used({ treatment }), hospital)]),
    );
    expect(group.differences.map((difference) => difference.type)).toEqual(['stop-differs']);
  });

  it('without that identifier joins by product and touching periods only', () => {
    const period = (start: string, end: string) => ({ effectivePeriod: { start, end } });
    const groups = mergeViews([
      seen(used({ id: '1', ...period('2020-01-01', '2020-06-01') }), practice),
      seen(used({ id: '2', ...period('2020-05-01', '2020-09-01') }), hospital),
      seen(used({ id: '3', ...period('2024-01-01', '2024-02-01') }), hospital),
    ]);
    expect(groups.map((group) => group.members.length)).toEqual([1, 2]);
  });

  it('does not join two treatments with the same medicine', () => {
    expect(mergeViews([seen(agreed({ treatment: 't1' })), seen(agreed({ id: 'm2', treatment: 't2' }))])).toHaveLength(
      2,
    );
  });
});

describe('results', () => {
  it('of one moment and value told twice are one row, of another value two', () => {
    expect(mergeViews([seen(laboratory({}), hospital), seen(laboratory({}), practice)])).toHaveLength(1);
    const other = { valueQuantity: { value: 4.2, code: 'mmol/L' } };
    expect(mergeViews([seen(laboratory({}), hospital), seen(laboratory(other), practice)])).toHaveLength(2);
  });

  it('of one order are not one record because they share its number', () => {
    const identifier = [{ system: 'urn:order', value: '7' }];
    const code = concept('http://loinc.org', '2951-2', 'Natrium');
    expect(
      mergeViews([seen(laboratory({ identifier })), seen(laboratory({ id: 'l2', identifier, code }))]),
    ).toHaveLength(2);
  });
});

describe('agreements about treatment', () => {
  it('are never folded, and two that differ are both shown with advice', () => {
    const groups = mergeViews([
      seen(consent({}), hospital),
      seen(consent({ provision: { type: 'permit', code: [concept(snomed, '89666000', 'reanimatie')] } }), practice),
      seen(consent({ id: 'd2', dateTime: '2026-01-01' }), practice),
    ]);
    expect(mergeViews([seen(consent({}), hospital), seen(consent({}), practice)])).toHaveLength(2);
    expect(groups.flatMap((group) => group.conflicts.map((conflict) => conflict.difference.type))).toContain(
      'directive-differs',
    );
  });
});

describe('a copy of a record at another source', () => {
  const identifier = [{ system: 'urn:directives', value: '7' }];

  it('is the same record, and is said to have come by another way', () => {
    const group = only(mergeViews([seen(consent({ identifier }), hospital), seen(consent({ identifier }), practice)]));
    expect(group.members.map((member) => [member.level, member.rule])).toEqual([
      ['L0', 'same-record'],
      ['L1', 'same-identifier'],
    ]);
    expect(group.differences).toEqual([]);
  });

  it('that says something else is shown as different', () => {
    const provision = { type: 'permit', code: [concept(snomed, '89666000', 'reanimatie')] };
    const copies = [seen(consent({ identifier }), hospital), seen(consent({ identifier, provision }), practice)];
    expect(only(mergeViews(copies)).differences.map((difference) => difference.type)).toEqual(['copy-differs']);
  });
});

describe('persons', () => {
  it('never meet in one row, although everything is equal', () => {
    const groups = mergeViews([seen(condition({}), hospital, 'a'), seen(condition({}), hospital, 'b')]);
    expect(groups.map((group) => group.person).sort()).toEqual(['a', 'b']);
  });
});
