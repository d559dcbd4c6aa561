/** Looks a status up in a closed list; a code without a word is said to be unclear, and the code stays in the original. */
import type { Text } from '@stelsel/kernel';
import type { StatusWord } from '../zib.ts';

export const unclear: Text = { nl: 'Status niet duidelijk', en: 'Status not clear' };

/** Withdrawn records read the same in every zib. */
export const withdrawn: Text = {
  nl: 'Dit bleek een fout. Uw zorgverlener heeft dit ingetrokken.',
  en: 'This was an error. Your care provider withdrew it.',
};

export function statusWord(words: Readonly<Record<string, Text>>, code: string | undefined): StatusWord | undefined {
  if (code === undefined) {
    return undefined;
  }
  return { code, text: words[code] ?? unclear };
}
