/** No structured part of a dosage is lost in the sentence: every number is in it, and no part can go without it changing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FhirResource } from '../../resource.ts';
import { dosageSentence } from './dosage-sentence.ts';

type Dosage = Record<string, unknown>;

/** Parts that may be there or not; each takes numbers of its own. */
const parts = [
  'dose',
  'range',
  'often',
  'length',
  'hours',
  'when',
  'days',
  'need',
  'most',
  'speed',
  'takes',
  'route',
  'extra',
  'site',
  'count',
];

const drawn = fc.record({
  chosen: fc.subarray(parts, { minLength: 1 }),
  numbers: fc.uniqueArray(fc.integer({ min: 11, max: 9_999 }), { minLength: 12, maxLength: 12 }),
  days: fc.subarray(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], { minLength: 1 }),
  when: fc.subarray(['MORN', 'AFT', 'EVE', 'NIGHT', 'HS', 'ACM', 'PCV', 'C'], { minLength: 1 }),
  unit: fc.constantFrom('stuk', 'ml', 'onbekende maat', 'tablet'),
});

function build({ chosen, numbers, days, when, unit }: typeof drawn extends fc.Arbitrary<infer T> ? T : never): {
  readonly dosage: Dosage;
  readonly used: readonly number[];
} {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0, j = 0] = numbers;
  const has = (part: string): boolean => chosen.includes(part);
  const amount = (value: number) => ({ value, unit });
  const text = (word: string) => ({ text: word, coding: [{ system: 'urn:x', code: '1', display: word }] });
  const repeat = {
    ...(has('often') ? { frequency: a, period: b, periodUnit: 'd' } : {}),
    ...(has('length') ? { boundsDuration: { value: c, unit: 'dag', code: 'd' } } : {}),
    ...(has('hours') ? { timeOfDay: ['07:30:00', '21:45:00'] } : {}),
    ...(has('when') ? { when } : {}),
    ...(has('days') ? { dayOfWeek: days } : {}),
    ...(has('takes') ? { duration: d, durationUnit: 'min' } : {}),
    ...(has('count') ? { count: e } : {}),
  };
  const doseAndRate = {
    ...(has('dose') ? { doseQuantity: amount(f) } : has('range') ? { doseRange: { high: amount(f) } } : {}),
    ...(has('speed') ? { rateQuantity: { value: g, unit: 'druppel' } } : {}),
  };
  const dosage = {
    ...(Object.keys(repeat).length === 0 ? {} : { timing: { repeat } }),
    ...(Object.keys(doseAndRate).length === 0 ? {} : { doseAndRate: [doseAndRate] }),
    ...(has('need') ? { asNeededCodeableConcept: text('bij kramp') } : {}),
    ...(has('most')
      ? { maxDosePerPeriod: { numerator: amount(h), denominator: { value: i, unit: 'uur', code: 'h' } } }
      : {}),
    ...(has('route') ? { route: text('buccaal') } : {}),
    ...(has('site') ? { site: text('linker arm') } : {}),
    ...(has('extra') ? { additionalInstruction: [text(`gele sticker ${j}`)] } : {}),
  };
  const used = [
    ...(has('often') ? [a, b] : []),
    ...(has('length') ? [c] : []),
    ...(has('takes') ? [d] : []),
    ...(has('count') ? [e] : []),
    ...(has('dose') || has('range') ? [f] : []),
    ...(has('speed') ? [g] : []),
    ...(has('most') ? [h, i] : []),
    ...(has('extra') ? [j] : []),
  ];
  return { dosage, used };
}

function sentenceOf(dosage: Dosage): readonly string[] {
  const resource: FhirResource = { resourceType: 'MedicationRequest', dosageInstruction: [dosage] };
  const { text } = dosageSentence(resource) ?? {};
  return text === undefined ? ['', ''] : [text.nl, text.en];
}

describe('the sentence of a structured dosage', () => {
  it('has every number of it, in both languages', () => {
    fc.assert(
      fc.property(drawn, (values) => {
        const { dosage, used } = build(values);
        for (const sentence of sentenceOf(dosage)) {
          const numbers = new Set(sentence.match(/\d+/g) ?? []);
          expect(used.filter((number) => !numbers.has(String(number)))).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('changes when any part is taken away, in both languages', () => {
    fc.assert(
      fc.property(drawn, (values) => {
        const whole = sentenceOf(build(values).dosage);
        for (const part of values.chosen.filter((name) => name !== 'range' || !values.chosen.includes('dose'))) {
          const less = sentenceOf(build({ ...values, chosen: values.chosen.filter((name) => name !== part) }).dosage);
          expect([part, less[0] === whole[0], less[1] === whole[1]]).toEqual([part, false, false]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('never fails on what a source may send', () => {
    fc.assert(
      fc.property(fc.array(fc.object({ maxDepth: 4 })), (dosageInstruction) => {
        expect(() => dosageSentence({ resourceType: 'MedicationRequest', dosageInstruction })).not.toThrow();
      }),
      { numRuns: 200 },
    );
  });
});
