import type { SourceStatus } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { condition, hospital } from '../records.test-support.ts';
import type { FhirResource } from '../resource.ts';
import { viewsOf } from '../view-of.ts';
import { type ExpectedSection, handoverSections } from './handover-sections.ts';

const problems: ExpectedSection = {
  id: 'problems',
  section: { nl: 'Ziektes en klachten', en: 'Conditions and complaints' },
  type: 'Condition',
  zib: ['Problem'],
  keptBy: ['V4', 'X3'],
};
const allergies: ExpectedSection = {
  id: 'allergies',
  section: { nl: 'Allergieën', en: 'Allergies' },
  type: 'AllergyIntolerance',
  zib: ['AllergyIntolerance'],
  keptBy: ['V4'],
};
const payer: ExpectedSection = {
  id: 'payer',
  section: { nl: 'Verzekering', en: 'Insurance' },
  type: 'Coverage',
  zib: ['Payer'],
  keptBy: ['X3'],
};
const expected = [problems, allergies, payer];
const layOut = (received: readonly FhirResource[], asked?: ReadonlyMap<string, SourceStatus>) =>
  handoverSections({
    views: viewsOf(received, { source: hospital, person: 'p' }),
    expected,
    senderType: hospital.type,
    ...(asked === undefined ? {} : { asked }),
  });

const entry = (...references: string[]) => references.map((reference) => ({ reference }));
const composition = (section: readonly object[]): FhirResource => ({ resourceType: 'Composition', id: 'doc', section });

const statesOf = (received: readonly FhirResource[]) =>
  layOut(received).sections.map(({ id, state, remark }) => [id, state, remark?.nl]);

describe('a handover document', () => {
  it('says of every empty section by whom it is empty', () => {
    const document = [composition([{ title: 'Zorg', entry: entry('Condition/c1') }]), condition({})];
    expect(statesOf(document)).toEqual([
      ['problems', 'filled', undefined],
      ['allergies', 'left-empty', 'Niet ingevuld door de afzender'],
      ['payer', 'not-kept', 'Hoort niet bij deze afzender'],
    ]);
  });

  it('that names a record that did not arrive says so, also deep inside', () => {
    const document = [
      composition([{ section: [{ entry: entry('https://h.example/fhir/AllergyIntolerance/a1', 'Condition/c1') }] }]),
      condition({}),
    ];
    const { sections } = layOut(document);
    expect(sections[1]).toMatchObject({ state: 'not-received', missing: 1, remark: { nl: 'Niet ontvangen' } });
    expect(sections[0]).toMatchObject({ state: 'filled', missing: 0 });
  });

  it('of which a part did not arrive says that of the section', () => {
    const document = [composition([{ entry: entry('Condition/c1', 'Condition/c2') }]), condition({})];
    const [section] = layOut(document).sections;
    expect(section).toMatchObject({ state: 'filled', missing: 1, remark: { nl: 'Een deel is niet ontvangen' } });
  });

  it('that did not arrive at all has nothing received, and says nothing about the sender', () => {
    expect(statesOf([]).map(([, state]) => state)).toEqual(['not-received', 'not-received', 'not-received']);
  });

  it('repeats why the sender left a section empty, but never that it was withheld', () => {
    const empty = (code: string) => composition([{ title: 'Allergieën', emptyReason: { coding: [{ code }] } }]);
    expect(statesOf([empty('nilknown')])[1]).toEqual(['allergies', 'left-empty', 'Volgens de afzender niets bekend']);
    expect(statesOf([empty('withheld')])[1]).toEqual(['allergies', 'left-empty', 'Niet ingevuld door de afzender']);
  });

  it('loses nothing: what no section expects stands beside them', () => {
    const flag = { resourceType: 'Flag', id: 'f1', status: 'active', code: { text: 'Valgevaar' } };
    const { sections, other } = layOut([composition([]), condition({}), flag]);
    expect(sections.flatMap(({ views }) => views)).toHaveLength(1);
    expect(other.map(({ original }) => original.resource.id)).toEqual(['f1']);
  });
});

describe('a handover that was asked section by section', () => {
  const asked = (status: SourceStatus) => new Map(expected.map(({ id }) => [id, status]));

  it.each([
    ['empty', 'left-empty'],
    ['failed', 'not-received'],
    ['refused', 'refused'],
    ['not-kept', 'not-kept'],
  ] as const)('says of a section that was %s that it is %s, also without a document', (status, state) => {
    expect(layOut([], asked(status)).sections.map((section) => section.state)).toEqual([state, state, state]);
  });

  it('says of a section of which some arrived that the rest did not', () => {
    const [section] = layOut([condition({})], asked('partial')).sections;
    expect(section).toMatchObject({ state: 'filled', remark: { nl: 'Een deel is niet ontvangen' } });
  });
});
