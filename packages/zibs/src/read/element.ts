/** Any element of FHIR as words, known by its shape. */
import { isRawDecimal } from '@stelsel/fhir';
import type { Text } from '@stelsel/kernel';
import { howOften } from '../builders/how-often.ts';
import { type FhirResource, firstAt, textAt } from '../resource.ts';
import type { ViewContext } from '../zib.ts';
import { conceptText } from './concept.ts';
import { addressLine, nameText } from './person-name.ts';
import { decimalText, quantityWords, rangeText } from './quantity.ts';
import { referenceName } from './reference.ts';
import { sayable } from './sayable.ts';
import { vagueDate, vaguePeriod } from './vague-date.ts';

const yes: Text = { nl: 'ja', en: 'yes' };
const no: Text = { nl: 'nee', en: 'no' };

/**
 * The words; `silent` when it is one thing without words (a code without a name); nothing when it is a container of others.
 */
export function wordsOfElement(value: unknown, owner: FhirResource, context: ViewContext): Text | 'silent' | undefined {
  if (typeof value === 'boolean') {
    return value ? yes : no;
  }
  if (typeof value !== 'object' || value === null || isRawDecimal(value)) {
    const number = decimalText(value);
    return (
      vagueDate(value)?.text ?? same(number ?? (typeof value === 'string' ? sayable(value) : undefined)) ?? 'silent'
    );
  }
  if (Object.hasOwn(value, 'coding') || (Object.hasOwn(value, 'text') && !has(value, withTextOfTheirOwn))) {
    return same(conceptText(value) ?? sayable(textAt(value, 'text'))) ?? 'silent';
  }
  if (has(value, ['reference', 'display']) && !Object.hasOwn(value, 'code')) {
    return same(referenceName(value, owner, context)) ?? 'silent';
  }
  if (Object.hasOwn(value, 'value') && has(value, ['unit', 'code', 'comparator'])) {
    return quantityWords(value) ?? 'silent';
  }
  const shape = shapes.find(({ names }) => has(value, names));
  return shape === undefined ? undefined : (shape.say(value) ?? 'silent');
}

/** Elements that have a `text` and are no concept. */
const withTextOfTheirOwn = ['family', 'line', 'url', 'timing', 'div', 'section'];

function has(value: object, names: readonly string[]): boolean {
  return names.some((name) => Object.hasOwn(value, name));
}

/** Known by any of these elements. */
const shapes: readonly { readonly names: readonly string[]; say(value: object): Text | undefined }[] = [
  { names: ['start', 'end'], say: (value) => vaguePeriod(value)?.text },
  { names: ['low', 'high'], say: (value) => same(rangeText(value)) },
  { names: ['numerator'], say: ratioWords },
  { names: ['repeat'], say: howOften },
  { names: ['family', 'given'], say: (value) => same(nameText(value)) },
  { names: ['line', 'city', 'postalCode'], say: (value) => same(addressLine(value)) },
  { names: ['contentType', 'data'], say: (value) => same(sayable(textAt(value, 'title'))) },
  { names: ['system'], say: contactOrCode },
];

/** `500 milliliter per 24 uur`. */
function ratioWords(value: object): Text | undefined {
  const [upper, lower] = ['numerator', 'denominator'].map((part) => quantityWords(firstAt(value, part)));
  return upper && lower ? { nl: `${upper.nl} per ${lower.nl}`, en: `${upper.en} per ${lower.en}` } : upper;
}

/** A telephone number or e-mail address, the name of a code; an identifier says nothing to people. */
function contactOrCode(value: object): Text | undefined {
  const isContact = ['email', 'phone'].includes(textAt(value, 'system') ?? '');
  return same(isContact ? textAt(value, 'value') : sayable(textAt(value, 'display')));
}

function same(text: string | undefined): Text | undefined {
  return text === undefined ? undefined : { nl: text, en: text };
}
