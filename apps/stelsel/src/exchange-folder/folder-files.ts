/** The files of a new exchange: a small one that works at once, to change line by line into what is meant. */
export interface NewExchange {
  readonly id: string;
  /** Where the type of the tools comes from; erased when it runs, so that outside this repository nothing need be installed. */
  readonly toolsFrom: string;
}

export function folderFiles(wanted: NewExchange): Readonly<Record<string, string>> {
  return {
    'index.ts': indexFile(wanted),
    'words.ts': wordsFile(wanted),
    'queries.ts': queriesFile,
    'access.ts': accessFile(wanted),
    'access.expected.json': accessExpected,
    'tests/index.ts': testsFile(wanted),
    'README.md': readmeFile(wanted),
  };
}

const indexFile = ({ id, toolsFrom }: NewExchange): string => `/** What this exchange is, and by which norm or guide. */
import type { ExchangeTools } from '${toolsFrom}';
import { access } from './access.ts';
import { follow, profiles, queries } from './queries.ts';
import { tests } from './tests/index.ts';
import { roleWords, words } from './words.ts';

export default (tools: ExchangeTools) => {
  const organizations = tools.typesOf('hospital', 'generalPractice');
  return tools.defineExchange({
    id: '${id}',
    ...words,
    patterns: ['query'],
    roles: [
      { role: 'serve', name: roleWords.serve, organizations },
      { role: 'retrieve', name: roleWords.retrieve, organizations },
    ],
    // Who must be able to answer every query; others answer only the sections they keep.
    serves: tools.typesOf('hospital'),
    // In order of preference. Add { id: '...', fhir: 'STU3', ... } to speak both.
    versions: [{ id: '1', fhir: 'R4', queries: queries(organizations), follow, profiles }],
    policy: access(tools),
    purposes: ['TREAT', 'COC', 'ETREAT', 'PATRQT'],
    consent: 'GGC002',
    relation: 'treatment',
    tests: async () => tests(tools),
  });
};
`;

const wordsFile = ({
  id,
}: NewExchange): string => `/** How the exchange is named and explained to people: short sentences, Dutch first. */
export const words = {
  name: { nl: '${title(id)}', en: '${title(id)}' },
  description: {
    nl: 'Zeg hier in één of twee korte zinnen wat er wordt uitgewisseld en waarom.',
    en: 'Say here in one or two short sentences what is exchanged and why.',
  },
} as const;

export const roleWords = {
  serve: { nl: '${title(id)} beschikbaarstellend systeem', en: '${title(id)} serving system' },
  retrieve: { nl: '${title(id)} raadplegend systeem', en: '${title(id)} retrieving system' },
} as const;

export const sections = {
  problems: { nl: 'Ziektes en klachten', en: 'Conditions and complaints' },
  'heart-rate': { nl: 'Hartslag', en: 'Heart rate' },
} as const;
`;

const queriesFile = `/**
 * The searches, exact: type, fixed parameters, and which parameter carries the person. A request must equal one of them;
 * wider or other is refused. The category decides which consent is asked and what a holder tells the index.
 */
import { sections } from './words.ts';

export const queries = (keptBy: readonly string[]) =>
  [
    {
      id: 'problems',
      section: sections.problems,
      interaction: 'search',
      type: 'Condition',
      params: [],
      subjectParam: 'patient.identifier',
      category: 'Condition',
      zib: ['Problem'],
      keptBy,
    },
    {
      id: 'heart-rate',
      section: sections['heart-rate'],
      interaction: 'search',
      type: 'Observation',
      params: [['code', 'http://loinc.org|8867-4']],
      subjectParam: 'patient.identifier',
      category: 'ObservationVitalSigns',
      zib: ['HeartRate'],
      keptBy,
    },
  ] as const;

/** Reads that answers may refer to. */
export const follow = [{ type: 'Organization', via: 'Observation.performer' }] as const;

/** Profiles that results should meet, per type. */
export const profiles = {
  Condition: ['http://nictiz.nl/fhir/StructureDefinition/nl-core-Problem'],
  Observation: ['http://nictiz.nl/fhir/StructureDefinition/nl-core-HeartRate'],
  Organization: ['http://nictiz.nl/fhir/StructureDefinition/nl-core-HealthcareProvider-Organization'],
};
`;

const accessFile = ({ id, toolsFrom }: NewExchange): string => `/**
 * Who may see what. Nothing is permitted that is not written here; the rules of every exchange (own data, objection, never
 * for other ends) come with accessPolicy. Policies of your own can be added as Cedar text.
 */
import type { ExchangeTools } from '${toolsFrom}';

export const access = ({ accessPolicy, inEmergency, inTreatment, professions }: ExchangeTools) =>
  accessPolicy('${id}', '1.0.0', [
    inTreatment('${id}', {
      id: 'treatment',
      words: {
        nl: 'Een arts mag dit zien van een patiënt in behandeling, met toestemming.',
        en: 'A physician may see this of a patient under treatment, with consent.',
      },
      who: professions.physician,
    }),
    inTreatment('${id}', {
      id: 'treatment-nurse',
      words: {
        nl: 'Een verpleegkundige mag de hartslag zien van een patiënt in behandeling, met toestemming.',
        en: 'A nurse may see the heart rate of a patient under treatment, with consent.',
      },
      who: professions.nurse,
      sections: ['heart-rate'],
    }),
    inEmergency('${id}', {
      id: 'emergency',
      words: {
        nl: 'Bij spoed mag een arts dit zien als de patiënt dat voor spoed toestaat.',
        en: 'In an emergency a physician may see this if the patient allows that for emergencies.',
      },
      who: professions.physician,
    }),
  ]);
`;

const accessExpected = `[
  { "who": "01.015", "at": "Z3", "query": "problems", "may": true },
  { "who": "01.015", "at": "Z3", "query": "problems", "consent": "deny", "may": false },
  { "who": "01.015", "at": "Z3", "query": "problems", "relation": "none", "may": false },
  { "who": "01.015", "at": "Z3", "query": "problems", "purpose": "ETREAT", "relation": "none", "may": true },
  { "who": "01.015", "at": "Z3", "query": "problems", "purpose": "HMARKT", "may": false },
  { "who": "30.000", "at": "T2", "query": "heart-rate", "may": true },
  { "who": "30.000", "at": "T2", "query": "problems", "may": false },
  { "who": "04.000", "at": "F1", "query": "problems", "may": false },
  { "who": "citizen", "query": "problems", "may": true }
]
`;

const testsFile = ({ toolsFrom }: NewExchange): string => `/**
 * Records of invented people, and which queries must give what: no more, no fewer. What no query names is a counterexample,
 * or something the others refer to. Numbers come from the range reserved for tests.
 */
import type { ExchangeTools } from '${toolsFrom}';

const withData = {
  id: 'met',
  bsn: '999990809',
  given: 'Mia',
  family: 'Metingen',
  gender: 'female',
  birthDate: '1980-04-01',
} as const;
const withoutData = { ...withData, id: 'zonder', bsn: '999990810', given: 'Zoë', family: 'Zonder' } as const;

export const tests = (tools: ExchangeTools) => ({ records: { '1': [filled(tools), empty(tools)] } });

function empty({ draftTestRecord, nictizProfile }: ExchangeTools) {
  return draftTestRecord(withoutData, 'R4', { elements: nictizProfile('nl-core-Patient'), queries: [] }).record();
}

function filled({ draftTestRecord, nictizProfile, concept, hl7, lnc, quantity, sct }: ExchangeTools) {
  const draft = draftTestRecord(withData, 'R4', { elements: nictizProfile('nl-core-Patient'), queries: [] });
  const { keep, patient } = draft;
  const practice = keep('Organization', 'praktijk', {
    ...nictizProfile('nl-core-HealthcareProvider-Organization'),
    name: 'Praktijk',
  });
  keep(
    'Condition',
    'astma',
    {
      ...nictizProfile('nl-core-Problem'),
      clinicalStatus: concept(hl7('R4', 'condition-clinical', 'active', 'Active')),
      code: concept(sct('195967001', 'Astma')),
      subject: patient,
    },
    'problems',
  );
  const measured = (name: string, code: object, value: object, ...queries: readonly string[]) =>
    keep(
      'Observation',
      name,
      {
        ...nictizProfile('nl-core-HeartRate'),
        status: 'final',
        category: [concept(hl7('R4', 'observation-category', 'vital-signs', 'Vital Signs'))],
        code,
        subject: patient,
        effectiveDateTime: '2026-01-15',
        performer: [practice],
        valueQuantity: value,
      },
      ...queries,
    );
  measured('hartslag', concept(lnc('8867-4', 'Heart rate')), quantity(72, '/min', 'per minuut'), 'heart-rate');
  measured('temperatuur', concept(lnc('8310-5', 'Body temperature')), quantity(37.1, 'Cel', '°C'));
  return draft.record();
}
`;

const readmeFile = ({ id }: NewExchange): string => `# ${title(id)}

One exchange, defined once. Every part of Stelsel reads this folder: nodes answer by it, networks ask by it, and
\`stelsel certify\` tests products by it.

| file | what to change |
|---|---|
| \`words.ts\` | name, description, roles and sections, in Dutch and English |
| \`queries.ts\` | the searches of the norm or guide, the reads they lead to, the profiles |
| \`access.ts\` | who may see what, for which purpose, with which consent |
| \`access.expected.json\` | what the rules must say, line by line |
| \`tests/index.ts\` | invented people, and what every query must give about them |
| \`index.ts\` | norm, law, roles, versions |

Then, from the folder above this one:

    stelsel exchange check ${id} --dir .
    stelsel certify records --exchange ${id} --exchanges . --out records.ndjson
    stelsel serve fhir --open --port 8080 --load records.ndjson
    stelsel certify http://127.0.0.1:8080/fhir --exchange ${id} --exchanges .
`;

/** `care-goals` becomes `Care goals`. */
function title(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
