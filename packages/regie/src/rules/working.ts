/** How an outcome came about, line by line: every light can be recomputed by whoever reads it. */
import type { Text } from '@stelsel/kernel';

export type Working = readonly Text[];

export function line(nl: string, en: string): Text {
  return { nl, en };
}

/** A share as people read it: `26 %`. */
export function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`.replace('.', ',');
}
