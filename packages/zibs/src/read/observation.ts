/** What all observations share: a value in some shape, components by code, the day it was so. */
import { type FhirResource, firstAt, textAt, valuesAt } from '../resource.ts';
import { conceptText, hasCode } from './concept.ts';
import { decimalText, quantityKey, quantityText } from './quantity.ts';
import { sayable } from './sayable.ts';
import { dateAt, type VagueDate } from './vague-date.ts';

/** The value of an observation or a component, whichever of the shapes the source used. */
export function valueText(holder: unknown): string | undefined {
  return (
    quantityText(firstAt(holder, 'valueQuantity')) ??
    conceptText(firstAt(holder, 'valueCodeableConcept')) ??
    sayable(textAt(holder, 'valueString')) ??
    decimalText(firstAt(holder, 'valueInteger')) ??
    booleanText(firstAt(holder, 'valueBoolean')) ??
    dateAt(holder, 'valueDateTime', 'valuePeriod')?.text.nl
  );
}

/** The value for the merge rules: exact, with its unit or its code. */
export function valueKey(holder: unknown): string | undefined {
  const quantity = quantityKey(firstAt(holder, 'valueQuantity'));
  return quantity ?? textAt(holder, 'valueCodeableConcept.coding.code') ?? valueText(holder);
}

export function componentOf(resource: FhirResource, system: string, code: string): unknown {
  return valuesAt(resource, 'component').find((component) => hasCode(firstAt(component, 'code'), system, code));
}

export function observedAt(resource: FhirResource): VagueDate | undefined {
  return dateAt(resource, 'effectiveDateTime', 'effectivePeriod', 'effectiveInstant');
}

/** The moment to compare by: to the minute when a time was given, else the day. */
export function momentKey(date: VagueDate | undefined): string | undefined {
  return date?.instant?.slice(0, 16) ?? (date?.from === undefined ? undefined : `${date.from}/${date.to ?? ''}`);
}

function booleanText(value: unknown): string | undefined {
  return typeof value === 'boolean' ? (value ? 'ja' : 'nee') : undefined;
}
