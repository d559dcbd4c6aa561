/** The two invented multi-year agendas: programmes with their baselines, items, milestones, dependencies and suppliers. */

import type { RecordType } from '../records/define-type.ts';
import type { PastStatement } from '../records/ports.ts';
import { nextQuarter, quarterOf } from '../rules/quarters.ts';
import { party } from '../types/party.ts';
import {
  type Agenda,
  agendaItem,
  decision,
  dependency,
  effort,
  milestone,
  parliamentCommitment,
  productFamily,
  programme,
  vendorCapacity,
} from '../types/portfolio.ts';
import { anomalies } from './anomalies.ts';
import type { Chance } from './chance.ts';
import { type Country, inventedSource } from './country.ts';
import { dayFromNow } from './months.ts';
import { timeline } from './timeline.ts';

interface ProgrammePlan {
  readonly code: string;
  readonly name: string;
  readonly agenda: Agenda;
  /** Days from now: start, original end, current end, expected end. */
  readonly start: number;
  readonly original: number;
  readonly current: number;
  readonly forecast: number;
  readonly budget: number;
  readonly cost: number;
  readonly results: number;
  readonly delivered: number;
  readonly rebaselines: readonly { readonly days: number; readonly at: number; readonly reason: string }[];
  readonly updated: number;
  readonly comment?: string;
}

const million = 1_000_000;

const programmes: readonly ProgrammePlan[] = [
  {
    code: anomalies.falselyGreen.programme,
    name: 'Beeld overal',
    agenda: 'zorg-ict-portfolio',
    start: -900,
    original: -30,
    current: 270,
    forecast: 285,
    budget: 24 * million,
    cost: 25 * million,
    results: 60,
    delivered: 56,
    rebaselines: [
      { days: 150, at: -400, reason: 'leveranciers later gereed' },
      { days: 150, at: -120, reason: 'aanbesteding overgedaan' },
    ],
    updated: -14,
    comment: 'Het programma ligt op schema.',
  },
  plan('v.aanmelden', 'Eén keer aanmelden', 'zorg-ict-portfolio', [-700, 200, 200, 220], [18, 18.5], [40, 31], -20),
  plan('v.adres', 'Adressen op orde', 'zorg-ict-portfolio', [-600, -60, -60, -50], [6, 5.4], [12, 12], -9),
  plan('v.taal', 'Eenheid van taal', 'zorg-ict-portfolio', [-500, 600, 600, 780], [31, 39], [90, 30], -30),
  plan('v.open-deur', 'Open koppelvlakken', 'zorg-ict-portfolio', [-420, 700, 700, 700], [22, 22], [50, 20], -170),
  plan('v.landelijk-net', 'Landelijk net', 'zorg-ict-portfolio', [-800, 400, 400, 450], [88, 95], [75, 48], -25),
  plan('v.wet-samenvatting', 'Samenvatting verplicht', 'wegiz', [-650, 320, 320, 330], [14, 14], [20, 14], -12),
  plan('v.wet-medicatie', 'Medicatie verplicht', 'wegiz', [-720, 250, 340, 420], [27, 31], [36, 20], -16, 90),
  plan('v.wet-overdracht', 'Overdracht verplicht', 'wegiz', [-480, 500, 500, 520], [11, 11], [24, 11], -33),
];

function plan(
  code: string,
  name: string,
  agenda: Agenda,
  [start, original, current, forecast]: readonly [number, number, number, number],
  [budget, cost]: readonly [number, number],
  [results, delivered]: readonly [number, number],
  updated: number,
  rebased?: number,
): ProgrammePlan {
  const rebaselines = rebased === undefined ? [] : [{ days: rebased, at: -90, reason: 'norm later vastgesteld' }];
  return {
    code,
    name,
    agenda,
    start,
    original,
    current,
    forecast,
    budget: budget * million,
    cost: cost * million,
    results,
    delivered,
    rebaselines,
    updated,
  };
}

/** Items: code, title, programme, kind, state, build window in days from now, product categories, plateau. */
const items = [
  ['v.beeld-1', 'Beelden vinden', 'v.beeld-overal', 'dataExchange', 'in uitvoering', -300, 90, ['pacs'], 1],
  ['v.beeld-2', 'Beelden openen', 'v.beeld-overal', 'dataExchange', 'vastgesteld', 60, 250, ['pacs', 'epd'], 1],
  [
    'v.aanmelden-1',
    'Zorgidentiteit in elk systeem',
    'v.aanmelden',
    'genericFunction',
    'in uitvoering',
    -250,
    160,
    ['epd', 'his', 'ecd'],
    1,
  ],
  [
    'v.aanmelden-2',
    'Eén sessie voor de avonddienst',
    'v.aanmelden',
    'genericFunction',
    'vastgesteld',
    130,
    240,
    ['ecd'],
    2,
  ],
  ['v.adres-1', 'Adresboek gevuld', 'v.adres', 'genericFunction', 'in beheer', -500, -60, ['epd', 'his', 'ecd'], 1],
  ['v.adres-2', 'Adresboek gecontroleerd', 'v.adres', 'genericFunction', 'afgerond', -400, -80, ['ecd'], 1],
  ['v.taal-1', 'Probleemlijst in één taal', 'v.taal', 'unityOfLanguage', 'in uitvoering', -200, 300, ['epd', 'his'], 1],
  ['v.taal-2', 'Verrichtingen in één taal', 'v.taal', 'unityOfLanguage', 'geprioriteerd', 200, 600, ['epd'], 2],
  ['v.taal-3', 'Metingen in één taal', 'v.taal', 'unityOfLanguage', 'verkend', 300, 650, ['lis', 'epd'], 2],
  ['v.open-1', 'Leeskoppelvlak open', 'v.open-deur', 'market', 'in uitvoering', -150, 260, ['epd', 'his', 'ais'], 2],
  ['v.open-2', 'Overstappen met alle gegevens', 'v.open-deur', 'market', 'geprioriteerd', 180, 560, ['epd', 'ecd'], 2],
  ['v.open-3', 'Prijzen openbaar', 'v.open-deur', 'market', 'uitgesteld', 100, 300, ['epd'], 2],
  [
    'v.net-1',
    'Knooppunten verbonden',
    'v.landelijk-net',
    'infrastructure',
    'in uitvoering',
    -500,
    60,
    ['epd', 'his', 'ecd'],
    1,
  ],
  [
    'v.net-2',
    'Toestemming overal gevraagd',
    'v.landelijk-net',
    'genericFunction',
    'in uitvoering',
    -100,
    200,
    ['epd', 'his', 'ais'],
    1,
  ],
  [
    'v.net-3',
    'Lokalisatie voor elke bron',
    'v.landelijk-net',
    'genericFunction',
    'vastgesteld',
    90,
    400,
    ['epd', 'his', 'ais', 'lis'],
    2,
  ],
  ['v.net-4', 'Logboek voor de burger', 'v.landelijk-net', 'genericFunction', 'geprioriteerd', 150, 380, ['epd'], 2],
  [
    'v.samenvatting-1',
    'Samenvatting geven',
    'v.wet-samenvatting',
    'dataExchange',
    'in uitvoering',
    -250,
    150,
    ['epd'],
    1,
  ],
  [
    'v.samenvatting-2',
    'Samenvatting ontvangen',
    'v.wet-samenvatting',
    'dataExchange',
    'vastgesteld',
    100,
    320,
    ['epd', 'his'],
    1,
  ],
  [
    'v.medicatie-1',
    'Medicatie voorschrijven en verstrekken',
    'v.wet-medicatie',
    'dataExchange',
    'in uitvoering',
    -300,
    140,
    ['his', 'ais', 'epd'],
    1,
  ],
  [
    'v.medicatie-2',
    'Medicatie toedienen',
    'v.wet-medicatie',
    'dataExchange',
    'vastgesteld',
    120,
    330,
    ['ecd', 'evs'],
    1,
  ],
  ['v.medicatie-3', 'Labwaarden erbij', 'v.wet-medicatie', 'dataExchange', 'geprioriteerd', 200, 420, ['lis'], 2],
  [
    'v.overdracht-1',
    'Overdracht sturen',
    'v.wet-overdracht',
    'dataExchange',
    'in uitvoering',
    -120,
    180,
    ['ecd', 'epd'],
    1,
  ],
  ['v.overdracht-2', 'Overdracht ontvangen', 'v.wet-overdracht', 'dataExchange', 'vastgesteld', 140, 360, ['ecd'], 1],
  ['v.overdracht-3', 'Overdracht naar de wijk', 'v.wet-overdracht', 'dataExchange', 'idee', 300, 520, ['ecd'], 2],
] as const;

const dependencies = [
  ['v.aanmelden-1', 'v.aanmelden-2', 'FS', 0],
  ['v.adres-1', 'v.net-1', 'SS', 0],
  ['v.net-1', 'v.net-3', 'FS', 14],
  ['v.net-2', 'v.net-3', 'FS', 0],
  ['v.beeld-1', 'v.beeld-2', 'FS', 0],
  ['v.net-3', 'v.beeld-2', 'SS', 0],
  ['v.taal-1', 'v.taal-2', 'FS', 0],
  ['v.samenvatting-1', 'v.samenvatting-2', 'FS', 0],
  ['v.medicatie-1', 'v.medicatie-2', 'hard-legal', 0],
  ['v.medicatie-2', 'v.medicatie-3', 'FS', 30],
  ['v.overdracht-1', 'v.overdracht-2', 'FS', 0],
  ['v.overdracht-2', 'v.overdracht-3', 'FF', 90],
  ['v.taal-1', 'v.samenvatting-2', 'FS', 0],
] as const;

const categorySectors: Readonly<Record<string, readonly string[]>> = {
  epd: ['medisch-specialistische-zorg', 'ggz'],
  his: ['huisartsenzorg', 'huisartsenspoedpost'],
  ecd: ['vvt', 'gehandicaptenzorg', 'thuiszorg'],
  ais: ['apotheken'],
  lis: ['laboratoria'],
  pacs: ['medisch-specialistische-zorg'],
  evs: ['vvt'],
};

const vendorNames = [
  'Zorgsoft',
  'Dossierhuis',
  'Medibouw',
  'Klinko',
  'Thuisregie',
  'Praktijkwerk',
  'Labora',
  'Artsinfo',
  'Carelijn',
  'Vitalis',
  'Zorgkade',
  'Nieuwdok',
  'Eersteling',
  'Apotex-info',
  'Zuidersoft',
] as const;

export function inventPortfolio(country: Country): readonly PastStatement[] {
  const { options, months } = country;
  const on = months[0]?.from ?? '';
  const day = (days: number): string => dayFromNow(options.nowMs, days);
  const draw = country.chanceFor(4);
  const one = (type: RecordType, code: string, fields: Readonly<Record<string, unknown>>, at = on) =>
    timeline(type, code, [{ on: at, fields, source: inventedSource('declared', 'verzonnen land', at) }]);
  return [
    ...programmes.flatMap((known) => programmeHistory(known, day, on)),
    ...items.flatMap((item) => itemStatements(item, day, one)),
    ...dependencies.flatMap(([from, to, kind, lagDays]) =>
      one(dependency, `${from}.${to}`, { from, to, kind, lagDays, risk: 'vertraging werkt door' }),
    ),
    ...inventVendors(options.nowMs, draw, one),
    ...parliament(day, one),
  ];
}

type Make = (
  type: RecordType,
  code: string,
  fields: Readonly<Record<string, unknown>>,
  at?: string,
) => readonly PastStatement[];

function programmeHistory(known: ProgrammePlan, day: (days: number) => string, on: string): readonly PastStatement[] {
  const baseline = (end: number) => ({
    start: day(known.start),
    end: day(end),
    budgetEur: known.budget,
    results: known.results,
  });
  const fields = {
    name: known.name,
    agenda: known.agenda,
    goal: 'Laten zien hoe een programma gevolgd wordt.',
    baselineOriginal: baseline(known.original),
    legalBasis: known.agenda === 'wegiz' ? ['verzonnen wet'] : [],
    ...(known.comment === undefined ? {} : { comment: known.comment }),
  };
  const source = (at: string) => inventedSource('declared', 'verzonnen land', at);
  const steps = known.rebaselines.map((step, index) => {
    const done = known.rebaselines.slice(0, index + 1);
    const end = known.original + done.reduce((sum, { days }) => sum + days, 0);
    return {
      on: day(step.at),
      source: source(day(step.at)),
      fields: {
        ...fields,
        baselineCurrent: baseline(end),
        rebaselines: done.map(({ days, at, reason }) => ({
          at: day(at),
          reason,
          days,
          decision: `Besluit ${day(at)}`,
        })),
        forecastEnd: day(end + 10),
        forecastCostEur: known.budget,
        results: Math.round(known.delivered * 0.6),
        lastUpdate: day(step.at),
      },
    };
  });
  const last = steps.at(-1)?.fields;
  const opening = {
    on,
    source: source(on),
    fields: { ...fields, baselineCurrent: fields.baselineOriginal, forecastEnd: day(known.original), lastUpdate: on },
  };
  const now = {
    on: day(known.updated),
    source: source(day(known.updated)),
    fields: {
      ...fields,
      ...(last ?? { baselineCurrent: baseline(known.current) }),
      forecastEnd: day(known.forecast),
      forecastCostEur: known.cost,
      results: known.delivered,
      lastUpdate: day(known.updated),
    },
  };
  return timeline(programme, known.code, [opening, ...steps, now]);
}

function itemStatements(
  item: (typeof items)[number],
  day: (days: number) => string,
  one: Make,
): readonly PastStatement[] {
  const [code, title, of, kind, state, from, to, categories, plateau] = item;
  const agenda = programmes.find((known) => known.code === of)?.agenda;
  const sectors = [...new Set(categories.flatMap((category) => categorySectors[category] ?? []))];
  const legal = agenda === 'wegiz' && plateau === 1;
  const milestones = [
    ['spec', 'Specificatie vast', from, from + 12],
    ['pilot', 'Beproefd', Math.round((from + to) / 2), Math.round((from + to) / 2) + 20],
    ['vendorReady', 'Leveranciers gereed', to, to + (of === 'v.beeld-overal' ? 300 : 15)],
    ...(legal ? [['obligation', 'Wettelijke plicht', to + 120, to + 120] as const] : []),
  ] as const;
  return [
    ...one(agendaItem, code, {
      title,
      agenda,
      programme: of,
      kind,
      state,
      deliverable: title,
      sectors,
      productCategories: [...categories],
      ictRequirements: ['Test van het stelsel gehaald', 'Gegevens blijven bij de bron'],
      obligated: sectors.map((sector) => ({
        sector,
        role: 'bron',
        from: legal ? day(to + 120) : null,
        basis: legal ? 'law' : 'agreement',
      })),
      buildFrom: day(from),
      buildTo: day(to),
      plateau,
      ...(state === 'uitgesteld'
        ? { reason: 'eerst duidelijkheid over de markt', decision: 'Besluit van het bestuur' }
        : {}),
    }),
    ...milestones.flatMap(([type, name, original, expected]) =>
      one(milestone, `${code}.${type}`, {
        item: code,
        title: name,
        kind: type,
        original: day(original),
        current: day(of === 'v.beeld-overal' ? original + 300 : original),
        forecast: day(expected),
        legal: type === 'obligation',
        ...(expected < 0 ? { actual: day(expected) } : {}),
      }),
    ),
    ...categories.flatMap((category, index) =>
      one(effort, `${code}.${category}`, {
        item: code,
        productCategory: category,
        role: 'bron',
        low: 30 + index * 10,
        mid: 60 + index * 15,
        high: 120 + index * 30,
      }),
    ),
  ];
}

function inventVendors(nowMs: number, draw: Chance, one: Make): readonly PastStatement[] {
  const categories = Object.keys(categorySectors);
  return vendorNames.flatMap((name, index) => {
    const code = `v-${name.toLowerCase()}`;
    const clash = code === anomalies.capacityClash.vendor;
    const own = clash ? ['ecd', 'epd'] : [categories[index % categories.length] ?? 'epd', draw.pick(categories)];
    const families = [...new Set(own)].map((category) =>
      one(productFamily, `${code}.${category}`, {
        vendor: code,
        name: `${name} ${category.toUpperCase()}`,
        category,
        sectors: categorySectors[category],
        qualifiedFor: ['v.adres-1', 'v.adres-2'],
        organisations: clash ? 380 : draw.whole(3, 160),
      }),
    );
    const silent = !clash && draw.happens(0.15);
    const total = clash ? 330 : draw.whole(900, 2400);
    let quarter = quarterOf(dayFromNow(nowMs, -180));
    const capacities = Array.from({ length: silent ? 0 : 12 }, () => {
      const at = quarter;
      quarter = nextQuarter(quarter);
      // 40 % upkeep, 25 % wishes of users, 35 % national projects.
      return one(vendorCapacity, `${code}.${at.toLowerCase()}`, {
        vendor: code,
        quarter: at,
        totalPersonDays: total,
        personDays: Math.round(total * 0.35),
        confidence: 'midden',
      });
    });
    return [
      ...one(party, code, { name, roles: ['leverancier'], about: 'verzonnen leverancier' }),
      ...families.flat(),
      ...capacities.flat(),
    ];
  });
}

function parliament(day: (days: number) => string, one: Make): readonly PastStatement[] {
  const rows = [
    ['v.kamer-1', 'toezegging', 'Jaarlijks de stand van het gebruik melden', -20, 'in behandeling'],
    ['v.kamer-2', 'motie', 'Kosten per regeling openbaar maken', 60, 'open'],
    ['v.kamer-3', 'toezegging', 'Vertraging van beelden uitleggen', -100, 'afgedaan'],
  ] as const;
  return [
    ...rows.flatMap(([code, kind, about, due, state]) =>
      one(parliamentCommitment, code, {
        kind,
        about,
        due: day(due),
        state,
        paper: `verzonnen ${code}`,
        ...(state === 'afgedaan' ? { evidence: 'verzonnen brief' } : {}),
      }),
    ),
    ...one(decision, 'v.besluit-1', {
      title: 'Tweede herijking van Beeld overal',
      text: 'Het bestuur stelt de nieuwe planning vast; de oorspronkelijke blijft ernaast staan.',
      on: day(-120),
      about: [anomalies.falselyGreen.programme],
      followUp: [],
    }),
  ];
}
