/** Turns the text of a field into what FHIR holds; nothing when it cannot be, so that it is kept and counted instead. */
import { exactDecimal, hasFormat } from '@stelsel/fhir';
import { systemOf } from './code-systems.ts';

export type Conversion = 'text' | 'date' | 'dateTime' | 'decimal' | 'integer' | 'boolean' | 'system' | 'contact';

const compact = /^(\d{4})(\d{2})?(\d{2})?(?:(\d{2})(\d{2})(\d{2})?(?:\.\d+)?([+-]\d{4})?)?$/;
const european = /^(\d{1,2})-(\d{1,2})-(\d{4})$/;
const iso = /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?)?)?$/;
const truths: Readonly<Record<string, boolean>> = {
  j: true,
  ja: true,
  y: true,
  '1': true,
  true: true,
  false: false,
  n: false,
  nee: false,
  '0': false,
};

export function convert(text: string, as: Conversion): unknown {
  switch (as) {
    case 'text':
      return text;
    case 'decimal':
      return decimalOf(text);
    case 'integer':
      return /^-?\d{1,9}$/.test(text) ? Number(text) : undefined;
    case 'boolean':
      return truths[text.toLowerCase()];
    case 'system':
      return systemOf(text);
    case 'contact':
      return text.replace(/^(tel|mailto):/, '');
    default:
      return existing(dateOf(text, as === 'date'));
  }
}

/** The digits as they were; a Dutch comma becomes a point. */
function decimalOf(text: string): unknown {
  const digits = text.replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(digits) ? exactDecimal(digits) : undefined;
}

/** Nothing for the thirtieth of February. */
function existing(date: string | undefined): string | undefined {
  return date !== undefined && hasFormat('dateTime', date) ? date : undefined;
}

/** As exact as it was written. A time without a zone is of the Netherlands, and is kept as its day: no zone is invented. */
function dateOf(text: string, dayOnly: boolean): string | undefined {
  const [, d, m, y] = european.exec(text) ?? [];
  if (d !== undefined && m !== undefined && y !== undefined) {
    return `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  }
  if (iso.test(text)) {
    const hasZone = /(Z|[+-]\d{2}:\d{2})$/.test(text);
    return dayOnly || (text.includes('T') && !hasZone) ? text.slice(0, 10) : text;
  }
  const [whole, year, month, day, hour, minute, second = '00', zone] = compact.exec(text) ?? [];
  if (whole === undefined) {
    return undefined;
  }
  const date = [year, month, day].filter((part) => part !== undefined).join('-');
  return dayOnly || hour === undefined || zone === undefined
    ? date
    : `${date}T${hour}:${minute}:${second}${zone.slice(0, 3)}:${zone.slice(3)}`;
}
