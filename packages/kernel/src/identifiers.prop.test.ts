import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAgb } from './agb.ts';
import { parseBsn } from './bsn.ts';
import { parseKvk } from './kvk.ts';
import { parseOin } from './oin.ts';
import { parsePseudonym } from './pseudonym.ts';
import { parseUra } from './ura.ts';
import { parseUzi } from './uzi.ts';

const parsers = { parseAgb, parseBsn, parseKvk, parseOin, parsePseudonym, parseUra, parseUzi };
const almostAnIdentifier = fc.oneof(
  fc.string({ minLength: 8, maxLength: 50 }),
  fc.stringMatching(/^\d{4,21}$/),
  fc.stringMatching(/^\d{8}[a-z]$/),
);

test.each(Object.entries(parsers))('%s never repeats what was typed: it may be a BSN', (_name, parse) => {
  fc.assert(
    fc.property(almostAnIdentifier, (text) => {
      const parsed = parse(text);
      if (!parsed.ok) {
        const { nl, en } = parsed.fault.text;
        const said = `${nl} ${en} ${Object.values(parsed.fault.params).join(' ')} ${parsed.fault.at ?? ''}`;
        expect(said).not.toContain(text);
      }
    }),
    { numRuns: 100 },
  );
});

test('a URA means the same with and without its leading zeros', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), (number) => {
      expect(parseUra(String(number))).toEqual(parseUra(String(number).padStart(8, '0')));
    }),
    { numRuns: 100 },
  );
});
