/**
 * eAfspraak: what is planned and what was, asked by the person and by whoever plans care around it. A change is made at the
 * provider itself. `date` may narrow the question.
 */
import { accessPolicy, inTreatment, professions } from '../src/access-rules.ts';
import { defineExchange, type QueryDefinition } from '../src/define-exchange.ts';
import type { ExchangeVersion } from '../src/exchange.ts';
import { typesOf } from '../src/organization-types.ts';
import { peopleBehind } from '../src/sections/people-behind.ts';
import { sections } from '../src/sections/sections.ts';
import { roleWords, words } from './words.ts';

const id = 'appointments';
const holders = typesOf(
  'hospital',
  'generalPractice',
  'mentalHealth',
  'physiotherapy',
  'midwifery',
  'youthHealth',
  'nursing',
);

function queriesIn(fhir: ExchangeVersion['fhir']): readonly QueryDefinition[] {
  const [coming] = sections(fhir, ['appointments'], holders);
  if (coming === undefined) {
    return [];
  }
  const past = {
    ...coming,
    id: 'past-appointments',
    section: { nl: 'Afspraken die zijn geweest', en: 'Past appointments' },
    params: [['status', 'arrived,fulfilled,noshow,cancelled']] as const,
  };
  return [coming, past].map((query) => ({ ...query, narrowedBy: ['date'] }));
}

const version = (versionId: string, fhir: ExchangeVersion['fhir'], profile: string) => ({
  id: versionId,
  fhir,
  queries: queriesIn(fhir),
  follow: [...peopleBehind, { type: 'Location', via: 'Appointment.participant.actor' }],
  profiles: { Appointment: [profile] },
});

export default defineExchange({
  id,
  ...words,
  norm: 'eAfspraak',
  patterns: ['query'],
  roles: [
    { role: 'serve', name: roleWords.serve, organizations: holders },
    { role: 'retrieve', name: roleWords.retrieve, organizations: holders },
  ],
  serves: [],
  versions: [
    version('2', 'R4', 'http://hl7.org/fhir/StructureDefinition/Appointment'),
    version('1', 'STU3', 'http://nictiz.nl/fhir/StructureDefinition/eAfspraak-Appointment'),
  ],
  policy: accessPolicy(id, '1.0.0', [
    inTreatment(id, {
      id: 'treatment',
      words: {
        nl: 'Wie u behandelt of verzorgt, mag uw komende afspraken zien om de zorg erop af te stemmen, met toestemming.',
        en: 'Who treats or cares for you may see your coming appointments to plan care around them, with consent.',
      },
      who: [
        ...professions.physician,
        ...professions.physicianAssistant,
        ...professions.nursePractitioner,
        ...professions.nurse,
        ...professions.midwife,
        ...professions.carer,
        '04',
      ],
      sections: ['appointments'],
    }),
  ]),
  purposes: ['TREAT', 'COC', 'PATRQT'],
  consent: 'GGC002',
  relation: 'treatment',
  tests: async () => (await import('./tests/index.ts')).tests,
});
