/** Answers as care professionals get them, in every state the page can be in. */
import { type SourceStatus, sourceStatusText, type Text } from '@stelsel/kernel';
import type { ShownAnswer, ShownRow, ShownSource } from './shown-answer.ts';

const text = (nl: string, en = nl): Text => ({ nl, en });

const source = (ura: string, name: string, status: SourceStatus, resources = 0): ShownSource => ({
  ura,
  name,
  status,
  statusText: sourceStatusText[status],
  resources,
  lacking: status === 'partial' ? [text('Gewicht: geweigerd', 'Weight: refused')] : [],
});

const row = (title: string, more: Partial<ShownRow> = {}): ShownRow => ({
  title,
  facts: [],
  more: [],
  sources: ['Elzer Ziekenhuis'],
  differences: [],
  withdrawn: false,
  ...more,
});

const decision = (words: Text, on: Text, by: string): ShownRow =>
  row(words.nl, {
    title: words,
    status: text('Actueel', 'Current'),
    date: on,
    facts: [{ label: text('Afgesproken met', 'Agreed with'), value: 'Cor van der Laan' }],
    sources: [by],
  });

const empty: ShownAnswer = {
  questionId: '92d6f6feb246343b667106e34697062b',
  status: 'nothing',
  complete: true,
  ms: 240,
  sources: [source('90000001', 'Elzer Ziekenhuis', 'empty')],
  missing: [],
  directives: [],
  handovers: [],
  medication: { treatments: [], withdrawn: 0 },
  sections: [],
};

const whole: ShownAnswer = {
  ...empty,
  status: 'answered',
  sources: [
    source('90000001', 'Elzer Ziekenhuis', 'done', 31),
    source('90000003', 'Huisartsen Grutveen', 'done', 12),
    source('90000010', 'Elzer Wijkzorg', 'not-kept'),
  ],
  directives: [
    {
      title: text('Beademing', 'Ventilation'),
      kind: text('Afspraken over behandeling', 'Treatment directives'),
      standing: [decision(text('Nee', 'No'), text('23 oktober 2026', '23 October 2026'), 'Huisartsen Grutveen')],
      history: [decision(text('Ja', 'Yes'), text('22 november 2024', '22 November 2024'), 'Elzer Ziekenhuis')],
      withdrawn: [row('Beademing', { withdrawn: true })],
      conflict: text(
        'De nieuwste afspraak geldt. Een oudere afspraak die nog openstaat, zegt iets anders.',
        'The newest agreement counts. An older agreement that is still open says otherwise.',
      ),
    },
    {
      title: text('Opname op de intensive care', 'Admission to intensive care'),
      kind: text('Afspraken over behandeling', 'Treatment directives'),
      standing: [],
      history: [decision(text('Nee', 'No'), text('1 mei 2020', '1 May 2020'), 'Huisartsen Grutveen')],
      withdrawn: [],
    },
  ],
  handovers: [
    {
      source: 'Elzer Ziekenhuis',
      document: row('Verpleegkundige overdracht', { date: text('21 november 2026', '21 November 2026') }),
      sections: [
        {
          name: text('Doorligwonden', 'Pressure ulcers'),
          state: 'filled',
          rows: [
            row('Doorligwond', {
              status: text('Speelt nu', 'Active'),
              facts: [{ label: text('Ernst', 'Stage'), value: text('Categorie II', 'Stage II') }],
              more: [{ label: text('Lengte', 'Length'), value: '3 cm' }],
            }),
          ],
        },
        {
          name: text('Allergieën', 'Allergies'),
          state: 'filled',
          remark: text('Een deel is niet ontvangen', 'A part was not received'),
          rows: [row('Penicilline')],
        },
        { name: text('Medicijnen', 'Medicines'), state: 'filled', rows: [], elsewhere: 'medication' },
        { name: text('Behandelgrenzen', 'Treatment limits'), state: 'filled', rows: [], elsewhere: 'directives' },
        {
          name: text('Vaccinaties', 'Vaccinations'),
          state: 'left-empty',
          remark: text('Niet ingevuld door de afzender', 'Not filled in by the sender'),
          rows: [],
        },
        {
          name: text('Stoma', 'Stoma'),
          state: 'not-received',
          remark: text('Niet ontvangen', 'Not received'),
          rows: [],
        },
        {
          name: text('Verzekering', 'Insurance'),
          state: 'refused',
          remark: text('Dit onderdeel mag u niet zien', 'You may not see this section'),
          rows: [],
        },
      ],
      other: [row('Valgevaar')],
      withdrawn: [row('Koorts', { withdrawn: true })],
      since: {
        document: row('Overdracht naar de afdeling', { date: text('15 november 2026', '15 November 2026') }),
        remark: text(
          'Van de vorige overdracht is 1 gegeven niet ontvangen. Dat is niet vergeleken.',
          '1 record was not compared.',
        ),
        changes: [
          { kind: 'new', section: text('Doorligwonden', 'Pressure ulcers'), title: 'Doorligwond', facts: [] },
          {
            kind: 'changed',
            section: text('Barthel-index', 'Barthel index'),
            title: 'Barthel-index',
            facts: [
              { label: text('Score', 'Score'), before: '4', now: '9' },
              { label: text('Wanneer', 'When'), now: 'gisteren' },
            ],
          },
          { kind: 'gone', section: text('Pijn', 'Pain'), title: 'Pijnscore', facts: [] },
        ],
      },
    },
  ],
  medication: {
    treatments: [
      {
        title: 'Paracetamol tablet 500 mg',
        stateCode: 'current',
        state: text('Gebruikt u nu, sinds 14 november 2026', 'In use, since 14 November 2026'),
        sentence: text('4 maal per dag 2 stuks', '2 pieces 4 times a day'),
        told: [
          {
            kind: text('Afgesproken met de arts', 'Agreed with the prescriber'),
            words: text('4 maal per dag 2 stuks'),
            by: 'Dr. M. Okkerse',
            on: text('14 november 2026'),
            holds: true,
          },
          {
            kind: text('Voorstel voor een afspraak', 'Proposed agreement'),
            by: 'Y. Kortekaas',
            holds: true,
            reply: text('Nog geen antwoord', 'No answer yet'),
          },
        ],
        earlier: 1,
        differences: [text('De dosis verschilt.', 'The dose differs.')],
        deviations: {
          summary: text('2 van 40 keer in veertien dagen', '2 of 40 times in fourteen days'),
          list: [
            text(
              'Niet gegeven, 22 november 2026 om 12:00: wilde het niet (volgens M. Zandbergh)',
              'Not given, 22 November 2026 at 12:00: refused it (according to M. Zandbergh)',
            ),
            text(
              'Anders gegeven, 21 november 2026 om 12:40: vergeten te geven (volgens M. Zandbergh)',
              'Given otherwise, 21 November 2026 at 12:40: forgotten to give (according to M. Zandbergh)',
            ),
          ],
        },
        joined: text('Bij elkaar gezet op het middel.', 'Put together by the product.'),
      },
      {
        title: 'Amlodipine tablet 5 mg',
        stateCode: 'paused',
        state: text('Tijdelijk gestopt, niet bekend wanneer u weer begint', 'Paused, not known when it starts again'),
        told: [
          { kind: text('Afgesproken met de arts', 'Agreed with the prescriber'), by: 'Dr. M. Okkerse', holds: false },
        ],
        earlier: 0,
        differences: [],
      },
      {
        title: 'Lisinopril tablet 10 mg',
        stateCode: 'stopped',
        state: text('Gestopt', 'Stopped'),
        told: [],
        earlier: 0,
        differences: [],
      },
    ],
    verified: text(
      'Laatst geverifieerd op 20 november 2026 door M. Zandbergh.',
      'Last verified on 20 November 2026 by M. Zandbergh.',
    ),
    withdrawn: 1,
  },
  administration: {
    day: '2026-11-22',
    dayText: text('22 november 2026', '22 November 2026'),
    lines: [
      {
        title: 'Paracetamol tablet 500 mg',
        time: '08:00',
        dose: text('2 stuks', '2 pieces'),
        by: 'Dr. M. Okkerse',
        state: 'given',
        stateText: text('Gegeven', 'Given'),
        steps: [],
        secondPerson: false,
        note: 'M. Zandbergh',
      },
      {
        title: 'Paracetamol tablet 500 mg',
        time: '12:00',
        dose: text('2 stuks', '2 pieces'),
        by: 'Dr. M. Okkerse',
        state: 'not-given',
        stateText: text('Niet gegeven', 'Not given'),
        steps: [],
        secondPerson: false,
        note: 'sliep',
      },
      {
        title: 'Pantoprazol tablet 40 mg',
        instruction: text('1 maal per dag 1 stuk'),
        by: 'Dr. M. Okkerse',
        state: 'to-give',
        stateText: text('Nog te geven', 'To give'),
        steps: [],
        secondPerson: false,
      },
    ],
  },
  sections: [
    {
      name: text('Ziektes en klachten', 'Conditions and complaints'),
      rows: [row('Gebroken heup', { differences: [text('Sinds verschilt.', 'Since differs.')] })],
    },
  ],
};

export const answers = {
  answered: whole,
  partial: {
    ...whole,
    complete: false,
    sources: [
      source('90000001', 'Elzer Ziekenhuis', 'partial', 20),
      source('90000003', 'Huisartsen Grutveen', 'failed'),
    ],
    missing: [
      text(
        'Elzer Ziekenhuis: deels gelukt. Deze lijst kan onvolledig zijn.',
        'Elzer Ziekenhuis: partly. This list may be incomplete.',
      ),
      text(
        'Huisartsen Grutveen: niet gelukt. Deze lijst kan onvolledig zijn.',
        'Huisartsen Grutveen: failed. This list may be incomplete.',
      ),
    ],
    administration: { day: '2026-11-22', dayText: text('22 november 2026', '22 November 2026'), lines: [] },
  },
  empty,
  'nobody heard': { ...empty, sources: [] },
  denied: {
    ...empty,
    status: 'refused',
    sources: [],
    fault: {
      code: 'AZN-ROLE',
      text: text('Deze rol mag deze gegevens niet opvragen.', 'This role may not ask for these data.'),
    },
  },
  failed: {
    ...empty,
    status: 'failed',
    sources: [],
    fault: { code: 'NET-INDEX', text: text('De index is nu niet bereikbaar.', 'The index cannot be reached now.') },
  },
} as const satisfies Readonly<Record<string, ShownAnswer>>;
