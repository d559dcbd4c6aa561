import { storeLimits, storeSizes } from '../../limits.ts';
import type { Session } from './rows.ts';

/**
 * How many rows to read next, after `size` of them had this length together: few large ones, so that one statement never fills
 * the memory, and many small ones.
 */
export function nextSize(
  { sizes = storeSizes }: Pick<Session, 'sizes'>,
  size: number,
  rows: readonly { readonly body: string | null }[],
): number {
  const length = rows.reduce((sum, { body }) => sum + (body?.length ?? 0), 0);
  return length < sizes.candidates
    ? Math.min(size * 4, storeLimits.candidates)
    : Math.max(1, Math.floor((size * sizes.candidates) / length));
}
