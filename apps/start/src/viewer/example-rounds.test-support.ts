/** One example of every state of ticking off, and of a question of a person. */
import type { ShownAdministration, ShownDose } from './shown-answer.ts';
import type { ShownRequest } from './shown-request.ts';
import type { DoseView, RoundView } from './shown-round.ts';
import { text } from './text.ts';
import { tickTexts } from './tick-texts.ts';
import type { ViewerView } from './viewer-model.ts';

const dose: ShownDose = {
  title: 'Apixaban tablet 5 mg',
  time: '08:00',
  dose: text('1 stuk', '1 piece'),
  by: 'Apotheek Elzerdam',
  state: 'to-give',
  stateText: text('Nog te geven', 'To give'),
  steps: [],
  secondPerson: false,
  acts: { dose: 'mbh/2026-11-22/08%3A00/1', tap: 'given', form: 'otherwise' },
};
const insulin: ShownDose = {
  ...dose,
  title: 'Insuline glargine 100 E/ml',
  time: '21:00',
  dose: text('12 eenheden', '12 units'),
  secondPerson: true,
  acts: { dose: 'insuline', tap: 'prepared', form: 'otherwise' },
};
const prepared = {
  state: 'prepared',
  stateText: text('Wacht op tweede persoon', 'Waits for second person'),
  note: text('20:58 I. Wouda, verzorgende', '20:58 I. Wouda, verzorgende'),
} as const;

const doses: readonly ShownDose[] = [
  dose,
  {
    ...dose,
    time: '08:00',
    title: 'Furosemide tablet 40 mg',
    state: 'given',
    stateText: text('Gegeven', 'Given'),
    note: text('08:04 I. Wouda, verzorgende', '08:04 I. Wouda, verzorgende'),
    steps: [
      text('Niet gegeven 08:03, I. Wouda, verzorgende', 'Not given 08:03, I. Wouda, verzorgende'),
      text(
        'Gegeven 08:04, I. Wouda, verzorgende: verkeerd getikt',
        'Given 08:04, I. Wouda, verzorgende: verkeerd getikt',
      ),
    ],
    acts: { dose: 'furosemide', form: 'correct' },
  },
  { ...dose, time: '20:00', unsure: true, acts: { dose: 'unsure', tap: 'given', form: 'otherwise' } },
  insulin,
  { ...insulin, ...prepared, acts: { dose: 'prepared', tap: 'wait', form: 'otherwise' } },
  { ...insulin, ...prepared, acts: { dose: 'other', tap: 'checked', form: 'otherwise' } },
];

const administration: ShownAdministration = {
  day: '2026-11-22',
  dayText: text('22 november 2026', '22 November 2026'),
  lines: doses,
  ticking: {
    handle: 'r1',
    who: text('I. Wouda, verzorgende', 'I. Wouda, carer'),
    organization: 'Thuiszorg Grutveen',
    left: 5,
  },
};

const round: RoundView = {
  kind: 'round',
  person: text('Willem Dijkstra', 'Willem Dijkstra'),
  administration,
  askedAt: '20:31',
  readAt: '20:58',
  missing: [],
  notForRole: [text('Medicijnen: opgehaald', 'Dispenses')],
  again: { bsn: '999990779', topic: 'one', day: '2026-11-22' },
};

const form: DoseView = {
  kind: 'dose',
  handle: 'r1',
  dose: 'mbh/2026-11-22/08%3A00/1',
  person: round.person,
  shown: dose,
  correcting: false,
  kinds: [
    { id: 'not-given', name: tickTexts.notGiven },
    { id: 'otherwise', name: tickTexts.otherwise },
  ],
  reasons: [
    { id: '406149000', name: text('Wilde het niet', 'Refused it') },
    { id: 'OTH', name: text('Iets anders', 'Something else') },
  ],
  unit: 'stuk',
  form: { what: 'not-given', reason: '406149000', amount: '', time: '', words: '', why: '' },
};

const finished = doses.slice(1, 2);

export const tickViews = {
  'a list to tick off': [round, '5 nog te geven'],
  'a list that is ticked off': [
    {
      ...round,
      administration: { ...administration, lines: finished, ticking: { ...administration.ticking, left: 0 } },
      missing: [text('Elzer Ziekenhuis: niet gelukt. Deze lijst kan onvolledig zijn.', 'Elzer Ziekenhuis failed.')],
    } as RoundView,
    'Alles van deze lijst is afgetekend.',
  ],
  'a dose that went otherwise': [form, 'Wie het voorschreef, ziet dit'],
  'a correction': [
    {
      ...form,
      correcting: true,
      kinds: [...form.kinds, { id: 'given', name: tickTexts.given }, { id: 'withdrawn', name: tickTexts.withdrawn }],
    },
    'Wat er stond, blijft te zien.',
  ],
  'a question of a person': [{ kind: 'request', request: requestOf([]), note: '' }, 'Deze vraag is afgesloten.'],
  'a question of a person, to be answered': [
    { kind: 'request', request: requestOf(steps()), note: 'U had gelijk.' },
    'Dit is al jaren over.',
  ],
} as const satisfies Readonly<Record<string, readonly [ViewerView, string]>>;

function steps(): ShownRequest['steps'] {
  return [
    { status: 'in-progress', name: text('wordt uitgezocht', 'being looked into'), saysWhy: false },
    { status: 'completed', name: text('beantwoord', 'answered'), saysWhy: true },
  ];
}

function requestOf(to: ShownRequest['steps']): ShownRequest {
  return {
    id: 'r1',
    title: 'Melding van een fout: Astma',
    person: text('Cor van der Laan', 'Cor van der Laan'),
    since: text('22 november 2026', '22 November 2026'),
    words: 'Dit is al jaren over.',
    status: text('binnengekomen', 'arrived'),
    over: to.length === 0,
    steps: to,
  };
}

export const request: ShownRequest = requestOf(steps());
