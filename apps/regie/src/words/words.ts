/** Texts in two languages; Dutch first. */
import type { Language } from '@stelsel/regie';

export interface Words {
  readonly nl: string;
  readonly en: string;
}

export type Say = (words: Words) => string;

export const sayIn =
  (language: Language): Say =>
  (words) =>
    words[language];

export const w = (nl: string, en: string): Words => ({ nl, en });
