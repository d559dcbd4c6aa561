import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskBsn, parseBsn } from './bsn.ts';
import { unwrap } from './result.ts';

const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(''));

/** The rule written out as the register writes it, on purpose in another way than the parser. */
function passesByHand(text: string): boolean {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0] = [...text].map(Number);
  const sum = 9 * a + 8 * b + 7 * c + 6 * d + 5 * e + 4 * f + 3 * g + 2 * h - i;
  return sum % 11 === 0 && Number(text) > 0;
}

test('nine digits are a BSN exactly when they pass the 11-proof', () => {
  fc.assert(
    fc.property(digits(9), (text) => {
      expect(parseBsn(text).ok).toBe(passesByHand(text));
    }),
    { numRuns: 500 },
  );
});

test('of every eight digits at most one ninth makes a BSN', () => {
  fc.assert(
    fc.property(digits(8), (start) => {
      const valid = Array.from({ length: 10 }, (_, last) => `${start}${last}`).filter((text) => parseBsn(text).ok);
      expect(valid.length).toBeLessThanOrEqual(1);
    }),
    { numRuns: 100 },
  );
});

test('a BSN that lost its leading zero is the same BSN', () => {
  fc.assert(
    fc.property(
      digits(8).filter((text) => passesByHand(`0${text}`)),
      (text) => {
        expect(parseBsn(text)).toEqual({ ok: true, value: `0${text}` });
      },
    ),
    { numRuns: 50 },
  );
});

test('a mask shows the last three digits and no others', () => {
  fc.assert(
    fc.property(digits(9).filter(passesByHand), (text) => {
      expect(maskBsn(unwrap(parseBsn(text)))).toBe(`******${text.slice(-3)}`);
    }),
    { numRuns: 50 },
  );
});
