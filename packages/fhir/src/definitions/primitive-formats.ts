/** The format of each primitive type (FHIR R4, datatypes), checked in linear time. */
import { isXhtml } from './is-xhtml.ts';

type Check = (value: string) => boolean;

const matches =
  (pattern: RegExp): Check =>
  (value) =>
    pattern.test(value);

const zone = '(?:Z|[+-](?:(?:0\\d|1[0-3]):[0-5]\\d|14:00))';
const clock = '(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d{1,12})?';
const day = '\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])';
const dateOnly = new RegExp(`^(?:\\d{4}|\\d{4}-(?:0[1-9]|1[0-2])|${day})$`);
const dateTime = new RegExp(`^(?:\\d{4}|\\d{4}-(?:0[1-9]|1[0-2])|${day}|${day}T${clock}${zone})$`);
const instant = new RegExp(`^${day}T${clock}${zone}$`);

const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The year is not 0000, and the day exists in its month. */
function existsOnCalendar(value: string): boolean {
  if (value.startsWith('0000')) {
    return false;
  }
  if (value.length < 10) {
    return true;
  }
  const year = Number(value.slice(0, 4));
  const month = Number(value.slice(5, 7));
  const dayOfMonth = Number(value.slice(8, 10));
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return dayOfMonth <= (month === 2 && !leap ? 28 : (daysInMonth[month - 1] ?? 0));
}

const dated =
  (pattern: RegExp): Check =>
  (value) =>
    pattern.test(value) && existsOnCalendar(value);

// biome-ignore lint/suspicious/noControlCharactersInRegex: FHIR forbids exactly these characters
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const text: Check = (value) => value.trim().length > 0 && !control.test(value);
const uri: Check = (value) => value.length > 0 && !/\s/.test(value) && !control.test(value);
const base64: Check = (value) => {
  // Without spaces first: two ways to read one space would take quadratic time.
  const letters = value.replace(/\s+/g, '');
  return letters.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(letters);
};

const strings: Readonly<Record<string, Check>> = {
  string: text,
  markdown: text,
  code: (value) => uri(value.replaceAll(' ', '.')) && !/^ | {2}| $/.test(value),
  id: matches(/^[A-Za-z0-9.-]{1,64}$/),
  uri,
  url: uri,
  canonical: uri,
  oid: matches(/^urn:oid:[0-2](?:\.(?:0|[1-9]\d*))+$/),
  uuid: matches(/^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
  date: dated(dateOnly),
  dateTime: dated(dateTime),
  instant: dated(instant),
  time: matches(new RegExp(`^${clock}$`)),
  base64Binary: (value) => value.length > 0 && base64(value),
  xhtml: (value) => isXhtml(value.trim()),
};

const decimal = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const integerMax = 2_147_483_647;

const integers: Readonly<Record<string, readonly [min: number, max: number]>> = {
  integer: [-integerMax - 1, integerMax],
  unsignedInt: [0, integerMax],
  positiveInt: [1, integerMax],
};

/** How JSON writes a primitive type. */
export function jsonKind(type: string): 'string' | 'number' | 'boolean' {
  return type === 'boolean' ? 'boolean' : type === 'decimal' || Object.hasOwn(integers, type) ? 'number' : 'string';
}

export function isPrimitive(type: string): boolean {
  return Object.hasOwn(strings, type) || Object.hasOwn(integers, type) || type === 'decimal' || type === 'boolean';
}

/** Whether the text of a value (for a number: its digits as sent) has the format of its type. */
export function hasFormat(type: string, value: string): boolean {
  const check = strings[type];
  if (check !== undefined) {
    return check(value);
  }
  const range = integers[type];
  if (range !== undefined) {
    return /^(?:0|-?[1-9]\d{0,9})$/.test(value) && Number(value) >= range[0] && Number(value) <= range[1];
  }
  return type === 'decimal' ? decimal.test(value) : value === 'true' || value === 'false';
}
