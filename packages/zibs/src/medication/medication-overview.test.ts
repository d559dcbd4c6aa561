import { describe, expect, it } from 'vitest';
import type { FhirResource } from '../resource.ts';
import type { Source, ZibView } from '../zib.ts';
import { chemist, clinic, gp, ma, mgb, mtd, mve, noonOf, on, said, ta, wds } from './blocks.test-support.ts';
import { extension } from './codes.ts';
import { medicationOverview } from './medication-overview.ts';
import type { AskedSource } from './missing-sources.ts';

type Telling = readonly [resource: FhirResource, source: Source];

const everybody: readonly AskedSource[] = [gp, chemist, clinic].map(({ ura, name }) => ({ ura, name, status: 'done' }));
const viewsOf = (tellings: readonly Telling[]): readonly ZibView[] =>
  tellings.map(([resource, source]) => said(resource, source));

function overview(tellings: readonly Telling[], day = 20, sources = everybody, ownRecordIncluded = true) {
  return medicationOverview({ views: viewsOf(tellings), sources, momentMs: noonOf(day), ownRecordIncluded });
}

function only<T>(list: readonly T[]): T {
  expect(list).toHaveLength(1);
  return list[0] as T;
}

const agreement: Telling = [ma({ id: 'ma1', at: 0, from: 0, text: '1 maal per dag 1 stuk' }), gp];
const supply: Telling = [ta({ id: 'ta1', at: 0, from: 0, follows: 'ma1', text: '1 maal per dag 1 stuk' }), chemist];
const stopped: Telling = [ma({ id: 'ma2', at: 10, from: 0, to: 10, stop: 'stopped', replaces: 'ma1' }), clinic];

describe('a row of the overview', () => {
  it('puts what was agreed, supplied and used side by side, each with who says so', () => {
    const use: Telling = [mgb({ id: 'u1', at: 5, from: 0, text: '1 maal per dag 1 stuk' }), clinic];
    const row = only(overview([agreement, supply, use]).rows);
    expect(row).toMatchObject({
      title: 'Bisoprolol tablet',
      state: { code: 'current' },
      sentence: { nl: '1 maal per dag 1 stuk' },
      agreed: [{ kind: 'MA', by: 'Huisartsen De Veste', quoted: true, holds: true }],
      supplied: [{ kind: 'TA', by: 'Apotheek Oost' }],
      used: [{ kind: 'MGB', by: 'Mevrouw De Boer (Ziekenhuis Noord)' }],
      differences: [],
    });
    expect(row.sources.map(({ name }) => name)).toEqual(['Huisartsen De Veste', 'Apotheek Oost', 'Ziekenhuis Noord']);
  });

  it('has what was replaced under earlier, and every record once', () => {
    const changed: Telling[] = [
      agreement,
      [ma({ id: 'ma2', at: 6, from: 0, to: 6, stop: 'stopped', replaces: 'ma1' }), gp],
      [ma({ id: 'ma3', at: 6, from: 6, dose: 2, replaces: 'ma1' }), gp],
    ];
    const row = only(overview(changed).rows);
    expect(row.agreed.map(({ view }) => view.original.resource.id)).toEqual(['ma3']);
    expect(row.earlier).toHaveLength(2);
    expect(row.records).toHaveLength(3);
    expect(row.differences).toEqual([]);
  });

  it('is led by the dosing schedule when there is one', () => {
    const schedule: Telling = [
      wds({ id: 'w1', at: 15, from: 15, to: 29, follows: 'ma1', text: 'volgens schema: ma 2, di 1' }),
      clinic,
    ];
    expect(only(overview([agreement, schedule]).rows).sentence?.nl).toBe('volgens schema: ma 2, di 1');
  });

  it('keeps what was withdrawn, and does not count it', () => {
    const wrong: Telling = [ma({ id: 'ma9', at: 0, from: 0, treatment: 'other', status: 'entered-in-error' }), gp];
    const result = overview([agreement, wrong]);
    expect(result.rows).toHaveLength(1);
    expect(result.withdrawn).toHaveLength(1);
  });
});

describe('joining without the identifier of the treatment', () => {
  const loose = { treatment: undefined };

  it('follows a relation, and says so', () => {
    const row = only(
      overview([agreement, [ta({ ...loose, id: 'ta1', at: 0, from: 0, follows: 'ma1', medicine: '2222' }), chemist]])
        .rows,
    );
    expect(row.joined?.nl).toBe('Samengevoegd: het ene gegeven verwijst naar het andere.');
  });

  it('takes the same product in the same time, when it fits one treatment only', () => {
    const use: Telling = [mgb({ ...loose, id: 'u1', at: 3, from: 0 }), clinic];
    expect(only(overview([agreement, use]).rows).joined?.nl).toBe('Samengevoegd op naam van het medicijn en periode.');
    const second: Telling = [ma({ id: 'mb1', at: 0, from: 0, treatment: 'mbh-2' }), clinic];
    expect(overview([agreement, second, use]).rows).toHaveLength(3);
  });

  it('never makes one treatment of the agreements of two prescribers', () => {
    expect(overview([agreement, [ma({ ...loose, id: 'mb1', at: 0, from: 0 }), clinic]]).rows).toHaveLength(2);
  });

  it('does not join what was used in another time', () => {
    const past: Telling = [ma({ id: 'ma1', at: 0, from: 0, to: 5 }), gp];
    expect(overview([past, [mgb({ ...loose, id: 'u1', at: 90, from: 90 }), clinic]], 100).rows).toHaveLength(2);
  });
});

const same = { text: '1 maal per dag 1 stuk' };
const cases: readonly (readonly [type: string, nl: string, tellings: readonly Telling[]])[] = [
  [
    'dose-differs',
    'De dosis verschilt. Afgesproken door Huisartsen De Veste: 1 maal per dag 1 stuk. Apotheek Oost: 2 maal per dag 1 stuk.',
    [agreement, [ta({ id: 'ta1', at: 0, from: 0, often: 2, text: '2 maal per dag 1 stuk' }), chemist]],
  ],
  [
    'supplied-after-stop',
    'Gestopt, op 11 januari 2026 volgens Ziekenhuis Noord. Apotheek Oost levert het nog.',
    [agreement, supply, stopped],
  ],
  [
    'supplied-after-stop',
    'Gestopt, op 11 januari 2026 volgens Ziekenhuis Noord. Apotheek Oost levert het nog.',
    [agreement, stopped, [mve({ id: 'm1', at: 15 }), chemist]],
  ],
  [
    'used-not-agreed',
    'Wordt gebruikt zonder afspraak met een arts (zelfzorg).',
    [[mgb({ id: 'u1', at: 3, from: 0, treatment: undefined }), clinic]],
  ],
  [
    'used-differently',
    'Wordt anders gebruikt. Afgesproken door Huisartsen De Veste: 1 maal per dag 1 stuk. Gebruik volgens Mevrouw De Boer (Ziekenhuis Noord): om de dag 1 stuk.',
    [agreement, [mgb({ id: 'u1', at: 3, from: 0, often: 5, text: 'om de dag 1 stuk' }), clinic]],
  ],
  [
    'not-used',
    'Afgesproken, maar wordt niet gebruikt volgens Mevrouw De Boer (Ziekenhuis Noord).',
    [agreement, [mgb({ id: 'u1', at: 3, from: 0, status: 'not-taken' }), clinic]],
  ],
  [
    'used-after-stop',
    'Gestopt, op 11 januari 2026. Toch nog gebruikt volgens Mevrouw De Boer (Huisartsen De Veste).',
    [agreement, stopped, [mgb({ id: 'u1', at: 15, from: 0 }), gp]],
  ],
  [
    'paused-without-restart',
    'Tijdelijk gestopt door Ziekenhuis Noord. Wanneer het weer begint is niet bekend.',
    [agreement, [ma({ id: 'ma2', at: 10, from: 0, to: 10, stop: 'paused', replaces: 'ma1' }), clinic]],
  ],
  [
    'stop-unclear',
    'Ziekenhuis Noord stopte een afspraak die niet is gevonden. Huisartsen De Veste noemt dit nog als afspraak.',
    [agreement, [ma({ id: 'ma2', at: 10, from: 0, to: 10, stop: 'stopped', replaces: 'elsewhere' }), clinic]],
  ],
  [
    'schedule-missing',
    'Het doseerschema van Ziekenhuis Noord is voorbij. Er is geen nieuw schema bekend.',
    [agreement, [wds({ id: 'w1', at: 0, from: 0, to: 14, follows: 'ma1' }), clinic]],
  ],
  [
    'administration-deviates',
    '1 keer anders of niet gegeven door Ziekenhuis Noord.',
    [agreement, [mtd({ id: 'g1', at: 18, status: 'not-done' }), clinic]],
  ],
];

describe('what people do not agree about', () => {
  it.each(cases)('%s: %s', (type, nl, tellings) => {
    const found = overview(tellings).rows.flatMap(({ differences }) => differences);
    expect(found.map((difference) => [difference.type, difference.text.nl])).toEqual([[type, nl]]);
    expect(found.every(({ blocks, text }) => blocks.length > 0 && text.en !== '')).toBe(true);
  });

  it('is nothing when they say the same in other words', () => {
    const hours: Telling = [
      {
        ...ta({ id: 'ta1', at: 0, from: 0 }),
        dosageInstruction: [
          {
            timing: { repeat: { timeOfDay: ['08:00:00'] } },
            doseAndRate: [{ doseQuantity: { value: 1, unit: 'stuk' } }],
          },
        ],
      },
      chemist,
    ];
    const row = only(overview([[ma({ id: 'ma1', at: 0, from: 0, ...same }), gp], hours]).rows);
    expect(row.differences).toEqual([]);
  });

  it('is nothing when use was told before the agreement changed', () => {
    const tellings: Telling[] = [
      [mgb({ id: 'u1', at: 3, from: 0 }), clinic],
      [ma({ id: 'ma3', at: 6, from: 6, dose: 2 }), gp],
    ];
    expect(only(overview(tellings).rows).differences).toEqual([]);
  });

  it('says that nobody supplied or agreed it only when every source answered, the own record included', () => {
    const other: readonly Telling[] = [
      [ma({ id: 'mb1', at: 0, from: 0, treatment: 'mbh-2', medicine: '3333' }), gp],
      [ta({ id: 'tb1', at: 0, from: 0, treatment: 'mbh-3', medicine: '4444' }), chemist],
    ];
    const typesIn = (sources: readonly AskedSource[], own = true) =>
      overview(other, 20, sources, own).rows.flatMap(({ differences }) => differences.map(({ type }) => type));
    expect(typesIn(everybody).sort()).toEqual(['not-supplied', 'supplied-not-agreed']);
    expect(typesIn(everybody, false)).toEqual([]);
    expect(typesIn([...everybody, { ura: '9', name: 'Apotheek West', status: 'failed' }])).toEqual([]);
  });

  it('includes the same substance in two treatments, and an allergy for it', () => {
    const atc = (id: string, treatment: string): FhirResource => ({
      ...ma({ id, at: 0, from: 0, treatment }),
      medicationCodeableConcept: {
        coding: [{ system: 'http://www.whocc.no/atc', code: 'M01AE01', display: 'ibuprofen' }],
        text: `Ibuprofen ${id}`,
      },
    });
    const allergy: FhirResource = {
      resourceType: 'AllergyIntolerance',
      id: 'al1',
      code: { coding: [{ system: 'http://snomed.info/sct', code: '387207008', display: 'ibuprofen' }] },
    };
    const rows = overview([
      [atc('een', 'a'), gp],
      [atc('twee', 'b'), clinic],
      [allergy, clinic],
    ]).rows;
    expect(rows.map(({ differences }) => differences.map(({ type }) => type))).toEqual([
      ['double-medication', 'allergy'],
      ['double-medication', 'allergy'],
    ]);
    expect(rows[0]?.alike).toEqual([rows[1]?.key]);
  });
});

describe('what is missing', () => {
  it('is every source that failed, refused, answered in part or is still busy, by name', () => {
    const statuses = ['done', 'empty', 'not-kept', 'failed', 'refused', 'partial', 'busy'] as const;
    const sources = statuses.map((status, index) => ({ ura: `9000010${index}`, name: `Bron ${status}`, status }));
    const { missing } = overview([agreement], 20, sources);
    expect(missing.map(({ status }) => status)).toEqual(['failed', 'refused', 'partial', 'busy']);
    expect(missing[0]?.text.nl).toBe('Bron failed: niet gelukt. Deze lijst kan onvolledig zijn.');
  });
});

describe('last verified', () => {
  it('is the last time a professional wrote down what is used', () => {
    const result = overview([
      agreement,
      [mgb({ id: 'u1', at: 3, from: 0, author: 'PractitionerRole' }), clinic],
      [mgb({ id: 'u2', at: 9, from: 0 }), gp],
    ]);
    expect(result.verified).toMatchObject({ on: { from: on(3) }, by: 'Mevrouw De Boer (Ziekenhuis Noord)' });
  });
});

describe('a proposal', () => {
  const proposal = { ...ma({ id: 'vma1', at: 5, from: 6, dose: 2 }), intent: 'plan' };
  const reply: FhirResource = {
    resourceType: 'Communication',
    id: 'r1',
    basedOn: [{ identifier: { system: 'urn:oid:2.16.840.1.113883.2.4.3.11.999.77.1', value: 'vma1' } }],
    sent: '2026-01-08T09:00:00+01:00',
    payload: [
      {
        extension: [
          {
            url: extension.replyCode,
            valueCodeableConcept: {
              coding: [{ system: 'urn:oid:2.16.840.1.113883.2.4.3.11.60.20.77.5.2.17', code: '102' }],
            },
          },
        ],
      },
    ],
  };

  it('stands in its treatment without changing it, and waits for an answer', () => {
    const row = only(overview([agreement, [proposal, chemist]]).rows);
    expect(row.agreed.map(({ view }) => view.original.resource.id)).toEqual(['ma1']);
    expect(row.proposed).toMatchObject([{ kind: 'VMA', by: 'Apotheek Oost' }]);
    expect(row.proposed[0]).not.toHaveProperty('reply');
  });

  it('is told with the answer of the prescriber', () => {
    const row = only(overview([agreement, [proposal, chemist], [reply, gp]]).rows);
    expect(row.proposed[0]?.reply).toMatchObject({ decision: { nl: 'Nee, niet akkoord' }, by: 'Huisartsen De Veste' });
  });
});

describe('the order of rows', () => {
  it('is what is used first, differences before the rest, and what is over last', () => {
    const tellings: Telling[] = [
      [ma({ id: 'a', at: 0, from: 0, treatment: 't-a', medicine: 'aaa' }), gp],
      [ma({ id: 'z', at: 0, from: 0, treatment: 't-z', medicine: 'zzz' }), gp],
      [ta({ id: 'zt', at: 0, from: 0, treatment: 't-z', medicine: 'zzz', dose: 3 }), chemist],
      [ma({ id: 'o', at: 0, from: 0, to: 2, treatment: 't-o', medicine: 'ooo' }), gp],
    ];
    expect(overview(tellings, 5).rows.map(({ title }) => title)).toEqual(['Zzz tablet', 'Aaa tablet', 'Ooo tablet']);
  });
});
