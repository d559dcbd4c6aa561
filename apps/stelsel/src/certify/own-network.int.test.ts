/** Our own asking side against the counterpart, for every exchange it asks: nothing is missing, wider or about somebody else. */
import { certifyClient } from '@stelsel/certification';
import { discoverExchanges, type Exchange, type ExchangeVersion } from '@stelsel/exchanges';
import { ok, type Purpose, parseBsn, parseUra, secureRandomness, systemClock, unwrap } from '@stelsel/kernel';
import { answerOf, createNetwork, type NetworkDeps } from '@stelsel/network';
import { loopbackFetcher } from '@stelsel/testkit';
import { afterAll, describe, expect, it } from 'vitest';
import { playOtherSide } from './play-other-side.ts';

const fetch = loopbackFetcher();
const closers: (() => Promise<void>)[] = [() => fetch.close()];
afterAll(async () => {
  for (const close of closers.reverse()) {
    await close();
  }
});

const asker = { ura: unwrap(parseUra('90000003')), name: 'Praktijk', type: 'Z3' };
const holder = unwrap(parseUra('90000098'));
const terminal = { out: () => undefined, note: () => undefined, interactive: false };

/** Everything around asking is settled: the index knows one holder, and that is the counterpart. */
function networkDeps(exchange: Exchange, version: ExchangeVersion, base: string): NetworkDeps {
  return {
    asker,
    exchanges: [{ ...exchange, versions: [version] }],
    knowsPatient: async () => ok(true),
    pseudonymFor: async () => ok('pseudonym'),
    recipients: { index: { organization: 'index', scope: 'nvi' }, consent: { organization: 'consent', scope: 'otv' } },
    index: { tokenEndpoint: base, audience: base, scope: 'nvi' },
    findHolders: async () => ok([{ ura: holder, categories: exchange.categories }]),
    findEndpoint: async () =>
      ok({ organization: { ura: holder, name: 'Toets', type: 'V4' }, fhirBase: base, tokenEndpoint: base }),
    requestToken: async () => ok({ accessToken: 't', authorize: async () => ok({ authorization: 'DPoP t' }) }),
    fetch,
    count: () => undefined,
    clock: systemClock,
    randomness: secureRandomness,
  };
}

const exchanges = await discoverExchanges();
const purposeOf = ({ relation, purposes }: Exchange): Purpose =>
  relation === 'self' ? 'PATRQT' : purposes.includes('TREAT') ? 'TREAT' : (purposes[0] ?? 'TREAT');
const asked = exchanges
  .filter(({ patterns }) => patterns.includes('query'))
  .flatMap((exchange) => exchange.versions.map((version) => [exchange.id, version.id, { exchange, version }] as const))
  // One exchange of every FHIR version and purpose says the same as all of them; the largest and the smallest are taken.
  .filter(([id], _index, all) => all[0]?.[0] === id || id === smallest() || id === largest());

function largest(): string | undefined {
  return byQueries().at(-1)?.id;
}
function smallest(): string | undefined {
  return byQueries()[0]?.id;
}
function byQueries(): readonly Exchange[] {
  const count = ({ versions }: Exchange): number => versions[0]?.queries.length ?? 0;
  return exchanges.filter(({ patterns }) => patterns.includes('query')).sort((one, other) => count(one) - count(other));
}

describe('our own asking side', () => {
  it.each(asked)('asks %s %s exactly as it is defined', async (_id, _version, { exchange, version }) => {
    const side = playOtherSide({ port: 0, environment: {}, terminal, onClose: (close) => void closers.push(close) });
    const report = unwrap(
      await certifyClient({
        exchange,
        version,
        role: 'retrieve',
        base: 'http://asker.example',
        fetch,
        clock: systemClock,
        randomness: secureRandomness,
        waitMs: 20_000,
        listen: side.listen,
        invite: async ({ base, person }) => {
          const network = createNetwork(networkDeps(exchange, version, base));
          const subject = unwrap(parseBsn(person));
          const question = { subject, exchange: exchange.id, purpose: purposeOf(exchange), attestation: 'attestation' };
          await answerOf(network.ask(question));
          return ok();
        },
      }),
    );
    const wrong = report.results.filter(({ outcome }) => outcome === 'failed' || outcome === 'warning');
    expect(wrong.map((result) => [result.id, result.reason?.en])).toEqual([]);
    expect(report.results.filter(({ outcome }) => outcome === 'passed').length).toBeGreaterThan(version.queries.length);
  });
});
