/** Questions about JSON values that every check asks. */
import { decimalText, isRawDecimal, type Json } from '@stelsel/fhir';

export type JsonObject = { readonly [name: string]: Json };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isRawDecimal(value);
}

/** What a value is, in a word for a message. */
export function kindOf(value: Json): string {
  if (value === null) {
    return 'null';
  }
  return Array.isArray(value) ? 'list' : isRawDecimal(value) ? 'number' : typeof value;
}

/** The same value; numbers are the same when they mean the same. */
export function sameValue(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) {
    return true;
  }
  if (isNumber(a) && isNumber(b)) {
    return Number(decimalText(a)) === Number(decimalText(b));
  }
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => sameValue(item, b[index]));
  }
  if (!isObject(a) || !isObject(b)) {
    return false;
  }
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => sameValue(a[name], b[name]));
}

/** Whether everything the pattern has is in the value; of a list, each item of the pattern is in one item of the value. */
export function fitsPattern(value: Json | undefined, pattern: Json): boolean {
  if (Array.isArray(pattern)) {
    return Array.isArray(value) && pattern.every((part) => value.some((item) => fitsPattern(item, part)));
  }
  if (!isObject(pattern)) {
    return sameValue(value, pattern);
  }
  if (!isObject(value)) {
    return false;
  }
  for (const name in pattern) {
    if (!fitsPattern(value[name], pattern[name] as Json)) {
      return false;
    }
  }
  return true;
}

function isNumber(value: Json | undefined): value is Parameters<typeof decimalText>[0] {
  return typeof value === 'number' || isRawDecimal(value);
}

const shownCharacters = 200;

/** A value of a profile, short enough for a sentence. */
export function shown(value: Json): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > shownCharacters ? `${text.slice(0, shownCharacters)}…` : text;
}
