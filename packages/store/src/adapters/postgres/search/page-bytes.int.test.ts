/** A page has an end in bytes as well as in number: large resources come a few at a time, and each of them once. */
import { parseSearch, type Resource, r4Model, type SearchPair } from '@stelsel/fhir';
import { secureRandomness, systemClock, unwrap } from '@stelsel/kernel';
import { testDatabase } from '@stelsel/testkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { type StoreSizes, storeSizes } from '../../../limits.ts';
import type { Repository } from '../../../repository.ts';
import { createStore } from '../create-store.ts';
import { storeMigrations } from '../migrations.ts';

// A small part of the usual: what holds is the same, and the record stays small.
const sizes: StoreSizes = {
  page: storeSizes.page / 512,
  included: storeSizes.page / 128,
  candidates: storeSizes.candidates / 1_024,
};

const basic = (id: string, length: number): Resource => ({
  resourceType: 'Basic',
  id,
  code: { text: 'x'.repeat(length) },
});
const list = (id: string, of: string): Resource => ({
  resourceType: 'List',
  id,
  status: 'current',
  mode: 'working',
  entry: [...of].map((item) => ({ item: { reference: `Basic/${item}` } })),
});
/** Two fit on one page, three do not. */
const large = Math.ceil(sizes.page / 2.5);

let repository: Repository;

beforeAll(async () => {
  const db = await testDatabase({ schema: 'node', migrations: storeMigrations });
  repository = createStore({ db, clock: systemClock, randomness: secureRandomness, sizes }).repository(
    'bytes',
    r4Model,
  );
  for (const id of 'abcdefghijk') {
    unwrap(await repository.putAll([basic(id, large)]));
  }
  unwrap(await repository.putAll([basic('whole', sizes.page + 1)]));
  unwrap(await repository.putAll([basic('z', 1), list('few', 'ab'), list('many', 'abcdefghijk')]));
  const small = Array.from({ length: 100 }, (_, n) => ({ resourceType: 'Organization', id: `o${n}`, name: 'O' }));
  unwrap(await repository.putAll(small));
});

const ask = async (type: string, pairs: readonly SearchPair[]) =>
  repository.search(unwrap(parseSearch(type, pairs, r4Model)));

interface Page {
  readonly ids: readonly string[];
  readonly next?: string | undefined;
}

async function pages(read: (cursor: string | undefined) => Promise<Page>): Promise<readonly string[]> {
  const seen: string[] = [];
  for (let cursor: string | undefined, more = true; more; ) {
    const { ids, next } = await read(cursor);
    seen.push(ids.join(' '));
    cursor = next;
    more = next !== undefined;
  }
  return seen;
}

const pagesOf = (type: string, pairs: readonly SearchPair[]) =>
  pages(async (cursor) => {
    const page = unwrap(await ask(type, cursor === undefined ? pairs : [...pairs, ['_cursor', cursor]]));
    return { ids: page.matches.map(({ id }) => id), next: page.next };
  });

describe('a page', () => {
  const inTwos = ['a b', 'c d', 'e f', 'g h', 'i j', 'k', 'whole', 'z'];

  it.each([
    ['in order of id', []],
    ['sorted', [['_sort', '_id']]],
    ['of ids', [['_id', 'a,b,c,d,e,f,g,h,i,j,k,whole,z']]],
  ] as readonly (readonly [string, readonly SearchPair[]])[])(
    'of a search ends before the resource that would make it too long, and one always fits: %s',
    async (_, pairs) => {
      expect(await pagesOf('Basic', pairs)).toEqual(inTwos);
    },
  );

  it('of a history ends there too', async () => {
    const seen = await pages(async (cursor) => {
      const page = unwrap(await repository.history({ type: 'Basic', ...(cursor === undefined ? {} : { cursor }) }));
      return { ids: page.entries.map(({ id }) => id), next: page.next };
    });
    expect(seen.join(' ')).toBe('z whole k j i h g f e d c b a');
    expect(seen.slice(0, 4)).toEqual(['z', 'whole', 'k j', 'i h']);
  });

  it('of small resources is as long as its number says', async () => {
    expect(await pagesOf('Organization', [])).toHaveLength(1);
  });
});

describe('what a search includes', () => {
  const including = (id: string) =>
    ask('List', [
      ['_id', id],
      ['_include', 'List:item'],
    ]);

  it('is refused when it is too long together, in words that say what to do', async () => {
    expect(await including('many')).toMatchObject({
      fault: { code: 'STO-INCLUDE-BYTES', at: '_include', params: { max: sizes.included } },
    });
  });

  it('comes along when it is not', async () => {
    expect(unwrap(await including('few')).included.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
