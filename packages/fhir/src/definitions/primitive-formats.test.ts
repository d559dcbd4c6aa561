import { describe, expect, it } from 'vitest';
import { hasFormat } from './primitive-formats.ts';

describe('the format of a primitive', () => {
  it.each([
    ['uuid', 'urn:uuid:6b7dbd5b-9c8a-4a7f-9b0e-0a2d2ad7d0aa', 'urn:uuid:6B7DBD5B-9c8a-4a7f-9b0e-0a2d2ad7d0aa'],
    ['oid', 'urn:oid:1.2.3', 'urn:oid:1.2.03'],
    ['id', 'A-z.9', 'a_b'],
    ['code', 'a b', 'a  b'],
    ['code', 'ab', ' ab'],
    ['string', ' a ', ' \n '],
    ['string', 'tab\tand\nline', 'bell\u0007'],
    ['uri', 'urn:a', 'urn: a'],
    ['integer', '-5', '-0'],
    ['integer', '2147483647', '2147483648'],
    ['integer', '0', '007'],
    ['positiveInt', '1', '0'],
    ['unsignedInt', '0', '-1'],
    ['decimal', '1.00e-7', '1.'],
    ['decimal', '-0.5', '.5'],
    ['boolean', 'false', 'False'],
    ['date', '2024-02-29', '2023-02-29'],
    ['dateTime', '2024-06-30T23:59:60Z', '2024-06-30T24:00:00Z'],
    ['dateTime', '2024-01-01T10:00:00.5+14:00', '2024-01-01T10:00:00+14:30'],
    ['dateTime', '2024-01', '2024-01-01T10:00:00'],
    ['instant', '2024-01-01T10:00:00Z', '2024-01-01'],
    ['time', '10:00:00', '10:00'],
    ['base64Binary', 'YWJj\nZGU=', 'YWJjZ'],
    ['base64Binary', 'YQ==', 'Y=Q='],
    ['xhtml', '<div xmlns="http://www.w3.org/1999/xhtml"\n><p \t>a</p ></div\r\n>', '<div><p\u00a0>a</p></div>'],
    ['xhtml', '<div>\ufeff\u00a0</div>', '<div>a</div\ufeff>'],
  ])('%s: %j has it, %j has not', (type, right, wrong) => {
    expect([hasFormat(type, right), hasFormat(type, wrong)]).toEqual([true, false]);
  });

  it.each(['base64Binary', 'code', 'uri', 'oid', 'decimal', 'dateTime'])(
    'of type %s is refused at once, however long the text: quadratic work would be minutes here',
    (type) => {
      expect(hasFormat(type, `A${' '.repeat(1_000_000)}!`)).toBe(false);
    },
  );
});
