/** The ways to be wrong that no product may have, in each exchange: every one fails, for the reason that it has. */
import { discoverExchanges, type TestRecord } from '@stelsel/exchanges';
import { systemClock, unwrap } from '@stelsel/kernel';
import { loopbackFetcher } from '@stelsel/testkit';
import { afterAll, describe, expect, it } from 'vitest';
import type { TestResult } from './certification-test.ts';
import { certify } from './certify.ts';
import { startProduct, type TestedExchange, testedExchange, type Wrong, withQueries } from './testing/test-product.ts';

const fetch = loopbackFetcher();
afterAll(() => fetch.close());

/** One version of each exchange, R4 and STU3 in turn, with the queries that have most to choose from. */
const exchanges = await Promise.all(
  (await discoverExchanges()).map(async ({ id, versions }, index) => {
    const fhir = versions.some((version) => version.fhir === 'STU3') && index % 2 === 1 ? 'STU3' : 'R4';
    const tested = await testedExchange(id, fhir);
    const telling = [...tested.version.queries].sort((one, other) => tell(tested, other) - tell(tested, one));
    return [
      `${id} ${tested.version.id}`,
      withQueries(
        tested,
        telling.slice(0, 3).map((query) => query.id),
      ),
    ] as const;
  }),
);

/** Whether it matters that a query was read: how many it must leave out, and that it brings anything at all. */
function tell({ records }: TestedExchange, { id, type }: TestedExchange['version']['queries'][number]): number {
  const [record] = records;
  const wanted = record?.matches[id]?.length ?? 0;
  const all = record?.resources.filter(({ resourceType }) => resourceType === type).length ?? 0;
  return wanted === 0 ? 0 : 1 + all - wanted;
}

async function failures(tested: TestedExchange, wrong: Wrong): Promise<readonly TestResult[]> {
  const base = await startProduct(tested, wrong);
  const { exchange, version } = tested;
  const run = { exchange, version, role: 'serve', base, fetch, clock: systemClock } as const;
  // Whatever the organisation keeps: the queries were chosen already.
  const keeping = version.queries[0]?.keptBy[0];
  const report = unwrap(await certify({ ...run, ...(keeping === undefined ? {} : { organizationType: keeping }) }));
  return report.results.filter(({ outcome }) => outcome === 'failed');
}

const ignoring = ({ records, version }: TestedExchange): readonly TestRecord[] =>
  records.map((record) => ({
    ...record,
    matches: Object.fromEntries(
      version.queries.map(({ id, type }) => [
        id,
        record.resources.filter(({ resourceType }) => resourceType === type).map((one) => `${type}/${one.id}`),
      ]),
    ),
  }));

const swapped = ({ records: [first, second, ...rest] }: TestedExchange): readonly TestRecord[] =>
  first && second ? [{ ...first, bsn: second.bsn }, { ...second, bsn: first.bsn }, ...rest] : [];

const wrongs: readonly (readonly [
  name: string,
  wrong: (tested: TestedExchange) => Wrong,
  caughtBy: RegExp,
  reason: RegExp,
])[] = [
  ['always answers empty', () => ({ change: ({ entry: _none, ...body }) => body }), /\.matches\./, /ontbreekt/],
  ['gives another person', (tested) => ({ records: swapped(tested) }), /\.other-person\./, /is van testpersoon/],
  [
    'fails with status 500',
    () => ({
      hook: (server) =>
        server.addHook('onRequest', async (request, reply) => {
          if (!request.url.endsWith('/metadata')) {
            await reply.code(500).send({});
          }
        }),
    }),
    /\.matches\./,
    /status 500/,
  ],
  [
    'speaks JSON only',
    () => ({
      hook: (server) =>
        server.addHook('onRequest', async (request) => {
          request.headers.accept = 'application/fhir+json';
        }),
    }),
    /\.formats$/,
    /op XML kwam application\/fhir\+json/,
  ],
];

describe.each(exchanges)('for %s a product', (_name, tested) => {
  it('that is right fails nothing', async () => {
    expect((await failures(tested, {})).map(({ id, reason }) => [id, reason?.nl])).toEqual([]);
  });

  it.each(wrongs)('that %s fails, and hears why', async (_wrong, wrong, caughtBy, reason) => {
    const found = (await failures(tested, wrong(tested))).filter(({ id }) => caughtBy.test(id));
    expect(found.map((result) => result.reason?.nl).join(' ')).toMatch(reason);
  });

  it('that ignores parameters fails, where a query has any to ignore', async () => {
    const ignored = ignoring(tested);
    const count = ({ matches }: TestRecord, id: string): number => matches[id]?.length ?? 0;
    const differs = tested.version.queries.some(({ id }) =>
      tested.records.some((record, index) => count(record, id) !== count(ignored[index] ?? record, id)),
    );
    const found = await failures(tested, { records: ignored });
    expect([differs, found.some(({ id }) => /\.(parameters|matches)/.test(id))]).toEqual([differs, differs]);
  });
});
