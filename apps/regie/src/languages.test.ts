/** WCAG 3.1.2: on an English page what is Dutch says so, and the other way round. */
import { unwrap } from '@stelsel/kernel';
import { recordTypes } from '@stelsel/regie';
import { beforeAll, expect, it } from 'vitest';
import { addresses } from './testing/addresses.ts';
import { openSite, type TestSite } from './testing/site.ts';
import { textsOf } from './testing/texts-of.ts';

let site: TestSite;
let dutch: ReadonlySet<string>;

/** As short as this a text may be a name, which is the same in every language. */
const namesMaxWords = 4;

beforeAll(async () => {
  site = await openSite();
  dutch = await dutchSentences();
});

/** Everything that records say in Dutch with more words than a name has. */
async function dutchSentences(): Promise<ReadonlySet<string>> {
  const moment = { asOf: '2026-11-22T09:00:00.000Z', on: '2026-11-22', current: true };
  const found = new Set<string>();
  for (const type of recordTypes) {
    const records = unwrap(await site.deps.store.list(type.name, moment));
    for (const { fields } of records) {
      for (const [name, value] of Object.entries(fields)) {
        for (const text of [value].flat()) {
          if (typeof text === 'string' && !name.endsWith('En') && text.trim().split(/\s+/).length > namesMaxWords) {
            found.add(text.trim());
          }
        }
      }
    }
  }
  return found;
}

const pages = addresses.flatMap(([path, as]) => (as === undefined ? [path.replace(/^\/en(?=\/)/, '')] : []));

it.each([...new Set(pages)].map((path) => ({ path })))(
  'marks what is Dutch on the English page $path',
  async ({ path }) => {
    const html = await (await fetch(`${site.url}/en${path}`, { headers: { accept: 'text/html' } })).text();
    const unmarked = textsOf(html).filter(({ language, text }) => language === 'en' && dutch.has(text));
    expect([...new Set(unmarked.map(({ text }) => text))]).toEqual([]);
  },
);

it('marks on a Dutch page the one thing that is English: the way to the English page', async () => {
  const html = await (await fetch(`${site.url}/geld`, { headers: { accept: 'text/html' } })).text();
  expect(textsOf(html).filter(({ language }) => language !== 'nl' && language !== '')).toEqual([
    { text: 'English', language: 'en' },
  ]);
});
