import { describe, expect, it } from 'vitest';
import { recordedProviders } from '../testing/recorded-acts.ts';
import { indexProviders } from './search-providers.ts';

const index = indexProviders(recordedProviders);
const first = (query: string) => index.search(query)[0]?.name;
const gp = recordedProviders.providers.find(({ name }) => name === 'Huisartsenpraktijk Hoogweert')?.name;

describe('searching a care provider', () => {
  it.each([
    ['its name', 'Huisartsenpraktijk Hoogweert'],
    ['a typing error', 'huisartspraktijk Hoogwert'],
    ['an everyday word and the place', 'dokter Hoogweert'],
    ['words that say nothing', 'mijn huisarts in Hoogweert'],
    ['another order', 'hoogweert huisarts'],
  ])('finds it by %s', (_, query) => {
    expect(first(query)).toBe(gp);
  });

  it.each([
    ['Apotheek Wijdemond', 'apoteek wijdemond'],
    ['Apotheek Wijdemond', 'medicijnen Wijdemond'],
    ['Tandartspraktijk De Kroon', 'tandards'],
    ['Tandartspraktijk De Kroon', 'gebit kade'],
    ['Elzer Ziekenhuis', 'elser ziekenhuis'],
  ])('puts %s first for "%s"', (name, query) => {
    expect(first(query)).toBe(name);
  });

  it('finds nothing for nonsense', () => {
    expect(index.search('qqqqqq')).toEqual([]);
  });
});
