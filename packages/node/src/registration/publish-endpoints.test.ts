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
  return offers[0]?.fhir.map(({ base, takesNotices = false }) => [base, takesNotices]);
}

it('says where notices are taken: where this kind of organisation receives Tasks in that FHIR version', async () => {
  const bases = [
    { base: 'r4', fhir: 'R4' as const },
    { base: 'stu3', fhir: 'STU3' as const },
  ];
  expect(await offered('V4', bases)).toEqual([
    ['r4', true],
    ['stu3', true],
  ]);
  expect(await offered('J8', bases)).toEqual([
    ['r4', false],
    ['stu3', false],
  ]);
});

it('says of a place that answers about its log alone that nothing is taken there', async () => {
  expect(await offered('V4', [{ base: 'log', fhir: 'R4', logOnly: true }])).toEqual([['log', false]]);
});
