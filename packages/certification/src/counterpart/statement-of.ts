import type { ExchangeVersion } from '@stelsel/exchanges';
import type { Resource } from '@stelsel/fhir';

/** What the counterpart says of itself: the types its exchange asks for and lets one follow. */
export function statementOf({ fhir, queries, follow }: ExchangeVersion): Resource {
  const types = [...new Set([...queries, ...follow].map(({ type }) => type))];
  return {
    resourceType: 'CapabilityStatement',
    status: 'active',
    date: '2026-11-22',
    kind: 'instance',
    fhirVersion: fhir === 'R4' ? '4.0.1' : '3.0.2',
    format: ['json', 'xml'],
    rest: [{ mode: 'server', resource: types.map((type) => ({ type, interaction: [{ code: 'search-type' }] })) }],
  };
}
