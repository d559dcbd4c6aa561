/**
 * Langdurige zorg (iWlz, A094): indication, allocation and care status are asked at the one source that keeps each; no
 * copies are sent around. The national registers answer in another language; this is the same question in FHIR.
 */
import { accessPolicy, ownRules } from '../src/access-rules.ts';
import { defineExchange, type QueryDefinition } from '../src/define-exchange.ts';
import { sections } from '../src/sections/sections.ts';
import { careOffices, indicationRegister, providers } from './sources.ts';
import { roleWords, words } from './words.ts';

const everySource = [...indicationRegister, ...careOffices, ...providers];

function fact(
  id: string,
  section: QueryDefinition['section'],
  type: string,
  keptBy: readonly string[],
): QueryDefinition {
  const kind = type === 'ServiceRequest' ? 'category' : 'type';
  return {
    id,
    section,
    interaction: 'search',
    type,
    params: [[kind, `urn:stelsel:long-term-care|${id}`]],
    subjectParam: 'patient.identifier',
    category: type === 'ServiceRequest' ? 'Request' : 'Episode',
    zib: [],
    keptBy,
  };
}

const queries: readonly QueryDefinition[] = [
  fact('indication', { nl: 'Indicatie', en: 'Indication' }, 'ServiceRequest', indicationRegister),
  fact('allocation', { nl: 'Toewijzing', en: 'Allocation' }, 'ServiceRequest', careOffices),
  fact('care-status', { nl: 'Status van de zorg', en: 'Status of care' }, 'EpisodeOfCare', providers),
  ...sections('R4', ['patient'], everySource),
];

export default defineExchange({
  id: 'care-indication',
  ...words,
  norm: 'iWlz',
  law: 'wlz',
  patterns: ['query'],
  roles: [
    { role: 'serve', name: roleWords.serve, organizations: everySource },
    { role: 'retrieve', name: roleWords.retrieve, organizations: [...careOffices, ...providers] },
  ],
  serves: [],
  versions: [
    { id: '1', fhir: 'R4', queries, follow: [{ type: 'Organization', via: 'ServiceRequest.performer' }], profiles: {} },
  ],
  policy: accessPolicy('care-indication', '1.0.0', [ownRules(import.meta.url)]),
  purposes: ['TREAT', 'PATRQT'],
  relation: 'treatment',
  systemsAsk: true,
});
