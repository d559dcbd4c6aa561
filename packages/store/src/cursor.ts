/** The place of a page, carried by its link: nothing is kept on the server. It belongs to one search of one tenant. */
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from './faults.ts';
import { hashKey } from './hash-key.ts';

type Place = readonly (string | number | null)[];

/** @param owner tenant and search, in any stable text */
export function writeCursor(owner: string, place: Place): string {
  return Buffer.from(JSON.stringify([hashKey(owner), ...place])).toString('base64url');
}

/** Faults: STO-CURSOR when it is damaged or was made for another search or tenant. */
export function readCursor(owner: string, cursor: string, length: number): Result<Place> {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(parts) && parts.length === length + 1 && parts[0] === hashKey(owner) && parts.every(isPart)) {
      return ok(parts.slice(1));
    }
  } catch {
    // Not ours: the same answer as for any other wrong cursor.
  }
  return err(fault('STO-CURSOR', {}, '_cursor'));
}

function isPart(part: unknown): part is string | number | null {
  return part === null || typeof part === 'string' || typeof part === 'number';
}
