import { type Account, holds } from './account.ts';

/** Who may read a field. Everything that is not public needs an account. */
const visibilities = ['public', 'participant', 'own', 'supervision', 'programme'] as const;

export type Visibility = (typeof visibilities)[number];

/** What a field belongs to, as far as the record says: codes of parties, regions and sectors. */
export interface Belonging {
  readonly owner?: string;
  readonly regions?: readonly string[];
  readonly sectors?: readonly string[];
}

/**
 * The one place that decides who may read what. `participant`: buyers and managers of the same region or sector. `own`:
 * the organisation it is about. `supervision`: inspectorates. `programme`: those who steer the national agenda. An
 * auditor reads everything.
 */
export function maySee(visibility: Visibility, of: Belonging, viewer: Account | undefined): boolean {
  if (visibility === 'public') {
    return true;
  }
  if (viewer === undefined) {
    return false;
  }
  if (holds(viewer, 'auditor') || isOwn(of, viewer)) {
    return true;
  }
  switch (visibility) {
    case 'own':
      return false;
    case 'participant':
      return viewer.roles.some(
        ({ regions = [], sectors = [] }) =>
          regions.some((region) => of.regions?.includes(region)) || sectors.some((code) => of.sectors?.includes(code)),
      );
    case 'supervision':
      return holds(viewer, 'inspector', 'competitionAuthority');
    case 'programme':
      return holds(viewer, 'agendaOwner', 'portfolioBoard');
    default:
      return visibility satisfies never;
  }
}

function isOwn({ owner }: Belonging, viewer: Account): boolean {
  return owner !== undefined && (owner === viewer.party || viewer.roles.some(({ party }) => party === owner));
}
