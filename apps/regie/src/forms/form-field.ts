/** The fields of a form as data: how they are asked, and how their boxes become a value. */
import type { Words } from '../words/words.ts';

export interface FormField {
  /** Name of the field of the record. */
  readonly name: string;
  readonly label: Words;
  readonly help?: Words;
  /**
   * `lines`: one value per line; `choices`: of several options; `flag`: yes or no; `group`: one thing of several parts;
   * `rows`: a list of such things.
   */
  readonly kind: 'line' | 'text' | 'lines' | 'choice' | 'choices' | 'day' | 'number' | 'flag' | 'group' | 'rows';
  readonly options?: readonly FormOption[];
  /** The lines or options are numbers. */
  readonly numbers?: boolean;
  /** A number may have a fraction. */
  readonly fraction?: boolean;
  /** Of a group or of rows. */
  readonly parts?: readonly FormField[];
  /** Of a part: left out where its box is empty. */
  readonly optional?: boolean;
}

export interface FormOption {
  readonly value: string;
  readonly words: Words;
}

/** What stands in the boxes, by name of the box: of the field, or of its parts (`steps.0.quarter`). */
export type FormValues = Readonly<Record<string, string>>;

type Values = Readonly<Record<string, unknown>>;

/** As many rows as a form can have. */
const rowsMax = 60;

/** Boxes filled with what a record says. */
export function valuesOf(fields: readonly FormField[], record: Values, before = ''): FormValues {
  return Object.assign({}, ...fields.map((field) => boxesOf(field, record[field.name], `${before}${field.name}`)));
}

function boxesOf({ kind, parts = [] }: FormField, value: unknown, box: string): FormValues {
  switch (kind) {
    case 'choices':
      return Object.fromEntries((Array.isArray(value) ? value : []).map((one) => [`${box}.${String(one)}`, '1']));
    case 'group':
      return valuesOf(parts, (value ?? {}) as Values, `${box}.`);
    case 'rows':
      return Object.assign(
        {},
        ...(Array.isArray(value) ? value : []).map((row, index) => valuesOf(parts, row as Values, `${box}.${index}.`)),
      );
    default:
      return { [box]: textOf(value) };
  }
}

/** What was sent, of boxes that this form has. */
export function valuesFrom(fields: readonly FormField[], sent: ReadonlyMap<string, string>, before = ''): FormValues {
  return Object.assign({}, ...fields.map((field) => sentBoxes(field, sent, `${before}${field.name}`)));
}

function sentBoxes(field: FormField, sent: ReadonlyMap<string, string>, box: string): FormValues {
  const { kind, options = [], parts = [] } = field;
  const textIn = (name: string): string => (sent.get(name) ?? '').replaceAll('\r\n', '\n').trim();
  switch (kind) {
    case 'choices':
      return Object.fromEntries(
        options.flatMap(({ value }) => (textIn(`${box}.${value}`) === '' ? [] : [[`${box}.${value}`, '1']])),
      );
    case 'group':
      return valuesFrom(parts, sent, `${box}.`);
    case 'rows':
      return Object.assign(
        {},
        ...Array.from({ length: rowsMax }, (_, index) => valuesFrom(parts, sent, `${box}.${index}.`)).filter(isFilled),
      );
    default:
      return { [box]: textIn(box) };
  }
}

/** Values as the record wants them; an empty box says that nobody knows. */
export function patchOf(fields: readonly FormField[], values: FormValues): Values {
  return Object.fromEntries(fields.map((one) => [one.name, fieldValue(one, values, one.name)]));
}

function fieldValue(field: FormField, values: FormValues, box: string): unknown {
  const { kind, options = [], parts = [], numbers = false } = field;
  const text = values[box] ?? '';
  const typed = (one: string): string | number => (numbers ? Number(one) : one);
  switch (kind) {
    case 'choices': {
      const chosen = options.filter(({ value }) => (values[`${box}.${value}`] ?? '') !== '').map(({ value }) => value);
      return chosen.length === 0 ? null : chosen;
    }
    case 'group':
      return isFilled(within(values, `${box}.`)) ? partsOf(parts, values, `${box}.`) : null;
    case 'rows': {
      const rows = Array.from({ length: rowsMax }, (_, index) => `${box}.${index}.`)
        .filter((row) => isFilled(within(values, row)))
        .map((row) => partsOf(parts, values, row));
      return rows.length === 0 ? null : rows;
    }
    case 'lines': {
      const lines = text.split('\n').map((one) => one.trim());
      return text === '' ? null : lines.filter((one) => one !== '').map(typed);
    }
    default:
      return text === '' ? null : kind === 'flag' ? text === 'ja' : kind === 'number' ? Number(text) : typed(text);
  }
}

function partsOf(parts: readonly FormField[], values: FormValues, before: string): Values {
  return Object.fromEntries(
    parts
      .map((part) => [part, fieldValue(part, values, `${before}${part.name}`)] as const)
      .filter(([{ optional = false }, value]) => !(optional && value === null))
      .map(([{ name }, value]) => [name, value]),
  );
}

/** How many rows of a list are filled in. */
export function rowsOf({ name }: FormField, values: FormValues): number {
  const numbers = Object.keys(values).flatMap((box) =>
    box.startsWith(`${name}.`) ? [Number(box.slice(name.length + 1).split('.')[0])] : [],
  );
  return Math.max(-1, ...numbers.filter((one) => Number.isInteger(one))) + 1;
}

const within = (values: FormValues, before: string): FormValues =>
  Object.fromEntries(Object.entries(values).filter(([box]) => box.startsWith(before)));

const isFilled = (values: FormValues): boolean => Object.values(values).some((text) => text !== '');

function textOf(value: unknown): string {
  if (typeof value === 'boolean') {
    return value ? 'ja' : 'nee';
  }
  return value == null ? '' : Array.isArray(value) ? value.map(String).join('\n') : String(value);
}
