/** Dates and times of FHIRPath: known to a year, a month, a day, an hour, a minute or a second. Without a zone: UTC. */

export interface Moment {
  readonly kind: 'date' | 'dateTime' | 'time';
  /** Year, month, day, hour, minute, second with fraction, as far as known; a time starts at the hour. */
  readonly fields: readonly number[];
  /** Minutes ahead of UTC; undefined when not said. */
  readonly zone: number | undefined;
  /** As it was written, or as we write it. */
  readonly text: string;
}

const clock = '(\\d\\d)(?::(\\d\\d)(?::(\\d\\d(?:\\.\\d+)?))?)?';
const timeShape = new RegExp(`^T?${clock}$`);
const dateShape = new RegExp(`^(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?(?:(T)(?:${clock}(Z|[+-]\\d\\d:\\d\\d)?)?)?$`);

const limits: readonly (readonly [min: number, max: number])[] = [
  [0, 9999],
  [1, 12],
  [1, 31],
  [0, 23],
  [0, 59],
  [0, 60.999_999_999],
];

/** `2015-02`, `2015-02-04T14:34:28+09:00`, `T14:30`, `14:30:00`; undefined when it does not exist. */
export function parseMoment(text: string): Moment | undefined {
  const time = timeShape.exec(text);
  if (time !== null) {
    const fields = known(time.slice(1, 4));
    return valid(fields, 3) ? { kind: 'time', fields, zone: undefined, text: text.replace(/^T/, '') } : undefined;
  }
  const found = dateShape.exec(text);
  if (found === null) {
    return undefined;
  }
  const [, year, month, day, separator, hour, minute, second, zone] = found;
  const fields = known([year, month, day, hour, minute, second]);
  const complete = hour === undefined || day !== undefined;
  return complete && valid(fields, 0) && dayExists(fields)
    ? { kind: separator === undefined ? 'date' : 'dateTime', fields, zone: zoneOf(zone), text }
    : undefined;
}

function known(parts: readonly (string | undefined)[]): readonly number[] {
  return parts.flatMap((part) => (part === undefined ? [] : [Number(part)]));
}

function valid(fields: readonly number[], from: number): boolean {
  return fields.every((field, index) => {
    const [min, max] = limits[index + from] ?? [0, 0];
    return field >= min && field <= max;
  });
}

function dayExists([year = 0, month = 1, day = 1]: readonly number[]): boolean {
  return day <= daysIn(year, month);
}

export function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function zoneOf(text: string | undefined): number | undefined {
  if (text === undefined || text === 'Z') {
    return text === undefined ? undefined : 0;
  }
  return (text.startsWith('-') ? -1 : 1) * (Number(text.slice(1, 3)) * 60 + Number(text.slice(4)));
}

/** Negative, zero or positive; undefined when the precisions differ before the answer is known, and `NaN` for a time beside a date. */
export function compareMoments(a: Moment, b: Moment): number | undefined {
  if ((a.kind === 'time') !== (b.kind === 'time')) {
    return Number.NaN;
  }
  const x = inUtc(a);
  const y = inUtc(b);
  for (let index = 0; index < x.length && index < y.length; index += 1) {
    const difference = (x[index] ?? 0) - (y[index] ?? 0);
    if (difference !== 0) {
      return difference;
    }
  }
  return x.length === y.length ? 0 : undefined;
}

/** Equal moments of equal precision have the same key. */
export function momentKey(moment: Moment): string {
  return `${moment.kind === 'time' ? 't' : 'd'}${inUtc(moment).join(' ')}`;
}

function inUtc({ fields, zone }: Moment): readonly number[] {
  if (zone === undefined || zone === 0 || fields.length < 4) {
    return fields;
  }
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, ...second] = fields;
  const shifted = utcDate(year, month, day, hour, minute - zone);
  return [
    shifted.getUTCFullYear(),
    shifted.getUTCMonth() + 1,
    shifted.getUTCDate(),
    shifted.getUTCHours(),
    ...(fields.length > 4 ? [shifted.getUTCMinutes()] : []),
    ...second,
  ];
}

function utcDate(year: number, month: number, day: number, hour: number, minute: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute);
  return date;
}

/** Writes a moment from its fields. */
export function momentOf(kind: Moment['kind'], fields: readonly number[], zone: number | undefined): Moment {
  const two = (value = 0) => String(value).padStart(2, '0');
  const second = (value: number) => (Number.isInteger(value) ? two(value) : value.toFixed(3).padStart(6, '0'));
  const clockText = (parts: readonly number[]) =>
    parts.map((part, index) => (index === 2 ? second(part) : two(part))).join(':');
  if (kind === 'time') {
    return { kind, fields, zone, text: clockText(fields) };
  }
  const [year = 0, ...rest] = fields.slice(0, 3);
  const date = [String(year).padStart(4, '0'), ...rest.map(two)].join('-');
  const time = fields.length > 3 ? `T${clockText(fields.slice(3))}${zoneText(zone)}` : '';
  return { kind, fields, zone, text: date + time };
}

function zoneText(zone: number | undefined): string {
  if (zone === undefined || zone === 0) {
    return zone === undefined ? '' : 'Z';
  }
  const minutes = Math.abs(zone);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${zone < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
