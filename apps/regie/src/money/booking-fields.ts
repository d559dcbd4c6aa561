/** What is asked of a booking, and how its boxes become a request. */
import { type BookingKind, bookingKinds } from '@stelsel/regie';
import type { FormField, FormOption, FormValues } from '../forms/form-field.ts';
import { type Words, w } from '../words/words.ts';

const kindWords: Readonly<Record<BookingKind, Words>> = {
  budget: w('Budget: geld komt in de regeling', 'Budget: money comes into the scheme'),
  commitment: w('Toezegging aan een regio en sector', 'Commitment to a region and sector'),
  released: w('Toezegging valt vrij: terug in de regeling', 'Commitment released: back in the scheme'),
  advance: w('Voorschot aan een regio en sector', 'Advance to a region and sector'),
  realised: w('Betaling voor een resultaat', 'Payment for a result'),
  returned: w('Terugbetaling', 'Return'),
};

const asOptions = (values: readonly string[]): readonly FormOption[] =>
  values.map((value) => ({ value, words: w(value, value) }));

export interface BookingChoices {
  readonly regions: readonly FormOption[];
  readonly sectors: readonly FormOption[];
  /** Results of this scheme. */
  readonly claims: readonly FormOption[];
}

const noChoices: BookingChoices = { regions: [], sectors: [], claims: [] };

export function bookingFields({ regions, sectors, claims }: BookingChoices = noChoices): readonly FormField[] {
  return [
    {
      name: 'kind',
      label: w('Wat wordt geboekt', 'What is booked'),
      help: w(
        'Geld gaat in deze volgorde. Wat u betaalt en nog niet was toegezegd, wordt daarbij ook toegezegd.',
        'Money goes in this order. What you pay and was not committed yet is committed with it.',
      ),
      kind: 'choice',
      options: bookingKinds.map((value) => ({ value, words: kindWords[value] })),
    },
    { name: 'amountEur', label: w('Bedrag in euro', 'Amount in euro'), kind: 'number', fraction: true },
    { name: 'on', label: w('Datum', 'Date'), kind: 'day' },
    { name: 'region', label: w('Regio', 'Region'), kind: 'choice', options: regions },
    { name: 'sector', label: w('Sector', 'Sector'), kind: 'choice', options: sectors },
    {
      name: 'claim',
      label: w('Voor welk resultaat', 'For which result'),
      help: w(
        'Alleen bij een betaling. Het resultaat moet zijn nagegaan, met bewijs dat twee mensen zagen.',
        'Only with a payment. The result must be verified, with evidence that two people saw.',
      ),
      kind: 'choice',
      options: claims,
    },
    {
      name: 'note',
      label: w('Openbare toelichting', 'Public note'),
      help: w(
        'Bij een betaling zonder bewijs is dit de uitzondering: een ander moet haar goedkeuren en iedereen kan haar lezen.',
        'With a payment without evidence this is the exception: somebody else must approve it and everybody can read it.',
      ),
      kind: 'text',
    },
  ];
}

/** Whole cents; a box that is empty is left out. */
export function bookingOf(scheme: string, values: FormValues): Readonly<Record<string, unknown>> {
  const { amountEur = '', ...rest } = values;
  const said = Object.entries(rest).filter(([, text]) => text !== '');
  return {
    scheme,
    ...Object.fromEntries(said),
    ...(amountEur === '' ? {} : { amountCents: Math.round(Number(amountEur) * 100) }),
  };
}

/** What a proposal of a booking says, in the same boxes. */
export function bookingShown(patch: Readonly<Record<string, unknown>>): {
  readonly fields: readonly FormField[];
  readonly values: FormValues;
} {
  const { amountCents, ...rest } = patch;
  const texts = Object.entries(rest).map(([name, value]) => [name, String(value)]);
  const fields = bookingFields().map((field) =>
    field.options?.length === 0 ? { ...field, options: asOptions([String(patch[field.name] ?? '')]) } : field,
  );
  return {
    fields: [{ name: 'scheme', label: w('Regeling', 'Scheme'), kind: 'line' }, ...fields],
    values: { ...Object.fromEntries(texts), amountEur: String(Number(amountCents ?? 0) / 100) },
  };
}
