/** The fields of a form as data: how they are asked, and how their text becomes a value. */
import type { Words } from '../words/words.ts';

export interface FormField {
  /** Name of the field of the record. */
  readonly name: string;
  readonly label: Words;
  readonly help?: Words;
  /** `lines`: one value per line; `choices`: of several options. */
  readonly kind: 'line' | 'text' | 'lines' | 'choice' | 'day' | 'number';
  readonly options?: readonly FormOption[];
}

export interface FormOption {
  readonly value: string;
  readonly words: Words;
}

/** What stands in the boxes, by name of the field. */
export type FormValues = Readonly<Record<string, string>>;

/** Boxes filled with what a record says. */
export function valuesOf(fields: readonly FormField[], record: Readonly<Record<string, unknown>>): FormValues {
  return Object.fromEntries(fields.map(({ name }) => [name, textOf(record[name])]));
}

export function valuesFrom(fields: readonly FormField[], sent: ReadonlyMap<string, string>): FormValues {
  return Object.fromEntries(fields.map(({ name }) => [name, (sent.get(name) ?? '').replaceAll('\r\n', '\n').trim()]));
}

/** Values as the record wants them; an empty box says that nobody knows. */
export function patchOf(fields: readonly FormField[], values: FormValues): Readonly<Record<string, unknown>> {
  return Object.fromEntries(fields.map((one) => [one.name, fieldValue(one, values[one.name] ?? '')]));
}

function fieldValue({ kind }: FormField, text: string): unknown {
  if (text === '') {
    return null;
  }
  if (kind === 'number') {
    return Number(text);
  }
  return kind === 'lines'
    ? text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
    : text;
}

function textOf(value: unknown): string {
  return value == null ? '' : Array.isArray(value) ? value.map(String).join('\n') : String(value);
}
