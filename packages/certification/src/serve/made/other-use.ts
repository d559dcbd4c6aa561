import type { ExchangeQuery } from '@stelsel/exchanges';
import type { AccessTo } from '../../product/product.ts';

/** Something that a professional of another organisation may ask the product, by another exchange than the one that is tested. */
export interface OtherUse {
  readonly query: ExchangeQuery;
  readonly access: AccessTo;
  readonly who: { readonly organization: string; readonly professional: string; readonly purpose: string };
}
