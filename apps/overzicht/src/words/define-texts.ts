import type { Text } from '@stelsel/kernel';

/** A sentence of the app: Dutch and English always, other languages by its key. */
export interface Phrase extends Text {
  /** `area.name`: how a file of another language names it. */
  readonly key: string;
}

/** Gives every text of one area its key. */
export function defineTexts<const T extends Readonly<Record<string, Text>>>(
  area: string,
  texts: T,
): { readonly [K in keyof T]: Phrase } {
  return Object.fromEntries(
    Object.entries(texts).map(([name, { nl, en }]) => [name, { key: `${area}.${name}`, nl, en }]),
  ) as unknown as { readonly [K in keyof T]: Phrase };
}
