import { namingSystem } from '@stelsel/kernel';
import type { RegionOrganization } from '../region-organization.ts';
import type { FhirResource } from '../resource.ts';
import { concept, profile } from './concept.ts';

/** The organisation itself: zib Zorgaanbieder. */
export function organizationResource(organization: RegionOrganization): FhirResource {
  return {
    resourceType: 'Organization',
    id: organization.slug,
    meta: profile('nl-core-HealthcareProvider-Organization'),
    identifier: [{ system: namingSystem.ura, value: organization.ura }],
    active: true,
    type: [
      concept({
        system: namingSystem.organizationType,
        code: organization.type,
        display: organization.typeName.nl,
      }),
      concept({
        system: 'https://www.cbs.nl/standaard-bedrijfsindeling',
        code: organization.sbi,
        display: organization.typeName.nl,
      }),
    ],
    name: organization.name,
    address: [
      {
        use: 'work',
        line: [organization.street],
        city: organization.place,
        postalCode: organization.postalCode,
        country: 'Nederland',
      },
    ],
  };
}
