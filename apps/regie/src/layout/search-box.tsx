import type { Language } from '@stelsel/regie';
import { type Say, w } from '../words/words.ts';
import { addressIn } from './addresses.ts';

interface SearchBoxProps {
  readonly say: Say;
  readonly language: Language;
  readonly url: URL;
}

/** In the header of every page. */
export function SearchBox({ say, language, url }: SearchBoxProps) {
  const searching = url.pathname === '/zoeken';
  return (
    <search className="search-box">
      <form method="get" action={addressIn(language, '/zoeken')}>
        <label htmlFor="zoek">{say(find)}</label>
        <input id="zoek" type="search" name="q" defaultValue={searching ? (url.searchParams.get('q') ?? '') : ''} />
        {url.searchParams.has('asOf') ? (
          <input type="hidden" name="asOf" value={url.searchParams.get('asOf') ?? ''} />
        ) : null}
        <button type="submit">{say(go)}</button>
      </form>
    </search>
  );
}

const find = w('Zoeken', 'Search');
const go = w('Zoek', 'Find');
