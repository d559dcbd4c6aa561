/** A kind of record as data: its fields with label, meaning, visibility and rules of writing, in two languages. */
import type { Result, Text } from '@stelsel/kernel';
import type { z } from 'zod';
import type { Role } from './account.ts';
import type { StateMachine } from './state-machine.ts';
import type { Visibility } from './visibility.ts';

export interface FieldOptions {
  /** Default: public. */
  readonly visibility?: Visibility;
  /** A change waits for the approval of somebody else. */
  readonly fourEyes?: boolean;
  /** Once it has a value it never changes again. */
  readonly frozen?: boolean;
  /** Filled by measurement or rule only. */
  readonly computed?: boolean;
  /** Of those who may write the record, only these roles change this field: who reports does not answer. */
  readonly roles?: readonly Role[];
  /** The value is the code of a record of this type, or a list of them. */
  readonly refersTo?: string;
}

export interface FieldDefinition<V = unknown> extends FieldOptions {
  readonly schema: z.ZodType<V>;
  readonly label: Text;
}

/** A field; its value may always be missing: a gap is a normal state, and shown as one. */
export function field<V>(schema: z.ZodType<V>, nl: string, en: string, options: FieldOptions = {}): FieldDefinition<V> {
  return { schema, label: { nl, en }, ...options };
}

export type FieldDefinitions = Readonly<Record<string, FieldDefinition>>;

/** The values of a record. A gap is `undefined` (never said) or `null` (said to be unknown). */
export type FieldsOf<D extends FieldDefinitions> = {
  readonly [K in keyof D]?: (D[K] extends FieldDefinition<infer V> ? V : never) | null;
};

/** `any`: every record; `party`: records that belong to one's organisation; `region`: of one's region. */
export type WriteScope = 'any' | 'party' | 'region';

export interface CheckedChange {
  /** The readable name of the record. */
  readonly code: string;
  readonly before: Readonly<Record<string, unknown>> | undefined;
  readonly after: Readonly<Record<string, unknown>> | undefined;
  /** Fields of the other records of the type. */
  readonly others: readonly Readonly<Record<string, unknown>>[];
  /** Fields of the records of another type that the rule looks at (`alongside`). */
  among(type: string): readonly Readonly<Record<string, unknown>>[];
}

export interface RecordType<D extends FieldDefinitions = FieldDefinitions> {
  /** In addresses: `/id/{name}/{ulid}`. Lower case, hyphens. */
  readonly name: string;
  readonly label: Text;
  readonly fields: D;
  /** Which roles may write, and whose records. */
  readonly write: { readonly [R in Role]?: WriteScope };
  /** Which roles may approve what somebody else proposed. */
  readonly approve: readonly Role[];
  /** The field that holds the state, and how it may move. */
  readonly states?: { readonly field: string; readonly machine: StateMachine };
  /** Names of the fields that say to whom a record belongs. */
  readonly belongs: { readonly owner?: string; readonly region?: string; readonly sector?: string };
  /** A rule over all records of the type, asked before one is written, or (without `after`) removed. */
  readonly check?: (change: CheckedChange) => Result<void>;
  /** Other types whose records the rule needs to see. */
  readonly alongside?: readonly string[];
  /** A shelf of the type that is read as a whole, such as one month of observations. */
  readonly partOf: (fields: Readonly<Record<string, unknown>>) => string;
  /** What the record is about, to find its series: a cell, an organisation. */
  readonly subjectOf: (fields: Readonly<Record<string, unknown>>) => string;
}

type TypeOptions<D extends FieldDefinitions> = Partial<
  Omit<RecordType, 'name' | 'label' | 'fields' | 'belongs' | 'states'>
> & {
  readonly states?: { readonly field: keyof D & string; readonly machine: StateMachine };
  readonly belongs?: { readonly [K in 'owner' | 'region' | 'sector']?: keyof D & string };
};

export function defineType<const D extends FieldDefinitions>(
  name: string,
  label: Text,
  fields: D,
  options: TypeOptions<D> = {},
): RecordType<D> {
  return {
    write: {},
    approve: [],
    belongs: {},
    partOf: () => '',
    subjectOf: () => '',
    ...options,
    name,
    label,
    fields,
  };
}
