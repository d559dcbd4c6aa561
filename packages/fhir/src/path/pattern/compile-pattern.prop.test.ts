import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePattern } from './compile-pattern.ts';

/** Expressions that both can run: letters, classes, groups, choices, repetitions, anchors. */
const source: fc.Arbitrary<string> = fc.letrec<{
  readonly whole: string;
  readonly piece: string;
  readonly atom: string;
}>((tie) => ({
  atom: fc.oneof(
    { withCrossShrink: true, maxDepth: 4 },
    fc.constantFrom('a', 'b', 'c', '.', '[ab]', '[^a]', '\\w', '\\d', '\\s', '\\.', '^', '$', '\\b'),
    tie('whole').map((inner) => `(${inner})`),
    tie('whole').map((inner) => `(?:${inner})`),
  ),
  piece: fc
    .tuple(tie('atom'), fc.constantFrom('', '', '', '*', '+', '?', '*?', '+?', '??', '{2}', '{1,2}', '{1,}'))
    .map(([atom, times]) => (/^(?:[\^$]|\\b)$/.test(atom) ? atom : atom + times)),
  whole: fc
    .array(
      fc.array(tie('piece'), { maxLength: 3 }).map((pieces) => pieces.join('')),
      { minLength: 1, maxLength: 2 },
    )
    .map((branches) => branches.join('|')),
})).whole;

const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', ' ', '.'), maxLength: 12 });

describe('compilePattern', () => {
  it('finds and replaces what JavaScript finds', () => {
    fc.assert(
      fc.property(source, text, (pattern, value) => {
        expect(compilePattern(pattern, 0).test(value)).toBe(new RegExp(pattern, 's').test(value));
        // Which of two empty matches a repeated group prefers is a matter of taste.
        if (!/\)[*+?{]/.test(pattern)) {
          const replaced = value.replace(new RegExp(pattern, 'gs'), '<$&>');
          expect(compilePattern(pattern, 0).replace(value, '<$0>')).toBe(replaced);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each(['(a+)+$', '^(a|a)*$', '(a|aa)+$', 'a*a*a*a*a*a*a*a*b', '^(.*.*.*x)*$'])(
    'is not held up by %s',
    (pattern) => {
      expect(compilePattern(pattern, 0).test(`${'a'.repeat(2_000)}!`)).toBe(false);
    },
  );

  it('refuses what cannot be run in linear time, and what is too large', () => {
    for (const pattern of ['(?=a)', '(?<!a)b', '(a)\\1', '(', 'a{3000}{3000}', '(?<n>a)\\k<n>']) {
      expect(() => compilePattern(pattern, 0)).toThrow();
    }
    expect(compilePattern('(?<n>a){3}', 0).test('aaa')).toBe(true);
  });
});
