/** The invented region Elzerwaard: nothing in it exists, no place, no organisation, no person. */
import { organizations } from './organizations.ts';
import { type Place, places } from './places.ts';
import type { RegionOrganization } from './region-organization.ts';

export interface Region {
  readonly name: string;
  readonly map: { readonly width: number; readonly height: number };
  readonly places: readonly Place[];
  readonly organizations: readonly RegionOrganization[];
}

export const region: Region = {
  name: 'Regio Elzerwaard',
  map: { width: 1000, height: 640 },
  places,
  organizations,
};
