import { ok, type Randomness } from '@stelsel/kernel';
import { randomIndex } from '../../issuer/random-index.ts';
import { authenticationLimits } from '../../limits.ts';
import type { StatusPlace, StatusRegister } from '../../ports.ts';

/** The register of issued credentials of one process; forgets with it. */
export function memoryStatusRegister(deps: { readonly randomness: Randomness }): StatusRegister {
  const places = new Map<string, StatusPlace & { revoked: boolean }>();
  const taken = new Set<string>();
  const list = () => Math.floor(places.size / (authenticationLimits.statusListEntries / 2)) + 1;

  return {
    allocate: async (credentialId) => {
      let place = { list: list(), index: randomIndex(deps.randomness) };
      while (taken.has(`${place.list} ${place.index}`)) {
        place = { list: place.list, index: randomIndex(deps.randomness) };
      }
      taken.add(`${place.list} ${place.index}`);
      places.set(credentialId, { ...place, revoked: false });
      return ok(place);
    },
    revoke: async (credentialId) => {
      const place = places.get(credentialId);
      if (place !== undefined) {
        place.revoked = true;
      }
      return ok(place !== undefined);
    },
    isValid: async (credentialId) => {
      const place = places.get(credentialId);
      return ok(place === undefined ? undefined : !place.revoked);
    },
    revokedIn: async (wanted) =>
      ok([...places.values()].filter((place) => place.revoked && place.list === wanted).map(({ index }) => index)),
  };
}
