import { unwrap } from '@stelsel/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from './read-json.ts';

describe('readJson', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => {
        fc.pre(!/__proto__|\\u0000|\\ud[89a-f]/i.test(text) && text.isWellFormed());
        const read = readJson(text);
        if (read.ok || read.fault.code !== 'FHIR-DUPLICATE-KEY') {
          expect(JSON.parse(JSON.stringify(unwrap(read)))).toEqual(JSON.parse(text));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('answers any text with a value or a fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof readJson(text).ok).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });
});
