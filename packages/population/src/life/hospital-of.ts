import { organizationOf } from '../organizations.ts';
import type { RegionOrganization } from '../region-organization.ts';
import type { Person } from './person.ts';

/** People of Elzerdam and Grutveen go to the university hospital, the others to the general one. */
export function hospitalOf(person: Person): RegionOrganization {
  return organizationOf(person.place === 'Elzerdam' || person.place === 'Grutveen' ? 'academic-hospital' : 'hospital');
}
