import { ok, type Result } from '@stelsel/kernel';
import { type HeldRecord, type PageRequest, party } from '@stelsel/regie';
import { hasRole } from '../agenda/edit-forms.tsx';

/** The organisation for which somebody may wish and vote; undefined for everybody else. */
export async function ownOrganisation(
  request: PageRequest,
): Promise<Result<HeldRecord<typeof party.fields> | undefined>> {
  const { viewer, reader } = request;
  if (viewer === undefined || !hasRole(request, 'careBuyer', 'careAdmin')) {
    return ok(undefined);
  }
  const found = await reader.get(party, viewer.party);
  return found.ok ? found : ok(undefined);
}
