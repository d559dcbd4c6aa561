/** Reads the Dosage elements of any medication resource (R4; STU3 is reshaped to it first). Never throws. */
import { conceptText } from '../../read/concept.ts';
import { decimalText } from '../../read/quantity.ts';
import { extensionsAt, type FhirResource, firstAt, textAt, textsAt, valuesAt } from '../../resource.ts';
import { extension } from '../codes.ts';
import type { Amount, Dosage, Maximum, Timing } from './dosage.ts';
import { unreadElements } from './unread-elements.ts';

/** Sentence, key and dose each ask for them. */
const remembered = new WeakMap<FhirResource, readonly Dosage[]>();

export function dosagesOf(resource: FhirResource): readonly Dosage[] {
  const found = remembered.get(resource) ?? readDosages(resource);
  remembered.set(resource, found);
  return found;
}

function readDosages(resource: FhirResource): readonly Dosage[] {
  const path = resource.resourceType === 'MedicationStatement' ? 'dosage' : 'dosageInstruction';
  return valuesAt(resource, path)
    .filter((dosage) => typeof dosage === 'object')
    .map(readDosage);
}

/** An amount of time or of a product; nothing when there is no number in it. */
export function amountOf(quantity: unknown): Amount | undefined {
  const value = decimalText(firstAt(quantity, 'value'));
  return value === undefined ? undefined : { low: value, high: value, ...present('unit', unitOf(quantity)) };
}

function readDosage(dosage: unknown): Dosage {
  const sequence = Number(decimalText(firstAt(dosage, 'sequence')) ?? Number.NaN);
  const dose = doseOf(dosage);
  const speed = speedOf(dosage);
  const asNeeded = asNeededOf(dosage);
  return {
    ...(Number.isNaN(sequence) ? {} : { sequence }),
    ...present('text', textAt(dosage, 'text')),
    timing: timingOf(firstAt(dosage, 'timing')),
    ...present('dose', dose),
    ...present('speed', speed),
    ...present('asNeeded', asNeeded),
    maximums: maximumsOf(dosage),
    ...present('route', conceptText(firstAt(dosage, 'route'))),
    ...present('site', conceptText(firstAt(dosage, 'site'))),
    ...present('method', conceptText(firstAt(dosage, 'method'))),
    additional: [
      ...valuesAt(dosage, 'additionalInstruction').map(conceptText),
      textAt(dosage, 'patientInstruction'),
    ].filter((text) => text !== undefined),
    // Only a sentence of our own needs to know.
    get unread() {
      const doubled = valuesAt(dosage, 'doseAndRate').length > 1 ? ['doseAndRate'] : [];
      return [...unreadElements(dosage), ...doubled];
    },
  };
}

function timingOf(timing: unknown): Timing {
  const repeat = firstAt(timing, 'repeat');
  const [exact] = extensionsAt(repeat, extension.timingExact);
  const bounds = firstAt(repeat, 'boundsPeriod');
  return {
    ...present('frequency', spanOf(repeat, 'frequency', 'frequencyMax')),
    ...present('count', spanOf(repeat, 'count', 'countMax')),
    ...present('period', spanOf(repeat, 'period', 'periodMax', textAt(repeat, 'periodUnit') ?? 'd')),
    ...present('length', amountOf(firstAt(repeat, 'boundsDuration')) ?? rangeOf(firstAt(repeat, 'boundsRange'))),
    ...(bounds === undefined
      ? {}
      : { between: { ...present('start', textAt(bounds, 'start')), ...present('end', textAt(bounds, 'end')) } }),
    ...present('takes', spanOf(repeat, 'duration', 'durationMax', textAt(repeat, 'durationUnit') ?? 'min')),
    timesOfDay: textsAt(repeat, 'timeOfDay').map((time) => time.slice(0, 5)),
    moments: textsAt(repeat, 'when'),
    ...present('offset', decimalText(firstAt(repeat, 'offset'))),
    weekdays: textsAt(repeat, 'dayOfWeek'),
    exact: firstAt(exact, 'valueBoolean') === true,
    ...present('named', conceptText(firstAt(timing, 'code'))),
    days: textsAt(timing, 'event'),
  };
}

function spanOf(from: unknown, lowest: string, highest: string, unit?: string): Amount | undefined {
  const low = decimalText(firstAt(from, lowest));
  const high = decimalText(firstAt(from, highest));
  if (low === undefined && high === undefined) {
    return undefined;
  }
  return { ...present('low', low), ...present('high', high ?? low), ...present('unit', unit) };
}

function rangeOf(range: unknown): Amount | undefined {
  const low = amountOf(firstAt(range, 'low'));
  const high = amountOf(firstAt(range, 'high'));
  if (low === undefined && high === undefined) {
    return undefined;
  }
  return {
    ...present('low', low?.low),
    ...present('high', high?.high),
    ...present('unit', high?.unit ?? low?.unit),
  };
}

/** The unit of the source; the unit of the G-Standaard stands in a translation when UCUM has none for it. */
function unitOf(quantity: unknown): string | undefined {
  const unit = textAt(quantity, 'unit') ?? textAt(quantity, 'code');
  return unit === '1' ? (textAt(quantity, 'extension.valueQuantity.unit') ?? unit) : unit;
}

function doseOf(dosage: unknown): Amount | undefined {
  const holder = firstAt(dosage, 'doseAndRate');
  return amountOf(firstAt(holder, 'doseQuantity')) ?? rangeOf(firstAt(holder, 'doseRange'));
}

function speedOf(dosage: unknown): (Amount & { readonly per?: Amount }) | undefined {
  const holder = firstAt(dosage, 'doseAndRate');
  const ratio = firstAt(holder, 'rateRatio');
  const numerator = amountOf(firstAt(ratio, 'numerator'));
  if (numerator !== undefined) {
    return { ...numerator, ...present('per', amountOf(firstAt(ratio, 'denominator'))) };
  }
  return amountOf(firstAt(holder, 'rateQuantity')) ?? rangeOf(firstAt(holder, 'rateRange'));
}

function asNeededOf(dosage: unknown): readonly string[] | undefined {
  const reasons = [
    firstAt(dosage, 'asNeededCodeableConcept'),
    ...extensionsAt(dosage, extension.asNeededFor).map((found) => firstAt(found, 'valueCodeableConcept')),
  ]
    .map(conceptText)
    .filter((text) => text !== undefined);
  if (reasons.length > 0) {
    return [...new Set(reasons)];
  }
  const coded = firstAt(dosage, 'asNeededCodeableConcept') !== undefined;
  return coded || firstAt(dosage, 'asNeededBoolean') === true ? [] : undefined;
}

function maximumsOf(dosage: unknown): readonly Maximum[] {
  const found: Maximum[] = [];
  for (const ratio of valuesAt(dosage, 'maxDosePerPeriod')) {
    const amount = amountOf(firstAt(ratio, 'numerator'));
    if (amount !== undefined) {
      found.push({ amount, per: amountOf(firstAt(ratio, 'denominator')) ?? { low: '1', high: '1', unit: 'd' } });
    }
  }
  for (const [path, per] of [
    ['maxDosePerAdministration', 'administration'],
    ['maxDosePerLifetime', 'lifetime'],
  ] as const) {
    const amount = amountOf(firstAt(dosage, path));
    if (amount !== undefined) {
      found.push({ amount, per });
    }
  }
  return found;
}

function present<K extends string, V>(key: K, value: V | undefined): { readonly [key in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [key in K]: V });
}
