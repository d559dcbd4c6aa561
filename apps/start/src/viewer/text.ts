import type { Text } from '@stelsel/kernel';

/** Words in Dutch and English. */
export function text(nl: string, en: string): Text {
  return { nl, en };
}
