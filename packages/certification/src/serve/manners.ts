/** The ways a query may come: by POST _search, which keeps the person out of addresses, and by GET, which the guides use. */
import { canonicalJson } from '@stelsel/kernel';
import { addressOf, askSearchset, isSearchset, matchesOf, type Searchset } from '../product/searchset.ts';
import { failed, passed, skipped, verdictOf } from '../verdict.ts';
import { bsnOf, type Derivation, richest, serveTest } from './scope.ts';

/** A server may refuse to read a person from an address; it says so with one of these. */
const refusals = new Set([400, 403, 405, 501]);

export const manners: Derivation = (scope) =>
  scope.queries.map((query) =>
    serveTest(scope, {
      id: `${query.id}.get`,
      about: query.id,
      sentence: {
        nl: `${query.section.nl}: een GET geeft hetzelfde als POST _search, of wordt geweigerd.`,
        en: `${query.section.en}: a GET gives the same as POST _search, or is refused.`,
      },
      run: async (product) => {
        const record = richest(scope, query);
        if (record === undefined) {
          return skipped('De testgegevens hebben hier niets.', 'The records have nothing here.');
        }
        const subject = bsnOf(record);
        const asked = { query, subject, method: 'GET' } as const;
        const { status } = await product.ask(asked);
        if (refusals.has(status)) {
          return skipped(
            `GET met een persoon in het adres is geweigerd (status ${status}); dat mag.`,
            `GET with a person in the address was refused (status ${status}); that is permitted.`,
          );
        }
        const get = await askSearchset(product, asked);
        const post = await askSearchset(product, { query, subject });
        if (!isSearchset(get) || !isSearchset(post)) {
          const problem = isSearchset(get) ? post : get;
          return 'nl' in problem ? verdictOf([problem]) : passed;
        }
        return namesOf(get) === namesOf(post)
          ? passed
          : failed('GET geeft andere resultaten dan POST _search.', 'GET gives other results than POST _search.');
      },
    }),
  );

function namesOf(answer: Searchset): string {
  return canonicalJson(matchesOf(answer).map(addressOf).sort());
}
