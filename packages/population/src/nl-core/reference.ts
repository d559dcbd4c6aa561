import { namingSystem } from '@stelsel/kernel';
import type { RegionOrganization } from '../region-organization.ts';

export interface Reference {
  readonly reference?: string;
  readonly type: string;
  readonly identifier?: { readonly system: string; readonly value: string };
  readonly display: string;
}

/** Points to a resource of the same organisation. */
export function reference(type: string, id: string, display: string): Reference {
  return { reference: `${type}/${id}`, type, display };
}

/** Points to another organisation by its number: its resource lives elsewhere. */
export function organizationByUra(organization: RegionOrganization): Reference {
  return {
    type: 'Organization',
    identifier: { system: namingSystem.ura, value: organization.ura },
    display: organization.name,
  };
}
