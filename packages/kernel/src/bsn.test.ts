import { expect, test } from 'vitest';
import { parseBsn } from './bsn.ts';

test.each(['123456782', '950000012', '000000012', '010000008'])('%s is a BSN', (text) => {
  expect(parseBsn(text)).toEqual({ ok: true, value: text });
});

test('a number off by one digit, or with two digits swapped, fails the 11-proof', () => {
  expect(parseBsn('123456783')).toMatchObject({ ok: false, fault: { code: 'ID-BSN-PROOF', kind: 'incorrect' } });
  expect(parseBsn('213456782')).toMatchObject({ ok: false, fault: { code: 'ID-BSN-PROOF' } });
});

test('nine zeros are no BSN although the sum is right', () => {
  expect(parseBsn('000000000')).toMatchObject({ ok: false, fault: { code: 'ID-BSN-PROOF' } });
});

test.each([
  ['1234567', 'ID-LENGTH'],
  ['1234567820', 'ID-LENGTH'],
  ['', 'ID-LENGTH'],
  ['12345678a', 'ID-NOT-DIGITS'],
  [' 123456782', 'ID-NOT-DIGITS'],
  ['123.456.782', 'ID-NOT-DIGITS'],
  ['-23456782', 'ID-NOT-DIGITS'],
  ['١٢٣٤٥٦٧٨٢', 'ID-NOT-DIGITS'],
])('%s is refused with the reason', (text, code) => {
  expect(parseBsn(text)).toMatchObject({ ok: false, fault: { code, kind: 'incorrect' } });
});
