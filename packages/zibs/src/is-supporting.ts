import { zibById } from './registry.ts';
import type { ZibView } from './zib.ts';

/** Explains other rows, and is none itself: a person, a product, a place, the bytes of a letter. */
export function isSupporting({ zib, original }: Pick<ZibView, 'zib' | 'original'>): boolean {
  return zibById(zib)?.supporting === true || original.resource.resourceType === 'Binary';
}
