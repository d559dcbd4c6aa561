import type { Json } from '@stelsel/fhir';
import type { Binding } from '../profile/structure-definition.ts';
import type { FindCodes, KnownCodes } from './ports.ts';
import { countUnchecked, type Run, report } from './run.ts';
import { isObject, type JsonObject } from './values.ts';

export type ValueCheck = (value: Json, run: Run) => void;

/**
 * The check of a required or extensible binding on a value of a type that can be coded; undefined when nothing binds it.
 * Where the codes are not known here, values are counted as not checked.
 */
export function compileBinding(
  binding: Binding | undefined,
  type: string,
  findCodes: FindCodes,
): ValueCheck | undefined {
  const contains = containing[type];
  if (binding === undefined || contains === undefined || !/^(?:required|extensible)$/.test(binding.strength)) {
    return undefined;
  }
  const required = binding.strength === 'required';
  const { valueSet } = binding;
  let codes: KnownCodes | undefined | 'unread' = 'unread';
  return (value, run) => {
    codes = codes === 'unread' ? findCodes(valueSet) : codes;
    const found = codes === undefined ? undefined : contains(value, codes, required);
    if (found === true) {
      return;
    }
    if (codes === undefined) {
      countUnchecked(run.uncheckedSets, valueSet);
    } else if (found === false) {
      report(
        run,
        required ? 'VAL-BINDING' : 'VAL-BINDING-EXTENSIBLE',
        { valueSet },
        { severity: required ? 'error' : 'warning' },
      );
    }
  };
}

/** Undefined: there is no code to judge. */
type Contains = (value: Json, codes: KnownCodes, required: boolean) => boolean | undefined;

const ofCode: Contains = (value, codes) => (typeof value === 'string' ? codes.has(undefined, value) : undefined);

const ofCoding: Contains = (value, codes, required) => (isObject(value) ? codingIn(value, codes, required) : undefined);

/** A Coding without a code cannot be in a set; it can be left out where the binding is extensible. */
function codingIn({ system, code }: JsonObject, codes: KnownCodes, required: boolean): boolean | undefined {
  if (typeof code !== 'string') {
    return required ? false : undefined;
  }
  return typeof system === 'string' && codes.has(system, code);
}

/** One of the codings is in the set; a text alone is enough where the binding is extensible. */
const ofConcept: Contains = (value, codes, required) => {
  const codings = isObject(value) && Array.isArray(value.coding) ? value.coding : [];
  if (codings.length === 0) {
    // An extension can say why there is no code at all.
    const told = isObject(value) && value.extension !== undefined && value.text === undefined;
    return required && !told ? false : undefined;
  }
  return codings.some((coding) => isObject(coding) && codingIn(coding, codes, required) === true);
};

const ofQuantity: Contains = (value, codes, required) =>
  isObject(value) && (value.code !== undefined || (required && value.unit !== undefined))
    ? codingIn(value, codes, required)
    : undefined;

const containing: Readonly<Record<string, Contains>> = {
  code: ofCode,
  string: ofCode,
  uri: ofCode,
  Coding: ofCoding,
  CodeableConcept: ofConcept,
  Quantity: ofQuantity,
  Age: ofQuantity,
  Duration: ofQuantity,
  Count: ofQuantity,
  Distance: ofQuantity,
  Money: ofQuantity,
};
