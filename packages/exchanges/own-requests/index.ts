/**
 * Requests of the person: rectification (AVG article 16, EHDS article 6), a question about who looked (EHDS article 9), and
 * how a medicine is really used. A Task arrives in the record of the care provider, whose own system moves its status; the
 * person reads it again. A statement of use arrives as what it is, said by the patient.
 */
import { defineExchange, type QueryDefinition } from '../src/define-exchange.ts';
import type { ExchangeDelivery, ExchangeVersion } from '../src/exchange.ts';
import { organizationTypes } from '../src/organization-types.ts';
import type { PersonRequests } from '../src/person-requests.ts';
import { access } from './access.ts';
import { words } from './words.ts';

const everybody = [...new Set(Object.values(organizationTypes).flat())];

const queries: readonly QueryDefinition[] = [
  {
    id: 'requests',
    section: { nl: 'Uw vragen en meldingen', en: 'Your questions and reports' },
    interaction: 'search',
    type: 'Task',
    params: [['code', 'urn:stelsel:own-request|']],
    subjectParam: 'patient.identifier',
    category: 'Request',
    zib: [],
    keptBy: everybody,
  },
];

/** Within a month the person hears (AVG article 12): taken over, or not and why. */
const states: PersonRequests['states'] = [
  {
    status: 'requested',
    name: { nl: 'binnengekomen', en: 'arrived' },
    next: ['accepted', 'in-progress', 'completed', 'rejected'],
  },
  {
    status: 'accepted',
    name: { nl: 'in behandeling genomen', en: 'taken up' },
    next: ['in-progress', 'completed', 'rejected'],
  },
  { status: 'in-progress', name: { nl: 'wordt uitgezocht', en: 'being looked into' }, next: ['completed', 'rejected'] },
  { status: 'completed', name: { nl: 'beantwoord', en: 'answered' }, next: [], saysWhy: true },
  { status: 'rejected', name: { nl: 'niet overgenomen', en: 'not taken over' }, next: [], saysWhy: true },
];

const deliveries: readonly ExchangeDelivery[] = [
  {
    id: 'request',
    section: { nl: 'Vraag of melding', en: 'Question or report' },
    interaction: 'create',
    accepts: [{ type: 'Task' }],
    category: 'Request',
    takenBy: everybody,
    requests: {
      system: 'urn:stelsel:own-request',
      codes: ['error-report', 'log-question', 'medication-use', 'choice-question'],
      states,
    },
  },
  {
    id: 'medication-use',
    section: { nl: 'Zo gebruikt u het medicijn', en: 'How you use the medicine' },
    interaction: 'create',
    accepts: [{ type: 'MedicationStatement' }],
    category: 'MedicationUse',
    takenBy: everybody,
  },
];

function version(id: string, fhir: ExchangeVersion['fhir']) {
  return { id, fhir, queries, follow: [], deliveries, profiles: {} };
}

export default defineExchange({
  id: 'own-requests',
  ...words,
  law: 'ehds',
  patterns: ['delivery', 'query'],
  serves: everybody,
  versions: [version('1', 'R4'), version('1-stu3', 'STU3')],
  policy: access,
  purposes: ['PATRQT'],
  relation: 'self',
});
