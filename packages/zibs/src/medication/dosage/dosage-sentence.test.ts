/** The kinds of instruction of the published test data (MP9 3.0, scenario set 6: dosing), with our own invented medicines. */
import { describe, expect, it } from 'vitest';
import type { FhirResource } from '../../resource.ts';
import { extension } from '../codes.ts';
import { comparableDosages, dosageKey } from './dosage-key.ts';
import { dosageSentence } from './dosage-sentence.ts';

const piece = (value: number) => ({ value, unit: 'stuk' });
const dose = (value: number) => ({ doseAndRate: [{ doseQuantity: piece(value) }] });
const daily = (frequency: number) => ({ frequency, period: 1, periodUnit: 'd' });
const coded = (display: string) => ({ coding: [{ system: 'urn:nhg', code: '1', display }] });

function request(dosageInstruction: readonly object[], more: object = {}): FhirResource {
  return { resourceType: 'MedicationRequest', dosageInstruction, ...more };
}

const cases: readonly (readonly [
  name: string,
  nl: string,
  en: string,
  instructions: readonly object[],
  more?: object,
])[] = [
  ['fixed', '2 keer per dag 1 stuk', '2 times per day 1 piece', [{ timing: { repeat: daily(2) }, ...dose(1) }]],
  [
    'a variable frequency',
    '1 tot 2 keer per dag 1 stuk',
    '1 to 2 times per day 1 piece',
    [{ timing: { repeat: { ...daily(1), frequencyMax: 2 } }, ...dose(1) }],
  ],
  [
    'a variable amount with a maximum',
    'hoogstens 4 keer per dag 1 tot 2 stuks, alleen als het nodig is: bij pijn, hoogstens 6 stuks per dag',
    'at most 4 times per day 1 to 2 pieces, only if needed: bij pijn, at most 6 pieces per day',
    [
      {
        timing: { repeat: { frequencyMax: 4, period: 1, periodUnit: 'd' } },
        doseAndRate: [{ doseRange: { low: piece(1), high: piece(2) } }],
        asNeededCodeableConcept: coded('Bij pijn'),
        maxDosePerPeriod: { numerator: piece(6), denominator: { value: 1, unit: 'dag', code: 'd' } },
      },
    ],
  ],
  [
    'an interval',
    'elke 6 uur 2 stuks, houd de tijd ertussen precies aan',
    'every 6 hours 2 pieces, keep the interval exactly',
    [
      {
        timing: {
          repeat: {
            extension: [{ url: extension.timingExact, valueBoolean: true }],
            frequency: 1,
            period: 6,
            periodUnit: 'h',
          },
        },
        ...dose(2),
      },
    ],
  ],
  [
    'times of day that may shift',
    '1 stuk om 08:00 uur en 20:00 uur',
    '1 piece at 08:00 and 20:00',
    [{ timing: { repeat: { timeOfDay: ['08:00:00', '20:00:00'] } }, ...dose(1) }],
  ],
  [
    'parts of the day with other amounts',
    "2 stuks 's ochtends en 1 stuk 's avonds",
    '2 pieces in the morning and 1 piece in the evening',
    [
      { sequence: 1, timing: { repeat: { when: ['MORN'] } }, ...dose(2) },
      { sequence: 1, timing: { repeat: { when: ['EVE'] } }, ...dose(1) },
    ],
  ],
  [
    'days of the week',
    '1 keer per dag 1 stuk op maandag, woensdag en vrijdag',
    '1 time per day 1 piece on Monday, Wednesday and Friday',
    [{ timing: { repeat: { ...daily(1), dayOfWeek: ['mon', 'wed', 'fri'] } }, ...dose(1) }],
  ],
  [
    'tapering',
    'gedurende 7 dagen 1 keer per dag 3 stuks, daarna gedurende 7 dagen 1 keer per dag 2 stuks, daarna 1 keer per dag 1 stuk',
    'for 7 days 1 time per day 3 pieces, then for 7 days 1 time per day 2 pieces, then 1 time per day 1 piece',
    [
      {
        sequence: 1,
        timing: { repeat: { ...daily(1), boundsDuration: { value: 7, code: 'd', unit: 'dag' } } },
        ...dose(3),
      },
      {
        sequence: 2,
        timing: { repeat: { ...daily(1), boundsDuration: { value: 7, code: 'd', unit: 'dag' } } },
        ...dose(2),
      },
      { sequence: 3, timing: { repeat: daily(1) }, ...dose(1) },
    ],
  ],
  [
    'a cycle',
    'gedurende 21 dagen 1 keer per dag 1 stuk; herhaal dit elke 28 dagen',
    'for 21 days 1 time per day 1 piece; repeat this every 28 days',
    [{ timing: { repeat: { ...daily(1), boundsDuration: { value: 21, unit: 'dag' } } }, ...dose(1) }],
    { modifierExtension: [{ url: extension.repeatCycle, valueDuration: { value: 28, unit: 'dag', code: 'd' } }] },
  ],
  ['once', 'eenmalig (1 keer) 1 stuk', 'once (1 time) 1 piece', [{ timing: { repeat: { count: 1 } }, ...dose(1) }]],
  [
    'a speed and how long it takes, with route and extra instruction',
    '1 keer per dag 500 milliliter, snelheid 125 milliliter per uur, toedienen in 4 uur, in een ader, niet schudden',
    '1 time per day 500 millilitres, at 125 millilitres per hour, given in 4 hours, into a vein, Niet schudden',
    [
      {
        timing: { repeat: { ...daily(1), duration: 4, durationUnit: 'h' } },
        route: coded('INTRAVENEUS'),
        additionalInstruction: [coded('niet schudden')],
        doseAndRate: [
          {
            doseQuantity: { value: 500, unit: 'ml' },
            rateRatio: { numerator: { value: 125, unit: 'ml' }, denominator: { value: 1, unit: 'uur' } },
          },
        ],
      },
    ],
  ],
  [
    'a dose of nothing',
    '1 keer per dag 0 stuks, dus niet gebruiken',
    '1 time per day 0 pieces, so do not use',
    [{ timing: { repeat: daily(1) }, ...dose(0) }],
  ],
  [
    'a unit that UCUM does not have',
    '1 keer per dag 4 stuks',
    '1 time per day 4 pieces',
    [
      {
        timing: { repeat: daily(1) },
        doseAndRate: [
          {
            doseQuantity: {
              value: 4,
              unit: '1',
              extension: [
                {
                  url: 'http://hl7.org/fhir/StructureDefinition/iso21090-PQ-translation',
                  valueQuantity: { value: 4, unit: 'stuk' },
                },
              ],
            },
          },
        ],
      },
    ],
  ],
];

describe('a dosage as one sentence', () => {
  const named = cases.map(([name, nl, en, instructions, more]) => ({ name, nl, en, instructions, more }));
  it.each(named)('$name', ({ nl, en, instructions, more }) => {
    const sentence = dosageSentence(request(instructions, more));
    expect(sentence?.quoted).toBe(false);
    expect(sentence?.text.nl.toLowerCase()).toBe(nl);
    expect(sentence?.text.en.toLowerCase()).toBe(en.toLowerCase());
  });

  it('is that of the source, whatever its structure says', () => {
    const rendered = { extension: [{ url: extension.rendered, valueString: 'Volgens schema, bel 020-1234567.' }] };
    const instructions = [{ timing: { repeat: daily(2) }, ...dose(1), text: 'twee keer daags' }];
    expect(dosageSentence(request(instructions, rendered))).toEqual({
      quoted: true,
      text: { nl: 'Volgens schema, bel 020-1234567.', en: 'Volgens schema, bel 020-1234567.' },
    });
    expect(dosageSentence(request(instructions))?.text.nl).toBe('twee keer daags');
  });

  it('says that there is more when an element is not read', () => {
    const odd = {
      timing: { repeat: daily(1), modifierExtension: [{ url: 'urn:other', valueString: 'x' }] },
      ...dose(1),
    };
    expect(dosageSentence(request([odd]))?.text.nl).toBe('1 keer per dag 1 stuk, er staat nog meer in het voorschrift');
  });

  it('is nothing when the source says nothing', () => {
    expect(dosageSentence(request([]))).toBeUndefined();
  });
});

describe('two dosages', () => {
  const key = (instructions: readonly object[]) => dosageKey(request(instructions));

  it('are the same when the hours are named instead of counted', () => {
    const counted = key([{ timing: { repeat: daily(2) }, ...dose(1) }]);
    const named = key([{ timing: { repeat: { timeOfDay: ['08:00:00', '20:00:00'] } }, ...dose(1) }]);
    expect(named).toBe(counted);
  });

  it('are the same sentence in the spellings of doctor and pharmacy', () => {
    expect(key([{ text: '2x daags 1 tablet' }])).toBe(key([{ text: '2 maal per dag 1 tablet.' }]));
    expect(key([{ text: '2x daags 1 tablet' }])).not.toBe(key([{ text: '3x daags 1 tablet' }]));
  });

  it('are not compared when one is structured and the other a sentence', () => {
    expect(comparableDosages(key([{ timing: { repeat: daily(2) }, ...dose(1) }]), key([{ text: '2x per dag' }]))).toBe(
      false,
    );
  });

  it('differ by amount, by need and by how long', () => {
    const keys = [
      [{ timing: { repeat: daily(2) }, ...dose(1) }],
      [{ timing: { repeat: daily(2) }, ...dose(2) }],
      [{ timing: { repeat: daily(2) }, ...dose(1), asNeededBoolean: true }],
      [{ timing: { repeat: { ...daily(2), boundsDuration: { value: 3, code: 'd' } } }, ...dose(1) }],
    ].map(key);
    expect(new Set(keys).size).toBe(4);
  });
});
