/** WCAG 3.1.2: on an English page what is Dutch says so, and the other way round; our own words are in its language. */
import { unwrap } from '@stelsel/kernel';
import { recordTypes } from '@stelsel/regie';
import { beforeAll, expect, it } from 'vitest';
import { accounts, addresses } from './testing/addresses.ts';
import { alike, ownDutchWords } from './testing/own-words.ts';
import { openSite, type TestSite } from './testing/site.ts';
import { textsOf } from './testing/texts-of.ts';

let site: TestSite;
let dutch: ReadonlySet<string>;
const ownWords = ownDutchWords();

/** As short as this a text may be a name, which is the same in every language. */
const namesMaxWords = 4;

beforeAll(async () => {
  site = await openSite(accounts);
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
            found.add(text.trim().replace(/\.$/, ''));
          }
        }
      }
    }
  }
  return found;
}

/** Each page once, for everybody who looks at it. */
const pages = new Map(
  addresses.map(([path, as]) => [
    `${path.replace(/^\/en(?=\/)/, '')} for ${as ?? 'a visitor'}`,
    { path: path.replace(/^\/en(?=\/)/, ''), as },
  ]),
);

const english = async (path: string, as: string | undefined) => {
  const headers = { accept: 'text/html', ...(as === undefined ? {} : { 'x-test-account': as }) };
  return textsOf(await (await fetch(`${site.url}/en${path}`, { headers })).text()).filter(
    ({ language }) => language === 'en',
  );
};

/** What these are called is a name, also in English. */
const names = new Set(['rso', 'doorbraaktafel']);

it.each([...pages].map(([page, { path, as }]) => ({ page, path, as })))(
  'says our own words in English, and marks what is Dutch: $page',
  async ({ path, as }) => {
    const texts = [...new Set((await english(path, as)).map(({ text }) => text))];
    expect(texts.filter((text) => dutch.has(text.replaceAll(/^[:;,\s]+|[:;,.\s]+$/g, '')))).toEqual([]);
    expect(texts.filter((text) => ownWords.has(alike(text)) && !names.has(alike(text)))).toEqual([]);
    expect(texts.filter((text) => /\b\d{1,2} (mrt|mei|okt) \d{4}\b/.test(text))).toEqual([]);
  },
);

it('knows some hundreds of words to look for', () => {
  expect(ownWords.size).toBeGreaterThan(1_000);
  expect(ownWords.has('vastgesteld')).toBe(true);
});

it('marks on a Dutch page the one thing that is English: the way to the English page', async () => {
  const html = await (await fetch(`${site.url}/geld`, { headers: { accept: 'text/html' } })).text();
  expect(textsOf(html).filter(({ language }) => language !== 'nl' && language !== '')).toEqual([
    { text: 'English', language: 'en' },
  ]);
});
