/** The numbers of a result or measurement, exactly as sent: for a number line or a graph, never to judge by. */
import type { Text } from '@stelsel/kernel';
import { conceptKey, keyOf } from '../merge/keys.ts';
import { type FhirResource, firstAt, textAt, valuesAt } from '../resource.ts';
import type { ZibView } from '../zib.ts';
import { codesOf } from './concept.ts';
import { componentOf } from './observation.ts';
import { decimalText } from './quantity.ts';

export interface Measure {
  /** Points with the same series may stand on one line, as far as their units allow: code, material and method. */
  readonly series: string;
  /** Which number, when a measurement has more than one. */
  readonly label?: Text;
  /** Digits as sent, with a point. */
  readonly value: string;
  /** The value is a limit: `<`, `<=`, `>`, `>=`. */
  readonly comparator?: string;
  /** UCUM code, when the source gave one. */
  readonly ucum?: string;
  /** The unit as the source wrote it. */
  readonly unit?: string;
  /** The laboratory's own range for this point, in the unit of the value. */
  readonly low?: string;
  readonly high?: string;
}

const loinc = 'http://loinc.org';
const ucumSystem = 'http://unitsofmeasure.org';

const bloodPressureParts: readonly (readonly [string, Text])[] = [
  ['8480-6', { nl: 'Bovendruk', en: 'Upper pressure' }],
  ['8462-4', { nl: 'Onderdruk', en: 'Lower pressure' }],
];

/** What can be drawn of a view; nothing when it holds no number. */
export function measuresOf(view: ZibView): readonly Measure[] {
  const { resource } = view.original;
  if (resource.resourceType !== 'Observation' || view.enteredInError) {
    return [];
  }
  const series = keyOf(conceptKey(view) ?? view.zib, view.merging.material, methodOf(resource)) ?? view.zib;
  const whole = measureOf(resource, series);
  if (whole !== undefined) {
    return [whole];
  }
  return bloodPressureParts.flatMap(([code, label]) => {
    const part = measureOf(componentOf(resource, loinc, code), `${series} ${code}`);
    return part === undefined ? [] : [{ ...part, label }];
  });
}

function measureOf(holder: unknown, series: string): Measure | undefined {
  const quantity = firstAt(holder, 'valueQuantity');
  const value = digits(firstAt(quantity, 'value'));
  if (value === undefined) {
    return undefined;
  }
  const ucum = textAt(quantity, 'system') === ucumSystem ? textAt(quantity, 'code') : undefined;
  const unit = textAt(quantity, 'unit') ?? textAt(quantity, 'code');
  const comparator = textAt(quantity, 'comparator');
  return {
    series,
    value,
    ...(comparator === undefined ? {} : { comparator }),
    ...(ucum === undefined ? {} : { ucum }),
    ...(unit === undefined ? {} : { unit }),
    ...rangeOf(holder, textAt(quantity, 'code') ?? unit),
  };
}

/** The normal range, as far as it is written in the unit of the value. */
function rangeOf(holder: unknown, unit: string | undefined): Pick<Measure, 'low' | 'high'> {
  const ranges = valuesAt(holder, 'referenceRange').filter((range) => isNormal(range));
  for (const range of ranges) {
    const low = limit(firstAt(range, 'low'), unit);
    const high = limit(firstAt(range, 'high'), unit);
    if (low !== undefined || high !== undefined) {
      return { ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) };
    }
  }
  return {};
}

function isNormal(range: unknown): boolean {
  const type = textAt(range, 'type.coding.code');
  return type === undefined || type === 'normal';
}

function limit(quantity: unknown, unit: string | undefined): string | undefined {
  const own = textAt(quantity, 'code') ?? textAt(quantity, 'unit');
  return own === undefined || own === unit ? digits(firstAt(quantity, 'value')) : undefined;
}

function digits(value: unknown): string | undefined {
  return decimalText(value)?.replace(',', '.');
}

function methodOf(resource: FhirResource): string | undefined {
  return codesOf(firstAt(resource, 'method'))[0]?.code;
}
