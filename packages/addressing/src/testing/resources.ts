/** Directory resources as providers write them, for the tests of this package. */
import { namingSystem, type Ura } from '@stelsel/kernel';
import { codeSystem } from '../code-systems.ts';

export const organizationOf = (ura: Ura) => ({ reference: `Organization/ura-${ura}` });

export function endpointOf(owner: object, more: object = {}): Record<string, unknown> {
  return {
    resourceType: 'Endpoint',
    status: 'active',
    connectionType: { system: codeSystem.connection, code: 'hl7-fhir-rest' },
    managingOrganization: owner,
    payloadType: [{ coding: [{ system: codeSystem.exchangeCapability, code: 'bgz-2020' }] }],
    payloadMimeType: ['application/fhir+json; fhirVersion=4.0'],
    address: 'https://node.example/fhir/r4',
    ...more,
  };
}

export function departmentOf(parent: object, more: object = {}): Record<string, unknown> {
  return { resourceType: 'Organization', active: true, name: 'Afdeling', partOf: parent, ...more };
}

export function mandateOf(provider: object, ura: Ura, code = 'lrza-careprovider-admin', more: object = {}) {
  return {
    resourceType: 'OrganizationAffiliation',
    active: true,
    organization: provider,
    participatingOrganization: { identifier: { system: namingSystem.ura, value: ura } },
    code: [{ coding: [{ system: codeSystem.mandate, code }] }],
    ...more,
  };
}
