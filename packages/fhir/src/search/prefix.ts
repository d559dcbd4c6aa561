import type { Prefix } from './search.ts';

/** `ge2024` is prefix `ge` and `2024`; without letters the prefix is `eq`. */
export function splitPrefix(text: string): { readonly prefix: Prefix; readonly rest: string } {
  const found = /^(eq|ne|gt|lt|ge|le|sa|eb|ap)(?=[\d+.-])/.exec(text);
  return found === null ? { prefix: 'eq', rest: text } : { prefix: found[1] as Prefix, rest: text.slice(2) };
}
