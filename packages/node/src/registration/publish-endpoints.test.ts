import type { EndpointOffer } from '@stelsel/addressing';
import { discoverExchanges } from '@stelsel/exchanges';
import { ok, parseUra, unwrap } from '@stelsel/kernel';
import { expect, it } from 'vitest';
import { publishEndpoints } from './publish-endpoints.ts';

const exchanges = await discoverExchanges();
const ura = unwrap(parseUra('90000001'));

async function offered(type: string, bases: Parameters<typeof publishEndpoints>[1]['bases']) {
  const offers: EndpointOffer[] = [];
  const directory = {
    publish: async (offer: EndpointOffer) => {
      offers.push(offer);
      return ok({ created: 1, updated: 0, unchanged: 0 });
    },
  };
  const place = { ura, type, bases, tokenEndpoint: 'https://node.example/oauth/token' };
  unwrap(await publishEndpoints({ directory, exchanges }, place));
  return offers[0]?.fhir ?? [];
}
const notices = (fhir: EndpointOffer['fhir']) => fhir.map(({ base, takesNotices = false }) => [base, takesNotices]);
const r4 = { base: 'r4', fhir: 'R4' } as const;
const stu3 = { base: 'stu3', fhir: 'STU3' } as const;

it('says where notices are taken: where this kind of organisation receives Tasks in that FHIR version', async () => {
  expect(notices(await offered('V4', [r4, stu3]))).toEqual([
    ['r4', true],
    ['stu3', true],
  ]);
  expect(notices(await offered('J8', [r4, stu3]))).toEqual([
    ['r4', false],
    ['stu3', false],
  ]);
});

it('says of a place that answers about its log alone that nothing is taken there', async () => {
  expect(notices(await offered('V4', [{ base: 'log', fhir: 'R4', logOnly: true }]))).toEqual([['log', false]]);
});

it('says where a bare signal may be left, to who receives what is told that way and to nobody else', async () => {
  const signals = (type: string) =>
    offered(type, [r4, stu3]).then((fhir) => fhir.map(({ signals: found }) => found?.map(({ address }) => address)));
  expect(await signals('V4')).toEqual([['r4/notification'], ['stu3/notification']]);
  expect(await signals('J8')).toEqual([undefined, undefined]);
});

it('names a version also as the national guide does', async () => {
  const [place] = await offered('V4', [stu3]);
  const codes = place?.exchanges.flatMap((exchange) => exchange.codes ?? []);
  expect(codes).toEqual(['http://nictiz.nl/fhir/CapabilityStatement/eOverdracht-servercapabilities']);
});
