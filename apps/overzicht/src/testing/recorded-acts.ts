import type { Alerts, Correspondence, CreatedShare, Message, Note, ProviderList, Share } from '@stelsel/citizen';
import { testSources } from './people.ts';

export const recordedMessages: readonly Message[] = [
  {
    key: 'm1',
    kind: 'emergency-access',
    at: '2026-11-12T02:41:00Z',
    text: { nl: 'Iemand keek bij spoed in uw gegevens.', en: 'Someone looked at your data in an emergency.' },
    page: '/mijn/inzage',
  },
  {
    key: 'm2',
    kind: 'choice-changed',
    at: '2026-05-03T09:00:00Z',
    text: { nl: 'Een zorgverlener heeft uw keuze veranderd.', en: 'A care provider changed your choice.' },
    page: '/mijn/keuzes',
  },
];

export function correspondence(kind: Correspondence['kind'], about: string): Correspondence {
  return {
    key: `c-${kind}`,
    kind,
    at: '2026-11-22T09:00:00Z',
    to: 'Elzer Ziekenhuis',
    about,
    text: 'Dit gaat niet over mij.',
    state: 'delivered',
    stateText: { nl: 'Aangekomen', en: 'Delivered' },
  };
}

export const recordedCorrespondence: readonly Correspondence[] = [
  {
    ...correspondence('error-report', 'COPD (longziekte)'),
    key: 'c0',
    state: 'done',
    stateText: { nl: 'Verbeterd', en: 'Corrected' },
    answer: 'U had gelijk. Wij hebben dit weggehaald.',
    answeredAt: '2026-11-20T10:00:00Z',
  },
];

export const recordedAlerts: Alerts = {
  choiceChanged: true,
  together: true,
  linkOpened: true,
  lookedAlong: true,
  email: '',
  language: 'nl',
  confirmed: false,
};

export const recordedNotes: readonly Note[] = [];

export const recordedShares: readonly Share[] = [
  {
    key: 'sh1',
    label: 'Voor de fysiotherapeut',
    what: 'overview',
    madeAt: '2026-11-20T08:00:00Z',
    endsAt: '2026-11-27T08:00:00Z',
    state: 'open',
    opened: [{ at: '2026-11-20T09:12:00Z', recipient: 'J. Lamers' }],
    attemptsLeft: 5,
  },
];

export function createdShare(origin: string): CreatedShare {
  const [share] = recordedShares;
  if (share === undefined) {
    throw new Error('a link was recorded');
  }
  return { share: { ...share, key: 'sh2', opened: [] }, link: `${origin}/delen#shlink:/eyJ1cmwiOiJ4In0` };
}

/** The region, and a practice that does not take part yet. */
export const recordedProviders: ProviderList = {
  providers: [
    ...testSources.map(({ key, name, place, kind }) => ({ key, name, place, kind: kind.nl, connected: true })),
    {
      key: 'x1',
      name: 'Tandartspraktijk De Kroon',
      kind: 'Tandarts',
      place: 'Wijdemond',
      address: 'Kade 3',
      connected: false,
    },
  ],
  kinds: {
    ...Object.fromEntries(
      testSources.map(({ kind }) => [
        kind.nl,
        {
          name: kind,
          searchWords: /huisarts/i.test(kind.nl)
            ? ['dokter', 'huisarts']
            : /apotheek/i.test(kind.nl)
              ? ['medicijnen', 'drogist']
              : [],
        },
      ]),
    ),
    Tandarts: { name: { nl: 'Tandarts', en: 'Dentist' }, searchWords: ['gebit', 'kies'] },
  },
};
