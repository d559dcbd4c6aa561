/**
 * MyHealth@EU (A133, A134): the patient summary for treatment abroad. Outbound, the contact point asks the sections of the
 * European summary (EHDS article 14) of a Dutch source; inbound, a Dutch professional asks the document that the contact point
 * got from abroad. The contact point translates to and from the European profile; nothing of that is done at a source.
 */
import { defineExchange, type QueryDefinition } from '../src/define-exchange.ts';
import type { FollowUp } from '../src/exchange.ts';
import { typesOf } from '../src/organization-types.ts';
import { peopleBehind } from '../src/sections/people-behind.ts';
import { profilesOf } from '../src/sections/profiles-of.ts';
import { sections } from '../src/sections/sections.ts';
import { loinc } from '../src/sections/systems.ts';
import { access } from './access.ts';
import { contactPoint } from './contact-point.ts';
import { roleWords, words } from './words.ts';

const sources = typesOf('generalPractice', 'hospital');

/** Problems, allergies and medication must be in a summary; the others are in it when they are known. */
const summary = sections(
  'R4',
  [
    'patient',
    'contact-people',
    'problems',
    'allergies',
    'medication-use',
    'vaccinations',
    'procedures',
    'devices',
    'laboratory',
    'alerts',
    'pregnancy',
    'tobacco-use',
    'alcohol-use',
    'advance-directives',
  ],
  sources,
);

const foreignSummary: QueryDefinition = {
  id: 'foreign-summary',
  section: { nl: 'Samenvatting uit een ander land', en: 'Summary from another country' },
  interaction: 'search',
  type: 'Composition',
  params: [['type', loinc('60591-5')]],
  subjectParam: 'patient.identifier',
  category: 'Episode',
  zib: [],
  keptBy: contactPoint,
};

const follow: readonly FollowUp[] = [
  ...peopleBehind,
  { type: 'Composition', via: 'Composition.section.entry', operation: 'document' },
];

export default defineExchange({
  id: 'cross-border',
  ...words,
  norm: 'MyHealth@EU patient summary',
  law: 'ehds',
  patterns: ['query'],
  roles: [
    { role: 'serve', name: roleWords.serve, organizations: [...sources, ...contactPoint] },
    { role: 'retrieve', name: roleWords.retrieve, organizations: [...contactPoint, ...sources] },
  ],
  serves: [],
  versions: [
    { id: '1', fhir: 'R4', queries: [...summary, foreignSummary], follow, profiles: profilesOf('R4', summary) },
  ],
  policy: access,
  purposes: ['TREAT', 'ETREAT', 'PATRQT'],
  consent: 'GGC002',
  relation: 'treatment',
  systemsAsk: true,
});
