/** One example of every view and of every state in which it can be. */
import { answers } from './example-answers.test-support.ts';
import { request, tickViews } from './example-rounds.test-support.ts';
import type { ShownAnswer } from './shown-answer.ts';
import type { ShownTask } from './shown-task.ts';
import { text } from './text.ts';
import type { AnswerView, AskChoices, ShownShift, ViewerView } from './viewer-model.ts';

const cor = {
  bsn: '999990998',
  name: 'Cor van der Laan',
  birthDate: text('30 juni 1941', '30 June 1941'),
  story: text('Gaat naar een verpleeghuis.', 'Moves to a nursing home.'),
};

export const shift: ShownShift = {
  professional: text('I. Wouda, verzorgende', 'I. Wouda, carer'),
  at: '90000011',
  workplaces: [
    { id: '90000011', name: text('Woonzorg Rietzijl', 'Woonzorg Rietzijl') },
    { id: '90000010', name: text('Elzer Wijkzorg', 'Elzer Wijkzorg') },
  ],
  clients: [
    { bsn: '999990998', name: text('Cor van der Laan', 'Cor van der Laan') },
    { bsn: '999990007', name: text('Hanna de Wit', 'Hanna de Wit') },
  ],
  client: '999990998',
  ends: '23:30',
};

const purposes = [
  { id: 'TREAT', name: text('Behandeling', 'Treatment'), help: text('De persoon is bij u in zorg.', 'In your care.') },
  { id: 'BTG', name: text('Noodknop', 'Emergency button'), help: text('U schrijft een reden.', 'You write a reason.') },
];

export const choices: AskChoices = {
  topics: [
    { id: 'one', name: text('Verpleegkundige overdracht', 'Nursing handover') },
    { id: 'two', name: text('Wensen voor uw zorg', 'Wishes for your care') },
  ],
  purposes,
  people: [cor],
  form: { topic: 'one', purpose: 'TREAT', bsn: '', reason: '', day: '' },
};

export function answerView(answer: ShownAnswer, glassUntil?: string): AnswerView {
  return {
    kind: 'answer',
    ...choices,
    asked: {
      professional: shift.professional,
      organization: 'Woonzorg Rietzijl',
      topic: text('Verpleegkundige overdracht', 'Nursing handover'),
      purpose: text('Behandeling', 'Treatment'),
      person: cor,
      answer,
      ...(glassUntil === undefined ? {} : { glassUntil }),
    },
  };
}

const waiting: ShownTask = {
  id: 't1',
  name: text('Verpleegkundige overdracht', 'Nursing handover'),
  other: 'Elzer Ziekenhuis',
  person: 'Cor van der Laan',
  since: text('22 november 2026, 16:40', '22 November 2026, 16:40'),
  until: text('22 december 2026', '22 December 2026'),
  status: text('Plek gevraagd', 'Place asked'),
  tone: 'busy',
  over: false,
  words: 'Is er plek vanaf maandag?',
  next: [
    { status: 'accepted', name: text('Plek toegezegd', 'Place promised'), ends: false },
    { status: 'rejected', name: text('Geen plek', 'No place'), ends: true },
  ],
};
const { person: _person, until: _until, words: _words, ...signalled } = { ...waiting, id: 't2' };
const over: ShownTask = {
  ...waiting,
  id: 't3',
  status: text('Geen plek', 'No place'),
  tone: 'warn',
  over: true,
  next: [],
  reason: 'Alle bedden bezet',
};
const untold: ShownTask = {
  ...waiting,
  notice: { words: text('vertellen niet gelukt', 'telling failed'), failed: true },
};

const why = text('De node is nu niet bereikbaar.', 'The node cannot be reached now.');
const documents = [
  {
    query: 'a',
    name: text('Aanmelding', 'Advance notice'),
    usual: 'Composition/1',
    found: [{ address: 'Composition/1', title: 'Aanmelding', date: text('19 november 2026', '19 November 2026') }],
  },
  { query: 'b', name: text('Overdracht', 'Handover'), usual: '', found: [] },
];
const sendForm = { exchange: 'one', bsn: '999990998', search: '', receiver: '90000011', words: 'Is er plek?' };
const kinds = {
  state: 'listed' as const,
  items: [
    { id: 'one', name: text('Overdracht', 'Handover'), description: text('Wat u moet weten.', 'What to know.') },
    { id: 'two', name: text('Verwijzing', 'Referral'), description: text('De arts verwijst.', 'The doctor refers.') },
  ],
};
const send = { kind: 'send', kinds, form: sendForm, more: false } as const;
const examination = {
  kind: 'examination',
  form: { bsn: '999990007', modality: 'MR', place: 'KNEE', purpose: 'TREAT', reason: '' },
  modalities: [{ id: 'MR', name: text('MRI-scan', 'MRI scan') }],
  places: [{ id: 'KNEE', name: text('Knie', 'Knee') }],
  purposes,
} as const;
const source = answers.answered.sources[0];
const found = {
  person: 'Hanna de Wit',
  answer: 'found' as const,
  words: text('Dit onderzoek is kort geleden elders gedaan.', 'This examination was done elsewhere recently.'),
  sources: source === undefined ? [] : [source],
  comparable: [
    {
      handle: 'h1',
      title: 'MRI van de rechter knie',
      date: text('23 oktober 2026', '23 October 2026'),
      source: 'Universitair Centrum Elzerdam',
      same: text('zelfde soort en zelfde plaats', 'same kind and same place'),
    },
  ],
  others: [{ title: 'Foto van de borst', source: 'Elzer Ziekenhuis' }],
};
const notKnown = text(
  'Niet gelukt om na te vragen bij: Elzer Ziekenhuis. Of dit onderzoek daar is gedaan, weten we niet.',
  'Could not be asked: Elzer Ziekenhuis. Whether this examination was done there is not known.',
);

/** Every view by what it shows, with words that must be on it. */
export const views: Readonly<Record<string, readonly [ViewerView, string]>> = {
  'the question': [{ kind: 'ask', ...choices }, 'Zien wat u nodig heeft voor zorg'],
  'an answer': [answerView(answers.answered), 'Alle bronnen hebben geantwoord.'],
  'an answer that is partial': [
    answerView(answers.partial),
    'Huisartsen Grutveen: niet gelukt. Deze lijst kan onvolledig zijn.',
  ],
  'an answer that is empty': [answerView(answers.empty), 'Er is niets gevonden bij wie antwoordde.'],
  'an answer of nobody': [answerView(answers['nobody heard']), 'Geen enkele bron heeft zich gemeld.'],
  'an answer that is denied': [answerView(answers.denied), 'Deze rol mag deze gegevens niet opvragen.'],
  'an answer that failed': [answerView(answers.failed), 'De index is nu niet bereikbaar.'],
  'an answer with the glass broken': [answerView(answers.answered, '03:30'), 'Noodknop gebruikt: 03:30'],
  'what was received': [
    {
      kind: 'inbox',
      tasks: { state: 'listed', items: [waiting, signalled, over] },
      requests: { state: 'listed', items: [request, { ...request, id: 'r2', over: true, steps: [] }] },
    },
    'Over wie het gaat, ziet u als u het ophaalt.',
  ],
  'nothing received': [
    { kind: 'inbox', tasks: { state: 'listed', items: [] }, requests: { state: 'listed', items: [] } },
    'Er is nog niets voor uw organisatie klaargezet.',
  ],
  'received, failed': [
    { kind: 'inbox', tasks: { state: 'failed', why }, requests: { state: 'failed', why } },
    'De lijst ophalen is niet gelukt.',
  ],
  ...tickViews,
  'one that was received': [
    { kind: 'received', task: waiting, givesMore: true, answer: answers.answered },
    'De afzender geeft later meer.',
  ],
  'one that is over': [{ kind: 'received', task: over, givesMore: false }, 'Er is niets meer op te halen.'],
  'what was sent': [{ kind: 'outbox', tasks: { state: 'listed', items: [untold, over] } }, 'vertellen niet gelukt'],
  'one that was sent': [{ kind: 'sent', task: untold, documents }, 'Vertel het de ontvanger opnieuw'],
  'a form to send': [send, 'Zoek een ontvanger'],
  'a form with receivers': [
    { ...send, receivers: { state: 'listed', items: [{ id: '90000011', name: 'Woonzorg Rietzijl' }] }, more: true },
    'Er zijn er meer.',
  ],
  'a form without receivers': [
    { ...send, receivers: { state: 'listed', items: [] } },
    'Niemand met deze naam of plaats neemt dit aan.',
  ],
  'a form that failed': [{ ...send, kinds: { state: 'failed', why } }, 'De node is nu niet bereikbaar.'],
  'a preview': [
    {
      kind: 'preview',
      form: sendForm,
      name: text('Verpleegkundige overdracht', 'Nursing handover'),
      person: 'Cor van der Laan',
      receiver: 'Woonzorg Rietzijl',
      until: text('22 december 2026', '22 December 2026'),
      gives: [
        { state: text('Plek gevraagd', 'Place asked'), sections: [text('Problemen', 'Problems')] },
        { state: text('Overdracht staat klaar', 'Handover is ready'), sections: [text('Wonden', 'Wounds')] },
      ],
      documents,
      starts: [
        { status: 'requested', name: text('Plek gevraagd', 'Place asked') },
        { status: 'in-progress', name: text('Overdracht staat klaar', 'Handover is ready') },
      ],
    },
    'Er is nog niets verstuurd.',
  ],
  'a proposal': [
    {
      kind: 'proposal',
      handle: 'p1',
      step: 'form',
      medicine: 'Furosemide tablet 40 mg',
      person: 'Aafke Wiersma',
      to: 'Huisartsen Kadezijde Elzerdam',
      now: text('1 maal per dag 1 stuk', '1 piece once a day'),
      form: { use: '', why: '', decision: '' },
      decisions: [],
    },
    'De voorschrijver beslist.',
  ],
  'an answer to a proposal, before it goes': [
    {
      kind: 'proposal',
      handle: 'p2',
      step: 'preview',
      medicine: 'Furosemide tablet 40 mg',
      person: 'Aafke Wiersma',
      to: 'Y. Kortekaas, apotheker',
      form: { use: '', why: 'Aangepast.', decision: '101' },
      decisions: [{ id: '101', name: text('Ja, de afspraak volgt', 'Yes, the agreement follows') }],
    },
    'Ja, de afspraak volgt',
  ],
  'an order': [examination, 'Kijk voor u een onderzoek aanvraagt.'],
  'an order that was made before': [{ ...examination, found }, 'Dit onderzoek is kort geleden elders gedaan.'],
  'an order of which nobody knows': [
    { ...examination, found: { ...found, answer: 'not-known', words: notKnown, comparable: [], others: [] } },
    'weten we niet',
  ],
  pictures: [
    {
      kind: 'study',
      handle: 'h1',
      title: 'MRI van de rechter knie',
      person: 'Hanna de Wit',
      source: 'Universitair Centrum Elzerdam',
      series: [
        { name: text('T1', 'T1'), pictures: 8 },
        { name: text('T2', 'T2'), pictures: 6 },
      ],
      at: { series: 1, picture: 4, light: 20 },
      others: 2,
      capped: true,
      reports: [{ title: 'MRI-onderzoek', words: [text('Wie: Dr. Vermaat', 'Who: Dr. Vermaat')] }],
    },
    'Beeld 4 van 8',
  ],
  'a picture that failed': [
    {
      kind: 'study',
      handle: 'h1',
      title: 'MRI van de rechter knie',
      person: 'Hanna de Wit',
      source: 'Universitair Centrum Elzerdam',
      series: [{ name: text('T1', 'T1'), pictures: 1 }],
      at: { series: 1, picture: 1, light: 0 },
      failed: text('De bron kan dit beeld niet tekenen.', 'The source cannot draw this picture.'),
      others: 0,
      capped: false,
      reports: [],
    },
    'Het beeld is niet gelukt.',
  ],
};
