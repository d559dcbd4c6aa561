import type { Text } from '@stelsel/kernel';
import type { Product } from '../product/product.ts';
import { askSearchset, isSearchset, type Searchset } from '../product/searchset.ts';
import { skipped, type Verdict } from '../verdict.ts';
import { bsnOf, type ServeScope } from './scope.ts';

export interface AllAnswers {
  readonly searchsets: readonly Searchset[];
  /** What is no searchset at all; other tests are about that. */
  readonly problems: readonly Text[];
}

/** When nothing could be looked at, a rule about answers says that, and not that all is well. */
export const noAnswers: Verdict = skipped(
  'Er kwam geen enkel bruikbaar antwoord.',
  'There was no usable answer at all.',
);

/** Every query about every test person, asked the usual way. Answers of one run are remembered, so this costs once. */
export async function allAnswers(scope: ServeScope, product: Product): Promise<AllAnswers> {
  const searchsets: Searchset[] = [];
  const problems: Text[] = [];
  for (const record of scope.records) {
    const asked = scope.queries.map((query) => askSearchset(product, { query, subject: bsnOf(record) }));
    for (const answer of await Promise.all(asked)) {
      if (isSearchset(answer)) {
        searchsets.push(answer);
      } else {
        problems.push(answer);
      }
    }
  }
  return { searchsets, problems };
}
