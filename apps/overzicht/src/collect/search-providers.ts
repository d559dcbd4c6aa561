/** Searches care providers on the device: the question never leaves it. Typing errors and everyday words are understood. */
import type { Provider, ProviderList } from '@stelsel/citizen';
import MiniSearch from 'minisearch';

export interface ProviderIndex {
  /** Best first. */
  readonly search: (query: string) => readonly Provider[];
}

/** A word may differ in one letter of five. */
const fuzziness = 0.22;
/** Short words must be right: "spoed" is not "goed". */
const fuzzyFrom = 4;

export function indexProviders({ providers, kinds }: ProviderList): ProviderIndex {
  const byKey = new Map(providers.map((provider) => [provider.key, provider]));
  const index = new MiniSearch<{ readonly id: string }>({
    fields: ['name', 'place', 'kind', 'address', 'alsoKnownAs'],
    processTerm: plain,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length < fuzzyFrom ? false : fuzziness),
      combineWith: 'AND',
      boost: { name: 2, place: 1.5 },
    },
  });
  index.addAll(
    providers.map(({ key, name, place = '', address = '', alsoKnownAs = [], kind }) => {
      const { name: words, searchWords } = kinds[kind] ?? { name: { nl: '', en: '' }, searchWords: [] };
      return {
        id: key,
        name,
        place,
        address,
        alsoKnownAs: alsoKnownAs.join(' '),
        kind: [words.nl, words.en, ...searchWords].join(' '),
      };
    }),
  );
  const find = (query: string, how?: 'OR'): readonly Provider[] =>
    index
      .search(query, how === undefined ? {} : { combineWith: how })
      .map(({ id }) => byKey.get(id as string))
      .filter((provider) => provider !== undefined);
  return {
    search: (query) => {
      const exact = find(query);
      return exact.length > 0 ? exact : find(query, 'OR');
    },
  };
}

/** Without accents and capitals; words that say nothing are left out. */
function plain(term: string): string | null {
  const word = term
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase();
  return ['de', 'het', 'van', 'in', 'mijn', 'bij', 'een'].includes(word) ? null : word;
}
