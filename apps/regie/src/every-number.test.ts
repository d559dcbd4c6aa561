/** A total is the sum of its rows, and a number leads to the rows that give it: on every page that has one. */
import { beforeAll, describe, expect, it } from 'vitest';
import { addresses } from './testing/addresses.ts';
import { publishEdition } from './testing/publish-edition.ts';
import { addAgain, readFigures, readSums } from './testing/read-sums.ts';
import { openSite, type TestSite } from './testing/site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await openSite();
  await publishEdition(site.deps);
});

const paths = [
  ...addresses.flatMap(([path, as]) => (as === undefined ? [path] : [])),
  '/geld?asOf=2025-06-01',
  '/geld/programma/v.landelijk-net?telaat=ja',
];
const seen = { sums: 0, figures: 0 };

describe('every number', () => {
  it.each(paths)(
    'of %s is given by its rows',
    (path) =>
      site.visit(path, undefined, async (page) => {
        for (const { table, foot, sum } of await readSums(page)) {
          expect([table, foot]).toEqual([table, sum]);
          seen.sums += 1;
        }
        for (const figure of await readFigures(page)) {
          expect([figure.label, await addAgain(page, figure)]).toEqual([figure.label, figure.value]);
          seen.figures += 1;
        }
      }),
    30_000,
  );

  it('was looked at', () => {
    expect(seen.sums).toBeGreaterThan(30);
    expect(seen.figures).toBeGreaterThan(40);
  });
});
