/** A BSN stays out of every address a product makes and out of what it says beside the data: those end in logs. */
import type { Text } from '@stelsel/kernel';
import { askSearchset, isSearchset, type Searchset } from '../product/searchset.ts';
import { verdictOf } from '../verdict.ts';
import { allAnswers, noAnswers } from './all-answers.ts';
import { bsnOf, type Derivation, serveTest } from './scope.ts';

export const noBsnInAddresses: Derivation = (scope) => [
  serveTest(scope, {
    id: 'no-bsn-in-addresses',
    sentence: {
      nl: 'Geen link, fullUrl of kop van een antwoord noemt een BSN, ook niet na een GET.',
      en: 'No link, fullUrl or header of an answer names a BSN, not even after a GET.',
    },
    run: async (product) => {
      const { searchsets } = await allAnswers(scope, product);
      const byGet: Searchset[] = [];
      for (const { query, subject } of searchsets.slice(0, 3).map(({ asked }) => asked)) {
        const answer = await askSearchset(product, { query, subject, method: 'GET' });
        byGet.push(...(isSearchset(answer) ? [answer] : []));
      }
      const numbers = scope.records.map(bsnOf);
      return searchsets.length === 0
        ? noAnswers
        : verdictOf([...searchsets, ...byGet].flatMap((answer) => echoes(answer, numbers)));
    },
  }),
];

function echoes({ asked, answer, links, entries }: Searchset, numbers: readonly string[]): readonly Text[] {
  const places: readonly (readonly [place: string, text: string])[] = [
    ...links.map(({ relation, url }) => [`link ${relation ?? ''}`, url ?? ''] as const),
    ...entries.map(({ fullUrl }) => ['fullUrl', fullUrl ?? ''] as const),
    ...Object.entries(answer.headers),
  ];
  const found = places.filter(([, text]) => numbers.some((number) => text.includes(number)));
  return [...new Set(found.map(([place]) => place))].map((place) => ({
    nl: `${asked.query.id}: ${place} noemt een BSN`,
    en: `${asked.query.id}: ${place} names a BSN`,
  }));
}
