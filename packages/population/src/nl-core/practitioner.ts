import { namingSystem } from '@stelsel/kernel';
import type { Professional, RegionOrganization } from '../region-organization.ts';
import type { FhirResource } from '../resource.ts';
import { concept, profile } from './concept.ts';
import { reference } from './reference.ts';

/** One professional at one organisation: zib Zorgverlener, as person and as role. */
export function practitionerResources(
  organization: RegionOrganization,
  professional: Professional,
): readonly FhirResource[] {
  const family = professional.name.split(' ').slice(-1)[0] ?? professional.name;
  return [
    {
      resourceType: 'Practitioner',
      id: professional.uzi,
      meta: profile('nl-core-HealthProfessional-Practitioner'),
      identifier: [{ system: namingSystem.uzi, value: professional.uzi }],
      name: [{ use: 'official', text: professional.name, family }],
    },
    {
      resourceType: 'PractitionerRole',
      id: roleId(professional),
      meta: profile('nl-core-HealthProfessional-PractitionerRole'),
      practitioner: reference('Practitioner', professional.uzi, professional.name),
      organization: reference('Organization', organization.slug, organization.name),
      specialty: [
        concept({ system: namingSystem.uziRole, code: professional.role, display: professional.roleName.nl }),
      ],
    },
  ];
}

export function roleId(professional: Professional): string {
  return `role-${professional.uzi}`;
}
