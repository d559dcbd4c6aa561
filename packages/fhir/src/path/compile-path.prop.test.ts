import { unwrap } from '@stelsel/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { r4 } from '../definitions/r4.ts';
import { compilePath } from './compile-path.ts';
import { textOf } from './system-value.ts';

const answer = (expression: string) => {
  const found = unwrap(unwrap(compilePath(expression, r4)).evaluate('focus'));
  return found.map((item) => textOf(item));
};

const truth = fc.constantFrom('true', 'false', '{}');
const decimal = fc
  .tuple(fc.integer({ min: -100_000, max: 100_000 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, scale]) => `(${(digits / 10 ** scale).toFixed(scale === 0 ? 1 : scale)})`);
const list = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 6 }).map((items) => items.join(' | ') || '{}');
const date = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .chain((day) => fc.constantFrom(4, 7, 10).map((length) => `@${day.toISOString().slice(0, length)}`));

const holds = (...properties: readonly fc.IRawProperty<unknown>[]) => {
  for (const property of properties) {
    fc.assert(property, { numRuns: 120 });
  }
};

describe('laws of FHIRPath', () => {
  it('logic: order does not matter, and De Morgan holds with unknown too', () => {
    holds(
      fc.property(truth, truth, (a, b) => {
        for (const operator of ['and', 'or', 'xor']) {
          expect(answer(`${a} ${operator} ${b}`)).toEqual(answer(`${b} ${operator} ${a}`));
        }
        expect(answer(`(${a} and ${b}).not()`)).toEqual(answer(`${a}.not() or ${b}.not()`));
        expect(answer(`${a} implies ${b}`)).toEqual(answer(`${a}.not() or ${b}`));
      }),
    );
  });

  it('decimals: sums and products are exact and come apart again', () => {
    holds(
      fc.property(decimal, decimal, decimal, (a, b, c) => {
        expect(answer(`(${a} + ${b}) - ${b} = ${a}`)).toEqual(['true']);
        expect(answer(`${a} * (${b} + ${c}) = ${a} * ${b} + ${a} * ${c}`)).toEqual(['true']);
        expect(answer(`(${a} < ${b}) = (${b} > ${a})`)).toEqual(['true']);
      }),
    );
  });

  it('collections: union, intersection and what is left over', () => {
    holds(
      fc.property(list, list, (a, b) => {
        expect(answer(`((${a}) | (${b})).count()`)).toEqual(answer(`((${b}) | (${a})).count()`));
        expect(answer(`(${a}).intersect(${b}).subsetOf(${a})`)).toEqual(['true']);
        expect(answer(`(${a}).exclude(${b}).intersect(${b}).empty()`)).toEqual(['true']);
        expect(answer(`(${a}).distinct().isDistinct()`)).toEqual(['true']);
      }),
    );
  });

  it('dates: of two dates one is smaller, or they are equal, or it cannot be told', () => {
    holds(
      fc.property(date, date, (a, b) => {
        const [less, equal, more] = ['<', '=', '>'].map((operator) => answer(`${a} ${operator} ${b}`)[0]);
        const told = [less, equal, more].filter((it) => it === 'true').length;
        expect(told).toBe(equal === undefined ? 0 : 1);
        expect(less === undefined).toBe(equal === undefined);
      }),
    );
  });

  it('answers any text with a path or a fault', () => {
    const signs = [..."()[]{}.,+-*/|&=~<>%$@`'\\ \n"];
    const operators = '!= !~ // /* is as and div in 1 1.0 @2024 @T25 %resource $this $total';
    const names =
      "name where( select( repeat( iif( aggregate( matches( constructor __proto__ toString 'mg' '(a+)+$' \0 😀";
    const word = fc.constantFrom(...signs, ...`${operators} ${names}`.split(' '), '9'.repeat(40));
    holds(
      fc.property(fc.array(word, { maxLength: 12 }), fc.constantFrom('', ' '), fc.string(), (words, by, text) => {
        for (const expression of [words.join(by), text]) {
          const path = compilePath(expression, r4);
          const found = path.ok ? path.value.evaluate('focus') : path;
          expect(found.ok ? 'FHIR-PATH-' : found.fault.code).toMatch(/^FHIR-PATH-/);
        }
      }),
    );
  });
});
