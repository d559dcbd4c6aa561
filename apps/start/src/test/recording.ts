/** Events as the program sends them, written down for tests: one question in every way it can end. */
import { type SourceStatus, sourceStatusText } from '@stelsel/kernel';
import { region, storyPeople } from '@stelsel/population';
import type { AnswerGroup, RegionAnswer, SourceLine, StartEvent } from '../api.ts';

const find = (slug: string) => region.organizations.find((organization) => organization.slug === slug);
const ura = (slug: string): string => find(slug)?.ura ?? '';
const name = (slug: string): string => find(slug)?.name ?? '';
const source = (slug: string) => ({ ura: ura(slug), name: name(slug) });

const base = 'https://localhost:8443';
const functions: RegionAnswer['functions'] = [
  [
    'identification',
    'Identificatie',
    'Identification',
    'Zeker weten om welke persoon en welke organisatie het gaat.',
    'Being sure which person and which organisation is meant.',
  ],
  [
    'authentication',
    'Authenticatie',
    'Authentication',
    'Bewijzen wie u bent, zonder iets extra te vertellen.',
    'Proving who you are, without telling more.',
  ],
  [
    'consent',
    'Toestemming',
    'Consent',
    'De burger bepaalt wie wat mag zien. Dat geldt meteen.',
    'The citizen decides who may see what. At once.',
  ],
  [
    'localization',
    'Lokalisatie',
    'Localisation',
    'Weten waar gegevens zijn. Niet wat erin staat.',
    'Knowing where data are. Not what they say.',
  ],
  [
    'addressing',
    'Adressering',
    'Addressing',
    'Het juiste digitale adres van elke organisatie.',
    'The right digital address of each organisation.',
  ],
  [
    'authorization',
    'Autorisatie',
    'Authorisation',
    'Alleen zien wat past bij de rol en het doel.',
    'Seeing only what fits the role and the purpose.',
  ],
].map(([id = '', nl = '', en = '', sentence = '', english = '']) => ({
  id,
  name: { nl, en },
  sentence: { nl: sentence, en: english },
  baseUrl: `${base}/${id}`,
}));

export const regionAnswer: RegionAnswer = {
  organizations: region.organizations,
  functions,
  people: storyPeople.map(({ id, name: person, birthDate, story }) => ({
    id,
    name: person,
    age: 2026 - Number(birthDate.slice(0, 4)),
    story,
  })),
  sites: {
    citizen: 'https://localhost:4001/mijn/',
    regional: 'https://localhost:4002/',
    ministry: 'https://localhost:4002/',
  },
  askers: [
    {
      id: 'gp',
      label: { nl: 'Als huisarts', en: 'As a GP' },
      role: '01.015',
      ...asker('gp-hoogweert'),
      purpose: 'TREAT',
    },
    {
      id: 'emergency',
      label: { nl: 'Als arts op de spoed', en: 'As an emergency doctor' },
      role: '01.071',
      ...asker('hospital'),
      purpose: 'BTG',
    },
    {
      id: 'citizen',
      label: { nl: 'Als burger', en: 'As a citizen' },
      role: 'citizen',
      ...asker('citizen-service'),
      purpose: 'PATRQT',
    },
  ],
};

function asker(slug: string) {
  return { ura: ura(slug), organization: name(slug), exchange: 'bgz' };
}

const heard = (slug: string, status: SourceStatus, resources = 0): SourceLine => ({
  ...source(slug),
  status,
  statusText: sourceStatusText[status],
  resources,
  ...(status === 'failed'
    ? {
        fault: {
          code: 'NET-UNREACHABLE',
          text: {
            nl: 'De bron geeft geen antwoord. Dat ligt niet aan u.',
            en: 'The source does not answer. This is not your doing.',
          },
        },
      }
    : {}),
});

const problem = { nl: 'Ziektes en klachten', en: 'Diseases and complaints' };
const allergy = { nl: 'Allergieën: waar u niet tegen kunt', en: 'Allergies: what you cannot tolerate' };
const medicine = { nl: 'Uw medicijnen', en: 'Your medicines' };
const result = { nl: 'Uitslagen', en: 'Results' };
const fact = (nl: string, en: string, value: string) => ({ label: { nl, en }, value });

const groups: readonly AnswerGroup[] = [
  {
    section: problem,
    title: 'Diabetes mellitus type 2',
    status: { nl: 'Speelt nu', en: 'Active' },
    date: { nl: 'sinds 2011', en: 'since 2011' },
    facts: [fact('Soort', 'Kind', 'Diagnose')],
    sources: [source('hospital'), source('academic-hospital')],
    differences: [
      {
        nl: 'Sinds 21 mei 2013 (Elzer Ziekenhuis), maart 2012 (Universitair Centrum Elzerdam).',
        en: 'Since 21 May 2013 (Elzer Ziekenhuis), March 2012 (Universitair Centrum Elzerdam).',
      },
    ],
    enteredInError: false,
  },
  {
    section: problem,
    title: 'Artrose van de knie',
    status: { nl: 'Speelt nu', en: 'Active' },
    date: { nl: 'sinds september 2026', en: 'since September 2026' },
    facts: [fact('Plaats', 'Place', 'Knieregio, rechts')],
    sources: [source('academic-hospital'), source('physiotherapy')],
    differences: [],
    enteredInError: false,
  },
  {
    section: allergy,
    title: 'Contrastmiddel',
    status: { nl: 'Geldt nu', en: 'Active' },
    date: { nl: 'sinds 17 april 2025', en: 'since 17 April 2025' },
    facts: [fact('Reactie', 'Reaction', 'Anafylaxie'), fact('Hoe ernstig', 'How serious', 'Ernstig')],
    sources: [source('hospital')],
    differences: [
      { nl: 'Elzer Wijkzorg schrijft: geen allergieën bekend.', en: 'Elzer Wijkzorg writes: no known allergies.' },
    ],
    enteredInError: false,
  },
  {
    section: medicine,
    title: 'Metoprolol tablet met verlengde afgifte 50 mg',
    status: { nl: 'Gebruikt u nu', en: 'In use' },
    date: { nl: 'sinds 15 juni 2026', en: 'since 15 June 2026' },
    facts: [fact('Gebruik', 'Use', '1 maal per dag 1 stuk')],
    sources: [source('pharmacy-wijdemond'), source('home-care-elzer')],
    differences: [
      {
        nl: 'Uw arts sprak 1 maal per dag af. De apotheek gaf 2 maal per dag mee. Vraag dit na.',
        en: 'Your doctor agreed once a day. The pharmacy dispensed twice a day. Please ask.',
      },
    ],
    enteredInError: false,
  },
  {
    section: result,
    title: 'HbA1c',
    date: { nl: '8 september 2026', en: '8 September 2026' },
    facts: [fact('Waarde', 'Value', '58 mmol/mol'), fact('Grenzen van dit lab', 'Range of this lab', '20 tot 42')],
    sources: [source('hospital')],
    differences: [],
    enteredInError: false,
  },
  {
    section: result,
    title: 'Hemoglobine',
    facts: [],
    sources: [source('hospital')],
    differences: [],
    enteredInError: true,
  },
];

const step = (id: string, state: 'started' | 'done' | 'failed', ms?: number): StartEvent => ({
  event: 'question',
  data: { type: 'step', step: id, state, ...(ms === undefined ? {} : { ms }) },
});
const taken = (id: string, ms: number): StartEvent[] => [step(id, 'started'), step(id, 'done', ms)];
const check = (
  party: string,
  id: string,
  state: 'done' | 'refused' | 'failed',
  wire?: [string, string],
): StartEvent => ({
  event: 'trace',
  data: {
    atMs: 0,
    traceId: 't',
    party,
    step: id,
    state,
    durationMs: 3,
    ...(wire === undefined ? {} : { wire: { request: wire[0], response: wire[1] } }),
  },
});
const log = (party: string, act: string, outcome: string, number: number): StartEvent => ({
  event: 'log',
  data: { eventId: `evt-${number}-7f3a`, party, act, outcome, at: '2026-11-22T09:00:00.000Z' },
});
const told = (line: SourceLine): StartEvent => ({ event: 'question', data: { type: 'source', source: line } });
const end: StartEvent = { event: 'end', data: {} };

const guards = ['token', 'match', 'relation', 'right', 'consent', 'fetch', 'filter', 'log'];
const guarded = (slug: string): StartEvent[] =>
  guards.map((guard) =>
    check(
      `node:${ura(slug)}`,
      guard,
      'done',
      guard === 'fetch'
        ? [
            'POST /fhir/r4/Condition/_search\ncontent-type: application/x-www-form-urlencoded\n\n_include=…',
            '200\n{ "resourceType": "Bundle", "type": "searchset" }',
          ]
        : undefined,
    ),
  );

const travel: StartEvent[] = [
  ...taken('pseudonyms', 21),
  check('pseudonyms', 'evaluate', 'done', [
    'POST /pseudonyms/oprf/eval\n\n{ "encryptedPersonalId": "…" }',
    '200\n{ "jwe": "…" }',
  ]),
  step('localization', 'started'),
  check('consent', 'open-question', 'done'),
  check('index', 'localize', 'done', ['POST /index/List/_search', '200\n{ "resourceType": "Bundle" }']),
  step('localization', 'done', 34),
  ...taken('addressing', 2),
  ...taken('authentication', 48),
];

const slugs = [
  'hospital',
  'academic-hospital',
  'pharmacy-wijdemond',
  'home-care-elzer',
  'physiotherapy',
  'out-of-hours',
];
const busy = slugs.map((slug) => told(heard(slug, 'busy')));

const answered = (lines: readonly SourceLine[], complete: boolean): StartEvent[] => [
  ...lines.map(told),
  { event: 'question', data: { type: 'data', groups } },
  step('ask', 'done', 212),
  ...taken('read', 9),
  ...taken('merge', 4),
  ...taken('answer', 1),
  {
    event: 'question',
    data: { type: 'answer', answer: { status: 'answered', complete, sources: lines, groups, ms: 331 } },
  },
  log('pseudonyms', 'pseudonym', 'answered', 1),
  log('index', 'localize', 'answered', 2),
  log(`node:${ura('hospital')}`, 'search', 'answered', 3),
  log(`node:${ura('academic-hospital')}`, 'search', 'answered', 4),
  end,
];

const all = (last: SourceStatus): SourceLine[] => [
  heard('hospital', 'done', 12),
  heard('academic-hospital', 'done', 9),
  heard('pharmacy-wijdemond', 'done', 4),
  heard('home-care-elzer', last, last === 'done' ? 6 : 0),
  heard('physiotherapy', 'not-kept'),
  heard('out-of-hours', 'empty'),
];

/** A journey that stops half-way, so that a test can look at it. */
const asking: readonly StartEvent[] = [
  ...travel,
  step('ask', 'started'),
  ...busy,
  ...guarded('hospital'),
  told(heard('hospital', 'done', 12)),
];

/** The whole journeys, by the person they are about. */
export const journeys: Readonly<Record<string, readonly StartEvent[]>> = {
  hanna: [...asking, ...guarded('academic-hospital'), ...guarded('pharmacy-wijdemond'), ...answered(all('done'), true)],
  mees: [...asking, ...guarded('academic-hospital'), ...answered(all('failed'), false)],
  noor: [
    ...taken('pseudonyms', 20),
    ...taken('localization', 28),
    ...taken('answer', 1),
    {
      event: 'question',
      data: { type: 'answer', answer: { status: 'nothing', complete: true, sources: [], groups: [] } },
    },
    log('index', 'localize', 'holds-nothing', 9),
    end,
  ],
  willem: [
    ...taken('pseudonyms', 20),
    step('localization', 'started'),
    step('localization', 'failed'),
    {
      event: 'question',
      data: {
        type: 'answer',
        answer: {
          status: 'failed',
          complete: false,
          fault: {
            code: 'NET-INDEX',
            text: { nl: 'De index is nu niet bereikbaar.', en: 'The index cannot be reached now.' },
          },
        },
      },
    },
    end,
  ],
  sanne: asking,
};
