/** What nurses record, in words: parts read the same as components (2017) and as observations of their own (2020). */
import { describe, expect, it } from 'vitest';
import { mergeViews } from './merge/merge-views.ts';
import { concept, hospital, practice, snomed } from './records.test-support.ts';
import type { FhirResource } from './resource.ts';
import { viewOf, viewsOf } from './view-of.ts';
import type { ZibView } from './zib.ts';

const context = { source: hospital, person: 'person-1' };
const loinc = 'http://loinc.org';
const items = 'urn:oid:2.16.840.1.113883.2.4.3.11.60.40.4.0.1';

function said({ facts, more }: ZibView): Readonly<Record<string, string>> {
  return Object.fromEntries([...facts, ...more].map(({ id, value }) => [id, value]));
}

function observed(code: object, rest: object, id = 'o1'): FhirResource {
  return { resourceType: 'Observation', id, status: 'final', code, ...rest };
}

describe('mobility', () => {
  const mobility = concept(snomed, '301438001', 'vermogen tot mobiliteit');
  const walking = concept(snomed, '282097004', 'loopvermogen');
  const stairs = concept(snomed, '301587001', 'vermogen tot traplopen');
  const help = { valueCodeableConcept: concept(snomed, '16581000146103', 'hulp nodig bij lopen') };
  const not = { valueCodeableConcept: concept(snomed, '301589003', 'kan niet traplopen') };
  const current: readonly FhirResource[] = [
    observed(mobility, { hasMember: [{ reference: 'Observation/w' }, { reference: 'Observation/s' }] }),
    observed(walking, help, 'w'),
    observed(stairs, not, 's'),
  ];
  const old = observed(mobility, {
    component: [
      { code: walking, ...help },
      { code: stairs, ...not },
    ],
  });

  it('tells the same parts in both versions', () => {
    const [now, part] = viewsOf(current, context);
    const before = viewOf(old, { ...context, fhir: 'STU3' });
    expect(now && said(now)).toEqual({ walking: 'Hulp nodig bij lopen', 'climbing-stairs': 'Kan niet traplopen' });
    expect(said(before)).toEqual(now && said(now));
    expect(part).toMatchObject({ zib: 'Mobility.Walking', title: 'Lopen' });
  });

  it('told the same by two sources is one row', () => {
    const [now] = viewsOf(current, context);
    const before = viewOf(old, { source: practice, person: 'person-1', fhir: 'STU3' });
    expect(mergeViews(now === undefined ? [] : [now, before])).toHaveLength(1);
  });

  it('keeps a part that the zib does not have', () => {
    const running = { code: concept(snomed, '418060005', 'hardlopen'), valueBoolean: false };
    const { label, value } = viewOf(observed(mobility, { component: [running] }), context).facts[0] ?? {};
    expect([label?.nl, value]).toEqual(['Hardlopen', 'nee']);
  });
});

describe('a score', () => {
  const must = (code: string) =>
    observed(concept(snomed, '414648004', 'MUST'), {
      effectiveDateTime: '2026-03-02',
      valueInteger: 3,
      component: [
        { code: concept(items, code, 'score'), valueCodeableConcept: concept('urn:oid:4.2', 'G1', 'LossAverage') },
      ],
    });

  it('is never a bare number, and says what it means', () => {
    const { value, scale } = said(viewOf(must('4005004'), context));
    expect([value, scale]).toEqual(['3 van 6 punten', 'Hoe hoger, hoe meer risico op ondervoeding.']);
  });

  it('words the answers of a list that has no words, however its items are numbered', () => {
    const now = said(viewOf(must('4005004'), context));
    const { valueInteger: _, ...rest } = must('4.5.4');
    const before = said(viewOf({ ...rest, valueQuantity: { value: 3 } }, { ...context, fhir: 'STU3' }));
    expect(now['weight-loss']).toBe('Iets afgevallen');
    expect(before).toEqual(now);
  });
});

describe('a wound', () => {
  const wound: FhirResource = {
    resourceType: 'Condition',
    id: 'wound',
    category: [concept(snomed, '416462003', 'wond')],
    code: concept(snomed, '112633009', 'operatiewond'),
    evidence: [{ detail: [{ reference: 'Observation/features' }] }],
  };
  const features = observed(
    concept(snomed, '225552003', 'wond'),
    { hasMember: [{ reference: 'Observation/l' }, { reference: 'Observation/i' }] },
    'features',
  );
  const length = observed(
    concept(loinc, '39126-8', 'Length of Wound'),
    { valueQuantity: { value: 5, unit: 'cm', code: 'cm' } },
    'l',
  );
  const infection = observed(concept(snomed, '405009004', 'infectiestatus'), { valueBoolean: false }, 'i');

  it('tells its features with it', () => {
    const [view] = viewsOf([wound, features, length, infection], context);
    expect(view).toMatchObject({ zib: 'Wound', title: 'Operatiewond' });
    expect(view && said(view)).toEqual({ length: '5 centimeter', infection: 'nee' });
  });

  it('that healed and came back later on the same place is another row', () => {
    const at = (id: string, onsetDateTime: string, abatementDateTime: string) =>
      viewOf({ ...wound, id, onsetDateTime, abatementDateTime }, context);
    const [first, second] = [at('1', '2024-01-01', '2024-02-01'), at('2', '2025-06-01', '2025-07-01')];
    expect(mergeViews([first, second])).toHaveLength(2);
    expect(
      mergeViews([first, viewOf({ ...first.original.resource, id: '3' }, { ...context, source: practice })]),
    ).toHaveLength(1);
  });
});

describe('what 2017 kept elsewhere', () => {
  const dressing = concept(snomed, '182531007', 'verbinden van wond');
  const timing = { repeat: { frequency: 2, period: 1, periodUnit: 'd' } };

  it('a nursing intervention is one plan in both versions', () => {
    const now = viewOf(
      {
        resourceType: 'CarePlan',
        id: 'n',
        status: 'active',
        category: [concept(snomed, '9632001', 'verpleegkundige verrichting')],
        activity: [{ detail: { code: dressing, scheduledTiming: timing } }],
      },
      context,
    );
    const before = viewOf(
      {
        resourceType: 'Procedure',
        id: 'n',
        status: 'in-progress',
        category: concept(snomed, '9632001', 'verpleegkundige verrichting'),
        code: dressing,
        extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/procedure-schedule', valueTiming: timing }],
      },
      { ...context, fhir: 'STU3' },
    );
    expect([before.zib, before.title, before.status]).toEqual([now.zib, now.title, now.status]);
    expect(said(before).frequency).toBe(said(now).frequency);
    expect(said(now).frequency).toBe('2 keer per dag');
  });

  it('a stoma is a condition in both versions', () => {
    const place = { bodySite: concept(snomed, '27033000', 'onderbuik') };
    const now = viewOf(
      {
        resourceType: 'Condition',
        id: 's',
        category: [concept(snomed, '245857005', 'stoma')],
        code: concept(snomed, '261030007', 'eindstandig colostoma'),
        onsetDateTime: '2014',
        bodySite: [place.bodySite],
      },
      context,
    );
    const before = viewOf(
      observed(concept(snomed, '245857005', 'stoma'), {
        valueCodeableConcept: concept(snomed, '261030007', 'eindstandig colostoma'),
        effectiveDateTime: '2014',
        ...place,
      }),
      { ...context, fhir: 'STU3' },
    );
    expect([before.zib, before.title, said(before)]).toEqual([now.zib, now.title, said(now)]);
  });
});

describe('a hypersensitivity', () => {
  const extension = [
    {
      url: 'http://nictiz.nl/fhir/StructureDefinition/ext-MedicationHypersensitivity.Identifier',
      valueIdentifier: { system: 'urn:oid:1', value: 'h1' },
    },
  ];
  const ibuprofen = concept('urn:oid:2.16.840.1.113883.2.4.4.1.750', '1155', 'IBUPROFEN');
  const allergy: FhirResource = { resourceType: 'AllergyIntolerance', id: 'a', extension, code: ibuprofen };
  const decision = (id: string, status: string): FhirResource => ({
    resourceType: 'Flag',
    id,
    status,
    extension,
    category: [concept(snomed, '225419007', 'bewaking')],
    code: ibuprofen,
  });

  it('links its records of every kind, and folds none of another kind', () => {
    const groups = mergeViews(viewsOf([allergy, decision('d', 'active')], context));
    expect(groups.map(({ zib }) => zib).sort()).toEqual(['AllergyIntolerance', 'SurveillanceDecision']);
    expect(groups.map(({ alike }) => alike.length)).toEqual([1, 1]);
  });

  it('that one source watches and another no longer does is said, the watching one first', () => {
    const [group] = mergeViews([
      viewOf(decision('d', 'inactive'), context),
      viewOf(decision('d', 'active'), { ...context, source: practice }),
    ]);
    expect(group?.lead.status?.code).toBe('active');
    expect(group?.differences.map(({ type }) => type)).toEqual(['surveillance-differs']);
  });

  it('that is proposed is no contra-indication yet, and does not fold with one', () => {
    const flag = (parts: object): FhirResource => ({
      resourceType: 'Flag',
      id: 'f',
      status: 'active',
      category: [concept(snomed, '350241000146102', 'contra-indicatie')],
      code: concept('urn:oid:2.16.840.1.113883.2.4.4.1.902.40', '42', 'EPILEPSIE'),
      ...parts,
    });
    const proposal = viewOf(flag({ id: 'p', meta: { tag: [{ code: 'actionable' }] } }), context);
    expect(said(proposal).proposal).toBe('Dit is een voorstel. Uw zorgverlener moet nog beslissen.');
    expect(mergeViews([proposal, viewOf(flag({}), { ...context, source: practice })])).toHaveLength(2);
  });
});

describe('what a zib did not say', () => {
  it('stands at the end, with the name people have for it', () => {
    const view = viewOf(
      {
        resourceType: 'Condition',
        id: 'c',
        code: { ...concept(snomed, '1', 'tenniselleboog') },
        asserter: { display: 'A. Dijkgraaf' },
        extension: [{ url: 'https://vendor.example/zwaarte', valueString: 'vooral bij tillen' }],
      },
      context,
    );
    expect(view.more.map(({ label, value }) => [label.nl, value])).toEqual([
      ['Ook genoteerd', 'vooral bij tillen'],
      ['Vastgesteld door', 'A. Dijkgraaf'],
    ]);
  });

  it('also of a kind that no zib reads', () => {
    const view = viewOf({ resourceType: 'RiskAssessment', id: 'r', mitigation: 'meer drinken' }, context);
    expect([view.zib, view.more.map(({ value }) => value)]).toEqual(['Generic', ['meer drinken']]);
  });
});
