import type { LogLine, OwnLogView, Visit } from '@stelsel/citizen';

const condition = { nl: 'Ziektes en klachten', en: 'Conditions and complaints' };
const medicines = { nl: 'Uw medicijnen', en: 'Your medicines' };
const allergies = { nl: 'Allergieën', en: 'Allergies' };
const seen = { nl: 'Bekeken', en: 'Seen' };
const denied = { nl: 'Dit mocht niet. Er is niets getoond.', en: 'Not allowed. Nothing was shown.' };

let lines = 0;
function line(source: string, at: string, outcome: LogLine['outcome'] = 'shown', what = condition): LogLine {
  lines += 1;
  return {
    event: `0199c2d4-7b1e-7f00-8a10-00000000${String(1000 + lines)}`,
    at,
    source,
    what,
    records: outcome === 'shown' ? 4 : 0,
    outcome,
    outcomeText: outcome === 'refused' ? denied : seen,
  };
}

const gp: Visit = {
  key: 'v1',
  at: '2026-11-20T13:15:00Z',
  who: {
    organization: 'Huisartsenpraktijk Hoogweert',
    role: { nl: 'Huisarts', en: 'GP' },
    name: 'A. Dijkgraaf',
    self: false,
  },
  what: [condition, medicines, allergies],
  records: 23,
  why: { nl: 'U bent hier patiënt.', en: 'You are a patient here.' },
  emergency: false,
  outcome: 'shown',
  outcomeText: { nl: 'Er zijn 23 gegevens bekeken.', en: '23 items were seen.' },
  lines: [
    line('Elzer Ziekenhuis', '2026-11-20T13:15:00Z'),
    line('Apotheek Wijdemond', '2026-11-20T13:15:01Z', 'shown', medicines),
  ],
};

const emergency: Visit = {
  key: 'v2',
  at: '2026-11-12T02:40:00Z',
  who: {
    organization: 'Elzer Ziekenhuis',
    role: { nl: 'Arts op de spoedeisende hulp', en: 'Emergency doctor' },
    self: false,
  },
  what: [allergies, medicines],
  records: 9,
  why: { nl: 'Spoed. U kon zelf geen toestemming geven.', en: 'Emergency. You could not give consent yourself.' },
  emergency: true,
  emergencyReason: 'Binnengebracht met de ambulance, niet aanspreekbaar',
  outcome: 'shown',
  outcomeText: { nl: 'Er zijn 9 gegevens bekeken.', en: '9 items were seen.' },
  lines: [line('Huisartsenpraktijk Hoogweert', '2026-11-12T02:40:00Z')],
};

const refused: Visit = {
  key: 'v3',
  at: '2026-11-03T10:05:00Z',
  who: { organization: 'Fysio Hoogweert', role: { nl: 'Fysiotherapeut', en: 'Physiotherapist' }, self: false },
  what: [medicines],
  records: 0,
  why: { nl: 'Deze zorgverlener mag dit niet zien.', en: 'This care provider may not see this.' },
  emergency: false,
  outcome: 'refused',
  outcomeText: denied,
  lines: [line('Apotheek Wijdemond', '2026-11-03T10:05:00Z', 'refused', medicines)],
};

const self: Visit = {
  ...gp,
  key: 'v4',
  at: '2026-11-01T18:00:00Z',
  who: { organization: 'MijnZorgoverzicht', self: true },
  why: { nl: 'U vroeg uw eigen gegevens op.', en: 'You asked for your own data.' },
  lines: [line('Elzer Ziekenhuis', '2026-11-01T18:00:00Z')],
};

const system: Visit = {
  key: 'v5',
  at: '2026-11-20T13:14:58Z',
  who: { organization: 'Toestemmingsregister', self: false },
  what: [{ nl: 'Uw keuzes', en: 'Your choices' }],
  records: 0,
  why: { nl: 'Het systeem keek of iets mag.', en: 'The system checked what is allowed.' },
  emergency: false,
  outcome: 'nothing',
  outcomeText: { nl: 'Er is niets over uw gezondheid gezien.', en: 'Nothing about your health was seen.' },
  lines: [line('Toestemmingsregister', '2026-11-20T13:14:58Z', 'nothing')],
};

export const recordedLog: OwnLogView = {
  thisMonth: { looks: 3, emergency: 1, refused: 1 },
  visits: [gp, emergency, refused, self],
  automatic: [system],
  gaps: [
    {
      text: {
        nl: 'Wie binnen een praktijk meekeek op hetzelfde scherm, staat in geen enkel logboek.',
        en: 'Who looked along at the same screen inside a practice is in no log.',
      },
      kind: 'rule',
    },
    {
      source: 'Elzer Wijkzorg',
      text: { nl: 'Dit logboek was nu niet te lezen.', en: 'This log could not be read now.' },
      kind: 'unread',
    },
  ],
  sources: [
    { name: 'Elzer Ziekenhuis', status: 'done', statusText: { nl: 'klaar', en: 'done' }, lines: 12 },
    { name: 'Elzer Wijkzorg', status: 'failed', statusText: { nl: 'niet gelukt', en: 'failed' }, lines: 0 },
    { name: 'Verwijsindex', status: 'empty', statusText: { nl: 'niets gevonden', en: 'nothing found' }, lines: 0 },
  ],
  complete: false,
  years: 5,
};
