/** Page links that say nothing: the whole search, with its person and its place, sealed for this node. */
import { createCipheriv, createDecipheriv } from 'node:crypto';
import { type Clock, err, ok, type Randomness, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { nodeLimits } from '../limits.ts';
import type { Tenant } from '../ports.ts';
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

/** `key` is 32 bytes, the same in every process of a node; AES-256-GCM with a random nonce and an end time. */
export function createPageCursors(deps: {
  readonly key: Uint8Array;
  readonly clock: Clock;
  readonly randomness: Randomness;
}): PageCursors {
  return {
    seal: (place) => {
      const nonce = deps.randomness.bytes(12);
      const cipher = createCipheriv('aes-256-gcm', deps.key, nonce);
      const text = JSON.stringify({ ...place, until: deps.clock.nowMs() + nodeLimits.pageLinkMs });
      const sealed = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
      return sealed.toString('base64url');
    },
    open: (sealed, tenant) => {
      const place = unseal(deps.key, sealed);
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

function unseal(key: Uint8Array, sealed: string): (PagePlace & { readonly until: number }) | undefined {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length < 29) {
    return undefined;
  }
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12));
    decipher.setAuthTag(bytes.subarray(-16));
    const text = Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString('utf8');
    return JSON.parse(text) as PagePlace & { readonly until: number };
  } catch {
    return undefined;
  }
}
