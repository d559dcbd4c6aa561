import { howManyFit } from '@stelsel/kernel';
import { storeSizes } from '../../limits.ts';
import type { Session } from './rows.ts';

/** How many of these, in their order, stand on one page: at most `count`, not longer together than a page may be, and one always. */
export function fitting(
  { sizes = storeSizes }: Pick<Session, 'sizes'>,
  rows: readonly { readonly body: string | null }[],
  count: number,
): number {
  const lengths = rows.slice(0, count).map(({ body }) => body?.length ?? 0);
  return howManyFit(lengths, sizes.page);
}
