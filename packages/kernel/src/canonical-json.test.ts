import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

test('orders members by UTF-16 code units and writes numbers as ECMAScript does (RFC 8785, 3.2)', () => {
  const value = {
    numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001, -0],
    string: '\u20ac$\u000F\nA\'B"\\\\"/',
    literals: [null, true, false],
    '\u20ac': 'Euro Sign',
    '\r': 'Carriage Return',
    '1': 'One',
  };
  expect(canonicalJson(value)).toBe(
    '{"\\r":"Carriage Return","1":"One","literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27,0],' +
      '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/","€":"Euro Sign"}',
  );
});

test('leaves out members without a value', () => {
  expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}');
});

test('refuses what JSON cannot say', () => {
  expect(() => canonicalJson(Number.NaN)).toThrow();
  expect(() => canonicalJson({ f: () => 1 })).toThrow();
});
