/** FHIRPath 5.5: conversion. What cannot be converted is empty. */
import { truthCode, valueCode } from '../code.ts';
import { exactNumber, exactToNumber, parseExact } from '../exact-number.ts';
import type { PathItem } from '../item.ts';
import { parseMoment } from '../moment.ts';
import { asExact, textOf } from '../system-value.ts';
import { isCalendarUnit } from '../unit-quantity.ts';
import { type PathFunction, type PathFunctions, singleValue } from './path-function.ts';

type SystemItem = Exclude<PathItem, { kind: 'node' }>;
type Convert = (value: SystemItem) => SystemItem | undefined;

function toBoolean(value: SystemItem): boolean | undefined {
  if (typeof value === 'boolean') {
    return value;
  }
  const number = asExact(value);
  const text = number === undefined ? value : String(exactToNumber(number));
  if (typeof text !== 'string') {
    return undefined;
  }
  const word = text.toLowerCase();
  return ['true', 't', 'yes', 'y', '1', '1.0'].includes(word)
    ? true
    : ['false', 'f', 'no', 'n', '0', '0.0'].includes(word)
      ? false
      : undefined;
}

function toInteger(value: SystemItem): number | undefined {
  if (typeof value === 'boolean' || typeof value === 'number') {
    return Number(value);
  }
  if (typeof value !== 'string' || !/^[+-]?\d{1,10}$/.test(value)) {
    return undefined;
  }
  const number = Number(value);
  return number >= -2_147_483_648 && number <= 2_147_483_647 ? number : undefined;
}

function toDecimal(value: SystemItem): SystemItem | undefined {
  if (typeof value === 'boolean') {
    return exactNumber(Number(value));
  }
  return typeof value === 'string' && /^[+-]?\d+(?:\.\d+)?$/.test(value) ? parseExact(value) : asExact(value);
}

function toDate(value: SystemItem): SystemItem | undefined {
  const moment = momentIn(value);
  if (moment === undefined || moment.kind === 'time') {
    return undefined;
  }
  return parseMoment(moment.text.replace(/T.*$/, ''));
}

function toDateTime(value: SystemItem): SystemItem | undefined {
  const moment = momentIn(value);
  return moment === undefined || moment.kind === 'time' ? undefined : { ...moment, kind: 'dateTime' };
}

function toTime(value: SystemItem): SystemItem | undefined {
  const moment = momentIn(value);
  return moment?.kind === 'time' ? moment : undefined;
}

function momentIn(value: SystemItem) {
  return typeof value === 'string'
    ? parseMoment(value)
    : typeof value === 'object' && 'fields' in value
      ? value
      : undefined;
}

const quantityShape = /^([+-]?\d+(?:\.\d+)?)\s*(?:'([^']+)'|([a-zA-Z]+))?$/;

function toQuantity(value: SystemItem): SystemItem | undefined {
  if (typeof value === 'object' && value.kind === 'quantity') {
    return value;
  }
  const number = typeof value === 'boolean' ? exactNumber(Number(value)) : asExact(value);
  if (number !== undefined) {
    return { kind: 'quantity', value: number, unit: '1', calendar: false };
  }
  const [, digits, code, word] = typeof value === 'string' ? (quantityShape.exec(value) ?? []) : [];
  if (digits === undefined || (word !== undefined && !isCalendarUnit(word))) {
    return undefined;
  }
  return { kind: 'quantity', value: exactNumber(digits), unit: code ?? word ?? '1', calendar: word !== undefined };
}

function to(convert: Convert): PathFunction {
  return {
    min: 0,
    max: 0,
    compile: ({ source, at }) =>
      valueCode(at, (scope) => {
        const value = singleValue(source, scope, at);
        return value === undefined ? undefined : convert(value);
      }),
  };
}

function convertsTo(convert: Convert): PathFunction {
  return {
    min: 0,
    max: 0,
    compile: ({ source, at }) =>
      truthCode((scope) => {
        const value = singleValue(source, scope, at);
        return value === undefined ? undefined : convert(value) !== undefined;
      }),
  };
}

export const conversionFunctions: PathFunctions = {
  toBoolean: to(toBoolean),
  toInteger: to(toInteger),
  toDecimal: to(toDecimal),
  toString: to(textOf),
  toDate: to(toDate),
  toDateTime: to(toDateTime),
  toTime: to(toTime),
  toQuantity: to(toQuantity),
  convertsToBoolean: convertsTo(toBoolean),
  convertsToInteger: convertsTo(toInteger),
  convertsToDecimal: convertsTo(toDecimal),
  convertsToString: convertsTo(textOf),
  convertsToDate: convertsTo(toDate),
  convertsToDateTime: convertsTo(toDateTime),
  convertsToTime: convertsTo(toTime),
  convertsToQuantity: convertsTo(toQuantity),
};
