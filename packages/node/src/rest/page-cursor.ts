/** Page links that say nothing: the whole search, with its person and its place, sealed for this node. */
import { type Clock, err, ok, type Randomness, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { nodeLimits } from '../limits.ts';
import type { Tenant } from '../ports.ts';
import { seal, unseal } from '../seal.ts';
import type { Params } from './fhir-request.ts';

/** Where a search goes on, and of which search and organisation it is. */
interface PagePlace {
  readonly tenant: string;
  readonly type: string;
  readonly operation?: string;
  readonly params: Params;
  readonly cursor: string;
}

export interface PageCursors {
  seal(place: PagePlace): string;
  open(sealed: string, tenant: string): Result<PagePlace>;
}

/** `key` is 32 bytes, the same in every process of a node. A link has an end time. */
export function createPageCursors(deps: {
  readonly key: Uint8Array;
  readonly clock: Clock;
  readonly randomness: Randomness;
}): PageCursors {
  return {
    seal: (place) => seal(deps.key, deps.randomness, { ...place, until: deps.clock.nowMs() + nodeLimits.pageLinkMs }),
    open: (sealed, tenant) => {
      const place = unseal<PagePlace & { readonly until: number }>(deps.key, sealed);
      return place !== undefined && place.tenant === tenant && place.until >= deps.clock.nowMs()
        ? ok(place)
        : err(fault('NOD-CURSOR'));
    },
  };
}

/** Whose pages they are: of one organisation, in one FHIR version. */
export function pageOwner({ ura, repository }: Tenant): string {
  return `${ura} ${repository.model.version}`;
}
