import { type Clock, instant, release } from '@stelsel/kernel';

/** What the index can do, for clients that ask. */
export function capabilityStatement(clock: Clock, baseUrl: string): object {
  const token = (name: string) => ({ name, type: 'token' });
  return {
    resourceType: 'CapabilityStatement',
    status: 'active',
    date: instant(clock),
    kind: 'instance',
    software: { name: 'Stelsel', version: release },
    implementation: { description: 'Stelsel: localization index', url: baseUrl },
    fhirVersion: '4.0.1',
    format: ['application/fhir+json', 'application/fhir+xml'],
    rest: [
      {
        mode: 'server',
        interaction: [{ code: 'transaction' }, { code: 'batch' }],
        resource: [
          {
            type: 'List',
            supportedProfile: [
              'http://minvws.github.io/generiekefuncties-docs/StructureDefinition/nl-gf-localization-list',
            ],
            interaction: [{ code: 'create' }, { code: 'read' }, { code: 'delete' }, { code: 'search-type' }],
            searchParam: ['subject', 'patient', 'code', 'source', 'consent-subject'].map(token),
          },
        ],
      },
    ],
  };
}
