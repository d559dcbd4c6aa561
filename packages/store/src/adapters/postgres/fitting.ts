import { storeSizes } from '../../limits.ts';
import type { Session } from './rows.ts';

/** How many of these, in their order, stand on one page: at most `count`, not longer together than a page may be, and one always. */
export function fitting(
  { sizes = storeSizes }: Pick<Session, 'sizes'>,
  rows: readonly { readonly body: string | null }[],
  count: number,
): number {
  let length = 0;
  for (const [index, { body }] of rows.slice(0, count).entries()) {
    length += body?.length ?? 0;
    if (length > sizes.page && index > 0) {
      return index;
    }
  }
  return Math.min(rows.length, count);
}
