import { expect, test } from 'vitest';
import { parseAgb } from './agb.ts';
import { parseKvk } from './kvk.ts';
import { parseOin } from './oin.ts';
import { parsePseudonym } from './pseudonym.ts';
import { parseUra } from './ura.ts';
import { parseUzi } from './uzi.ts';

test.each([
  ['1', '00000001'],
  ['90000001', '90000001'],
  ['00012345', '00012345'],
  ['12345', '00012345'],
])('URA %s is %s: it is compared after padding to eight digits', (text, ura) => {
  expect(parseUra(text)).toEqual({ ok: true, value: ura });
});

test.each(['', '123456789', '1234567x', ' 1234567'])('URA "%s" is refused', (text) => {
  expect(parseUra(text)).toMatchObject({ ok: false, fault: { kind: 'incorrect' } });
});

const others = [
  ['UZI', parseUzi, '900000001', '90000001'],
  ['AGB', parseAgb, '01012345', '1012345'],
  ['KvK', parseKvk, '01234567', '123456789'],
  ['OIN of eight', parseOin, '00000003123456780000', '0000000312345678'],
  ['OIN of nine', parseOin, '00000001823288444000', '00000001823288444001'],
  ['pseudonym', parsePseudonym, 'A'.repeat(43), `${'A'.repeat(43)}=`],
] as const;

test.each(others)('%s: the right form is taken as it is', (_name, parse, right) => {
  expect(parse(right)).toEqual({ ok: true, value: right });
});

test.each(others)('%s: another form is refused, not repaired', (_name, parse, _right, wrong) => {
  expect(parse(wrong)).toMatchObject({ ok: false, fault: { kind: 'incorrect' } });
});
