/**
 * Huisarts en thuiszorg (A100): a question or message (Communication) and a task to carry out (ServiceRequest, in STU3
 * ProcedureRequest) go straight into the record of the other side; the answer is a message that names the first.
 */
import { defineExchange, type QueryDefinition } from '../src/define-exchange.ts';
import type { ExchangeDelivery, ExchangeVersion } from '../src/exchange.ts';
import { peopleBehind } from '../src/sections/people-behind.ts';
import { sections } from '../src/sections/sections.ts';
import { snomed } from '../src/sections/systems.ts';
import { access, sides } from './access.ts';
import { roleWords, words } from './words.ts';

/** What home care was asked to carry out; STU3 has no category to search such a request by. */
const homeCareTasks = (type: string): QueryDefinition => ({
  id: 'tasks',
  section: { nl: 'Opdrachten voor de thuiszorg', en: 'Tasks for home care' },
  interaction: 'search',
  type,
  params: [['category', snomed('385763009')]],
  subjectParam: 'patient.identifier',
  category: 'Request',
  zib: [],
  keptBy: sides,
});

const deliveries = (request: string): readonly ExchangeDelivery[] => [
  {
    id: 'message',
    section: { nl: 'Vraag of bericht', en: 'Question or message' },
    interaction: 'create',
    accepts: [{ type: 'Communication' }],
    category: 'Encounter',
    takenBy: sides,
  },
  {
    id: 'task',
    section: { nl: 'Opdracht', en: 'Task' },
    interaction: 'create',
    accepts: [{ type: request }],
    category: 'Request',
    takenBy: sides,
  },
  {
    id: 'task-progress',
    section: { nl: 'Wijziging van een opdracht', en: 'Change of a task' },
    interaction: 'update',
    accepts: [{ type: request }],
    category: 'Request',
    takenBy: sides,
  },
];

function version(id: string, fhir: ExchangeVersion['fhir']) {
  const request = fhir === 'R4' ? 'ServiceRequest' : 'ProcedureRequest';
  const queries = [...sections(fhir, ['messages'], sides), ...(fhir === 'R4' ? [homeCareTasks(request)] : [])];
  return { id, fhir, queries, follow: peopleBehind, deliveries: deliveries(request), profiles: {} };
}

export default defineExchange({
  id: 'home-care-messages',
  ...words,
  patterns: ['delivery', 'query'],
  roles: [
    { role: 'send', name: roleWords.send, organizations: sides },
    { role: 'receive', name: roleWords.receive, organizations: sides },
    { role: 'serve', name: roleWords.serve, organizations: sides },
  ],
  serves: sides,
  versions: [version('1', 'R4'), version('1-stu3', 'STU3')],
  policy: access,
  purposes: ['TREAT', 'COC', 'ETREAT', 'PATRQT'],
  consent: 'GGC002',
  relation: 'treatment',
});
