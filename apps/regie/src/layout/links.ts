/** Links that keep the moment of the page: who looks at the past stays in the past. */
import type { PageRequest } from '@stelsel/regie';
import { addressIn, withQuery } from './addresses.ts';

type Query = Readonly<Record<string, string | undefined>>;

export interface Links {
  /** Another page of ours. */
  page(path: string, query?: Query): string;
  /** This page with other questions; what is not named stays. */
  here(changes: Query): string;
  /** Rows of open data, `path` after `/v1/`. */
  rows(path: string, query?: Query): string;
}

export function linksOf({ language, url }: Pick<PageRequest, 'language' | 'url'>): Links {
  const moment = Object.fromEntries(['asOf', 'on'].map((name) => [name, url.searchParams.get(name) ?? undefined]));
  const at = (path: string, query: Query): string => withQuery(new URL(path, url.origin), { ...query, ...moment });
  return {
    page: (path, query = {}) => addressIn(language, at(path, query)),
    here: (changes) => addressIn(language, withQuery(url, changes)),
    // Data is the same in every language; who reads it with a browser goes on in the language of the page.
    rows: (path, query = {}) => at(`/v1/${path}`, { ...query, ...(language === 'en' ? { lang: 'en' } : {}) }),
  };
}
