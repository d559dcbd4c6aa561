/** What the directory can do, made from what it does. */
import { r4Model } from '@stelsel/fhir';
import { release } from '@stelsel/kernel';
import { directoryTypes } from '../../mcsd.ts';

const interactions = ['read', 'search-type', 'history-type', 'create', 'update'];

export function capabilityStatement(base: string): object {
  return {
    resourceType: 'CapabilityStatement',
    status: 'active',
    date: '2026-11-22',
    kind: 'instance',
    software: { name: 'Stelsel', version: release },
    implementation: { description: 'Stelsel directory (mCSD: ITI-90, ITI-91, ITI-130)', url: base },
    fhirVersion: '4.0.1',
    format: ['application/fhir+json'],
    rest: [
      {
        mode: 'server',
        interaction: [{ code: 'transaction' }],
        resource: [
          ...directoryTypes.map((type) => ({
            type,
            versioning: 'versioned-update',
            interaction: interactions.map((code) => ({ code })),
            searchParam: r4Model.searchParameters.of(type).map(({ code, type }) => ({ name: code, type })),
          })),
          { type: 'Provenance', interaction: [{ code: 'read' }, { code: 'create' }] },
        ],
      },
    ],
  };
}
