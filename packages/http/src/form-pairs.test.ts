import { expect, test } from 'vitest';
import { formPairs, parseForm, queryPairs } from './form-pairs.ts';

test('a query keeps repeats, order and encoded commas', () => {
  expect(queryPairs({ url: '/Observation?date=ge2020&code=a%2Cb&date=lt2021&name=a+b' })).toEqual([
    ['date', 'ge2020'],
    ['code', 'a,b'],
    ['date', 'lt2021'],
    ['name', 'a b'],
  ]);
});

test('a URL without a query has no pairs', () => {
  expect(queryPairs({ url: '/Observation' })).toEqual([]);
  expect(queryPairs({ url: '/Observation?' })).toEqual([]);
});

test('only what the parser of forms made counts as a form: JSON in the same shape does not', () => {
  expect(formPairs({ body: parseForm('a=1&a=2') })).toEqual([
    ['a', '1'],
    ['a', '2'],
  ]);
  expect(formPairs({ body: [['a', '1']] })).toEqual([]);
  expect(formPairs({ body: undefined })).toEqual([]);
});
