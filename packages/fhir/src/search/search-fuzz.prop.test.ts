/** Any text is a search or a refusal, in bounded time: nothing throws, hangs or grows with what was sent. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { r4Model, stu3Model } from '../model.ts';
import { compileSearch } from './compile-search.ts';
import { parseSearch } from './parse-search.ts';
import type { SearchPair } from './search.ts';

const numRuns = 1_000;
const resource = {
  resourceType: 'Observation',
  id: 'o1',
  code: { coding: [{ system: 'http://loinc.org', code: '1' }] },
  subject: { reference: 'Patient/1' },
  effectiveDateTime: '2024',
  valueQuantity: { value: 1, unit: 'mg', system: 'http://unitsofmeasure.org', code: 'mg' },
};
const words = [
  ...['code', 'date', 'value-quantity', 'patient', 'subject', '_id', '_lastUpdated', '_has', '_include', '_revinclude'],
  ...['_sort', '_count', '_total', '_summary', '_elements', '_cursor', '_tag', 'Observation', 'Patient', 'Provenance'],
  ...[':', '.', ',', '|', '$', '\\', '*', '-', '%', 'ge', 'ap', ':missing', ':not', ':in', ':iterate', '2024', '1e999'],
  ...[
    '1e-999',
    '0',
    '9'.repeat(400),
    'true',
    'constructor',
    '__proto__',
    'toString',
    '\0',
    '\uD800',
    'a'.repeat(5_000),
  ],
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 6 })), { maxLength: 9 })
  .map((parts) => parts.join(''));
const name = fc.oneof(text, fc.constantFrom(...words));

describe('a search', () => {
  it.each([r4Model, stu3Model])('of random words is read and used, or refused: $version', (model) => {
    fc.assert(
      fc.property(fc.array(fc.tuple(name, text), { maxLength: 4 }), (pairs) => {
        const search = parseSearch('Observation', pairs, model);
        if (search.ok) {
          expect(typeof compileSearch(search.value)(resource)).toBe('boolean');
          const handled = new Set(search.value.handled.map(([it]) => it));
          const told = (it: string) => handled.has(it) || search.value.unsupported.includes(it) || it === '_cursor';
          expect(pairs.every(([it]) => told(it))).toBe(true);
        }
      }),
      { numRuns },
    );
  });

  const refusal = (...pairs: SearchPair[]) => {
    const search = parseSearch('Observation', pairs, r4Model);
    return search.ok ? 'ok' : search.fault.code;
  };

  it.each([
    ['10^5 values', ['code', 'a,'.repeat(100_000)], 'FHIR-TOO-MANY-PARAMETERS'],
    ['a chain of 10^4 links', [`${'subject.'.repeat(10_000)}code`, '1'], 'FHIR-PARAMETER-CHAIN'],
    ['10^4 times _has', [`${'_has:Observation:focus:'.repeat(10_000)}code`, '1'], 'FHIR-PARAMETER-CHAIN'],
    ['a date of a million digits', ['date', '1'.repeat(1_000_000)], 'FHIR-PARAMETER-VALUE'],
    ['a number of a million digits', ['value-quantity', '1'.repeat(1_000_000)], 'FHIR-PARAMETER-VALUE'],
    ['text made to make patterns backtrack', ['date', `2024-01-01T${'0:'.repeat(1_900)}`], 'FHIR-PARAMETER-VALUE'],
    ['a reference made to make patterns backtrack', ['subject', `http://${'/A'.repeat(1_900)}!`], 'ok'],
    ['a name of a million colons and a line', [`${':'.repeat(1_000_000)}\nx`, '1'], 'ok'],
    ['a negative page', ['_count', '-1'], 'FHIR-PARAMETER-VALUE'],
    ['a page of 10^9', ['_count', '1000000000'], 'ok'],
    ['1000 keys to sort by', ['_sort', 'code,'.repeat(400).slice(0, -1)], 'FHIR-PARAMETER-VALUE'],
    ['100 includes', ['_include', 'Observation:subject,'.repeat(100).slice(0, -1)], 'FHIR-PARAMETER-VALUE'],
    ['everything that points anywhere', ['_revinclude', '*'], 'FHIR-PARAMETER-VALUE'],
  ] as readonly (readonly [string, SearchPair, string])[])('with %s has an answer', (_, pair, expected) => {
    expect(refusal(pair)).toBe(expected);
  });

  it('for 10^9 on a page gets the most a page can have, and is told', () => {
    const search = parseSearch('Observation', [['_count', '1000000000']], r4Model);
    expect(search).toMatchObject({
      value: { count: 1_000, handled: [['_count', '1000']], notes: [{ code: 'FHIR-COUNT-CAPPED' }] },
    });
  });
});
