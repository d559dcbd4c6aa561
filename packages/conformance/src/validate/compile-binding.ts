import type { Json } from '@stelsel/fhir';
import type { Binding } from '../profile/structure-definition.ts';
import type { FindCodes, KnownCodes } from './ports.ts';
import { countUnchecked, type Run, report } from './run.ts';
import { isObject, type JsonObject } from './values.ts';

export type ValueCheck = (value: Json, run: Run) => void;

/**
 * The check of a binding on a value of a type that can be coded: required, extensible, or with a widest value set; undefined
 * when nothing binds it. Where the codes are not known here, values are counted as not checked.
 */
export function compileBinding(
  binding: Binding | undefined,
  type: string,
  findCodes: FindCodes,
): ValueCheck | undefined {
  const contains = containing[type];
  if (binding === undefined || contains === undefined) {
    return undefined;
  }
  const { strength, valueSet, maxValueSet } = binding;
  const rule =
    strength === 'required' ? 'VAL-BINDING' : strength === 'extensible' ? 'VAL-BINDING-EXTENSIBLE' : undefined;
  return bothChecks(
    rule === undefined || valueSet === undefined ? undefined : bound(rule, valueSet, contains, findCodes),
    maxValueSet === undefined ? undefined : bound('VAL-BINDING-MAX', maxValueSet, contains, findCodes),
  );
}

function bound(
  rule: 'VAL-BINDING' | 'VAL-BINDING-EXTENSIBLE' | 'VAL-BINDING-MAX',
  valueSet: string,
  contains: Contains,
  findCodes: FindCodes,
): ValueCheck {
  const required = rule === 'VAL-BINDING';
  const severity = rule === 'VAL-BINDING-EXTENSIBLE' ? 'warning' : 'error';
  let codes: KnownCodes | undefined | 'unread' = 'unread';
  return (value, run) => {
    codes = codes === 'unread' ? findCodes(valueSet) : codes;
    const found = contains(value, codes ?? nothingKnown, required);
    if (found === 'unknown') {
      countUnchecked(run.uncheckedSets, valueSet);
    } else if (found === 'out') {
      report(run, rule, { valueSet }, { severity });
    }
  };
}

/** One check that does both; undefined when neither is there. */
export function bothChecks(first: ValueCheck | undefined, second: ValueCheck | undefined): ValueCheck | undefined {
  if (first === undefined || second === undefined) {
    return first ?? second;
  }
  return (value, run) => {
    first(value, run);
    second(value, run);
  };
}

const nothingKnown: KnownCodes = { has: () => undefined };

/** In the set or out of it, not to be known, or no code to judge. */
type Judgement = 'in' | 'out' | 'unknown' | 'none';

type Contains = (value: Json, codes: KnownCodes, required: boolean) => Judgement;

function judgementOf(found: boolean | undefined): Judgement {
  return found === undefined ? 'unknown' : found ? 'in' : 'out';
}

const ofCode: Contains = (value, codes) =>
  typeof value === 'string' ? judgementOf(codes.has(undefined, value)) : 'none';

const ofCoding: Contains = (value, codes, required) => (isObject(value) ? codingIn(value, codes, required) : 'none');

/** A Coding without a code cannot be in a set; it can be left out where the binding is extensible. */
function codingIn({ system, code }: JsonObject, codes: KnownCodes, required: boolean): Judgement {
  if (typeof code !== 'string') {
    return required ? 'out' : 'none';
  }
  return typeof system === 'string' ? judgementOf(codes.has(system, code)) : 'out';
}

/** One of the codings is in the set; a text alone is enough where the binding is extensible. */
const ofConcept: Contains = (value, codes, required) => {
  const codings = isObject(value) && Array.isArray(value.coding) ? value.coding : [];
  if (codings.length === 0) {
    // An extension can say why there is no code at all.
    const told = isObject(value) && value.extension !== undefined && value.text === undefined;
    return required && !told ? 'out' : 'none';
  }
  const found = codings.map((coding) => (isObject(coding) ? codingIn(coding, codes, required) : 'out'));
  return (['in', 'unknown', 'none'] as const).find((judgement) => found.includes(judgement)) ?? 'out';
};

const ofQuantity: Contains = (value, codes, required) =>
  isObject(value) && (value.code !== undefined || (required && value.unit !== undefined))
    ? codingIn(value, codes, required)
    : 'none';

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
