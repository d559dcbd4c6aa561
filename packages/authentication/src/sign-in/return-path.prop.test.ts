import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { returnPath } from './return-path.ts';

const origin = 'https://agenda.example';

describe('where one goes back to', () => {
  it('is never another site, whatever is asked', () => {
    const tricky = fc.constantFrom(
      '/',
      '//',
      '/\\',
      '\\',
      'https:',
      '@',
      'evil.example',
      '%2f',
      '\t',
      '\n',
      '..',
      '.',
      '?',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(tricky, fc.string()), { maxLength: 8 }), (parts) => {
        const path = returnPath(parts.join(''), origin);
        if (path !== undefined) {
          expect(new URL(path, origin).origin).toBe(origin);
          expect(path).toMatch(/^\/(?!\/)/);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', '/\t/evil.example', '/.//evil.example', ''])(
    'refuses %j',
    (asked) => {
      expect(returnPath(asked, origin)).toBeUndefined();
    },
  );

  it('is the page one came from, with its questions', () => {
    expect(returnPath('/en/geld?asOf=2026-01-01', origin)).toBe('/en/geld?asOf=2026-01-01');
  });
});
