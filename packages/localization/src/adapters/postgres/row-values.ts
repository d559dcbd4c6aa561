import type { Pseudonym } from '@stelsel/kernel';
import type { Source } from '../../holding.ts';

export function pseudonymBytes(pseudonym: Pseudonym): Buffer {
  return Buffer.from(pseudonym, 'base64url');
}

/** System and value in one column; neither system contains a bar. */
export function sourceText({ system, value }: Source): string {
  return `${system}|${value}`;
}

export function readSource(text: string): Source {
  const bar = text.indexOf('|');
  return { system: text.slice(0, bar), value: text.slice(bar + 1) };
}
