/** What is invented about the two multi-year agendas, as data: programmes, items, dependencies and suppliers. */
import type { Agenda } from '../types/portfolio.ts';
import { anomalies } from './anomalies.ts';

export interface ProgrammePlan {
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

export const programmes: readonly ProgrammePlan[] = [
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
export const items = [
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

export const dependencies = [
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

export const categorySectors: Readonly<Record<string, readonly string[]>> = {
  epd: ['medisch-specialistische-zorg', 'ggz'],
  his: ['huisartsenzorg', 'huisartsenspoedpost'],
  ecd: ['vvt', 'gehandicaptenzorg', 'thuiszorg'],
  ais: ['apotheken'],
  lis: ['laboratoria'],
  pacs: ['medisch-specialistische-zorg'],
  evs: ['vvt'],
};

export const vendorNames = [
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
