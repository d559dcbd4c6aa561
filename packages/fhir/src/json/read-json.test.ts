import { limits, unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { readJson } from './read-json.ts';

const codeOf = (text: string) => {
  const read = readJson(text);
  return read.ok ? 'ok' : read.fault.code;
};

describe('readJson', () => {
  it('keeps the digits of a decimal that a number would change', () => {
    for (const text of ['1.10', '0.0', '1e3', '123456789012345678.123456789', '-0', '-0.00']) {
      expect(JSON.stringify(unwrap(readJson(`{"a":${text}}`)))).toBe(`{"a":${text}}`);
    }
    expect(unwrap(readJson('[1, 2.5, -3]'))).toEqual([1, 2.5, -3]);
  });

  it('tells line and column of a syntax error', () => {
    expect(readJson('{\n  "a": 1,\n  "b": }')).toMatchObject({
      fault: { code: 'FHIR-JSON-SYNTAX', params: { line: 3, column: 8 } },
    });
  });

  it.each([
    '',
    '{',
    '[1,]',
    '{"a":1,}',
    '{a:1}',
    "{'a':1}",
    '01',
    '1.',
    '.5',
    '+1',
    'nul',
    '[1 2]',
    '"\t"',
    '"\\x"',
    '1 2',
    'NaN',
  ])('refuses %j', (text) => {
    expect(codeOf(text)).toBe('FHIR-JSON-SYNTAX');
  });

  it('refuses a name that occurs twice, and accepts it in different objects', () => {
    expect(codeOf('{"a":1,"a":2}')).toBe('FHIR-DUPLICATE-KEY');
    expect(codeOf('{"a":1,"\\u0061":2}')).toBe('FHIR-DUPLICATE-KEY');
    expect(codeOf('[{"a":1},{"a":2}]')).toBe('ok');
  });

  it('refuses nesting deeper than the limit without exhausting the stack', () => {
    expect(codeOf('['.repeat(1_000_000))).toBe('FHIR-DEPTH');
    const deep = limits.nestingDepth;
    expect(codeOf('['.repeat(deep) + ']'.repeat(deep))).toBe('ok');
  });

  it('refuses half characters and U+0000, which no database can keep', () => {
    expect(codeOf('"\\ud83d"')).toBe('FHIR-JSON-SYNTAX');
    expect(codeOf('"\\u0000"')).toBe('FHIR-JSON-SYNTAX');
    expect(codeOf('"\\ud83d\\ude00 é"')).toBe('ok');
  });

  it('never changes a prototype', () => {
    expect(codeOf('{"__proto__":{"admin":true}}')).toBe('FHIR-JSON-SYNTAX');
  });

  it('accepts a byte order mark', () => {
    expect(codeOf('\ufeff{}')).toBe('ok');
  });
});
