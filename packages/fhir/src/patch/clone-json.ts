import { isRawDecimal } from '../json/decimal.ts';
import type { Json } from '../resource.ts';

/** A copy that may be changed; decimals stay what they are. */
export function cloneJson(value: Json): Json {
  if (Array.isArray(value)) {
    return value.map(cloneJson);
  }
  if (typeof value !== 'object' || value === null || isRawDecimal(value)) {
    return value;
  }
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, cloneJson(item as Json)]));
}
