import { storeLimits } from '../../limits.ts';

/**
 * How many rows to read next, after `size` of them had this length together: few large ones, so that one statement never fills
 * the memory, and many small ones.
 */
export function nextSize(size: number, rows: readonly { readonly body: string | null }[]): number {
  const length = rows.reduce((sum, { body }) => sum + (body?.length ?? 0), 0);
  return length < storeLimits.candidatesBytes
    ? Math.min(size * 4, storeLimits.candidates)
    : Math.max(1, Math.floor((size * storeLimits.candidatesBytes) / length));
}
