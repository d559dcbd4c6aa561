/** Addresses of pages: the one place that knows the language is the first part of a path. */
import type { Language } from '@stelsel/regie';

export const other = (language: Language): Language => (language === 'nl' ? 'en' : 'nl');

export function addressIn(language: Language, path: string): string {
  return language === 'en' ? `/en${path === '/' ? '' : path}` : path;
}

/** The same page with other questions: what is not named stays as it is. */
export function withQuery(url: URL, changes: Readonly<Record<string, string | undefined>>): string {
  const next = new URL(url);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) {
      next.searchParams.delete(name);
    } else {
      next.searchParams.set(name, value);
    }
  }
  return `${next.pathname}${next.search}`;
}
