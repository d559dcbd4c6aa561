import type {
  ChoiceAnswer,
  ChoiceChanges,
  ChoiceHistory,
  ChoicePreview,
  ChoiceQuestion,
  ChoiceReceipt,
  ChoicesView,
  PendingChoice,
} from '@stelsel/citizen';
import { testSources } from './people.ts';

const answers: readonly ChoiceAnswer[] = ['yes', 'no', 'emergency'];
const consequences: ChoiceQuestion['consequences'] = {
  yes: { nl: 'De zorgverlener kan u sneller helpen.', en: 'The care provider can help you faster.' },
  no: {
    nl: 'De zorgverlener ziet dit niet. U moet het dan zelf vertellen.',
    en: 'The care provider does not see this. You must tell it yourself.',
  },
  emergency: { nl: 'Alleen als uw leven in gevaar is.', en: 'Only when your life is in danger.' },
};

function question(key: string, nl: string, en: string, more: Partial<ChoiceQuestion> = {}): ChoiceQuestion {
  return { key, sentence: { nl, en }, answer: 'yes', effective: 'yes', answers, consequences, ...more };
}

const questions: readonly ChoiceQuestion[] = [
  question(
    'q1',
    'Mag de huisartsenpost uw gegevens bij de huisarts zien?',
    'May the out-of-hours GP see your GP data?',
  ),
  question('q2', 'Mag het ziekenhuis uw medicijnen zien?', 'May the hospital see your medicines?'),
  question('q3', 'Mag een arts bij spoed uw gegevens zien?', 'May a doctor see your data in an emergency?', {
    answer: 'emergency',
    effective: 'emergency',
  }),
];

const organizations = testSources.map(({ name, kind }, index) =>
  question(`o${index}`, `Mag ${name} uw gegevens zien?`, `May ${name} see your data?`, {
    answer: 'unset',
    answers: ['yes', 'no', 'unset'],
    about: kind,
  }),
);

export const recordedChoices: ChoicesView = {
  version: '7',
  layers: [
    { id: 'simple', name: { nl: 'Drie vragen', en: 'Three questions' }, questions },
    {
      id: 'kind',
      name: { nl: 'Per soort zorg', en: 'For each kind of care' },
      questions: [
        question('k1', 'Mogen apotheken uw uitslagen zien?', 'May pharmacies see your results?'),
        question('k2', 'Mag de wijkzorg uw medicijnen zien?', 'May home care see your medicines?', {
          answer: 'no',
          effective: 'no',
        }),
      ],
    },
    { id: 'organization', name: { nl: 'Per zorgverlener', en: 'For each care provider' }, questions: organizations },
    {
      id: 'data',
      name: { nl: 'Per soort gegeven', en: 'For each kind of data' },
      questions: [question('d1', 'Mogen zorgverleners uw allergieën zien?', 'May care providers see your allergies?')],
    },
  ],
  byOthers: [
    {
      key: 'b1',
      at: '2026-05-03T09:00:00Z',
      by: 'Apotheek Wijdemond',
      sentence: { nl: 'Mogen apotheken uw uitslagen zien?', en: 'May pharmacies see your results?' },
      answer: 'yes',
    },
  ],
  warning: {
    nl: 'Ziet een zorgverlener iets niet? Dan kan dat gevolgen hebben voor uw zorg.',
    en: 'When a care provider cannot see something, that can affect your care.',
  },
};

const medicines = { nl: 'Uw medicijnen', en: 'Your medicines' };
const results = { nl: 'Uitslagen', en: 'Results' };
const allergies = { nl: 'Allergieën', en: 'Allergies' };

export const recordedPreview: ChoicePreview = {
  viewers: (
    [
      ['gp-post', 'De huisartsenpost', 'The out-of-hours GP'],
      ['emergency-department', 'De spoedarts', 'The emergency doctor'],
      ['pharmacist', 'De apotheker', 'The pharmacist'],
      ['nurse', 'De verpleegkundige', 'The nurse'],
    ] as const
  ).map(([id, nl, en]) => ({
    id,
    name: { nl, en },
    sentence: { nl: 'Dit ziet deze zorgverlener nu.', en: 'This care provider sees this now.' },
    sources: [{ source: 's0', shown: [medicines, allergies], byChoice: [results], byRole: [] }],
    rows: { shown: 31, hidden: 4, keys: [] },
  })),
  warning: recordedChoices.warning,
};

export function recordedReceipt({ changes }: ChoiceChanges, nowMs: number): ChoiceReceipt {
  const all = new Map(recordedChoices.layers.flatMap((layer) => layer.questions).map((one) => [one.key, one]));
  return {
    id: 'receipt-1',
    at: new Date(nowMs).toISOString(),
    by: 'Hanna de Wit',
    changed: changes.map((change) => {
      const asked = all.get(change.question);
      return { sentence: asked?.sentence ?? medicines, from: asked?.answer ?? 'unset', to: change.answer };
    }),
    takesEffect: { nl: 'Dit geldt vanaf nu.', en: 'This counts from now on.' },
    undoUntil: new Date(nowMs + 86_400_000).toISOString(),
    logEvents: [],
  };
}

export const recordedHistory: ChoiceHistory = {
  entries: [
    {
      at: '2026-05-03T09:00:00Z',
      sentence: { nl: 'Mogen apotheken uw uitslagen zien?', en: 'May pharmacies see your results?' },
      answer: 'yes',
      by: { nl: 'Apotheek Wijdemond', en: 'Apotheek Wijdemond' },
      active: true,
    },
    {
      at: '2024-02-01T09:00:00Z',
      sentence: { nl: 'Mag het ziekenhuis uw medicijnen zien?', en: 'May the hospital see your medicines?' },
      answer: 'no',
      by: { nl: 'U', en: 'You' },
      active: false,
    },
  ],
};

export const recordedPending: readonly PendingChoice[] = [
  {
    key: 'w1',
    child: 'Aylin Kaya',
    askedBy: 'Aylin Kaya',
    at: '2026-11-21T09:00:00Z',
    until: '2026-12-21T09:00:00Z',
    changed: [
      {
        sentence: { nl: 'Mag een arts bij spoed mijn gegevens zien?', en: 'May a doctor in an emergency see my data?' },
        to: 'yes',
      },
    ],
    next: 'answer',
    explanation: {
      nl: 'Aylin Kaya vraagt dit. Het geldt pas als u het ook goedvindt.',
      en: 'Aylin Kaya asks this. It counts only when you agree too.',
    },
  },
];
