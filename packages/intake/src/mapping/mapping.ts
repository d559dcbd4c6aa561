/** A mapping file (YAML): says for every kind of piece which resource it becomes, field by field. It has a version. */
import { err, ok, type Result } from '@stelsel/kernel';
import { parse, type YAMLParseError } from 'yaml';
import { z } from 'zod';
import { fault } from '../faults.ts';
import { intakeLimits } from '../limits.ts';
import { compositeFillings, namesOfComposite } from './composite.ts';

/** A field, or several with ` | ` between them: the first that has a value. */
const names = z.string().min(1);
const table = z.record(z.string(), z.string());

/** What fills an element: always this value (or when a field is there), or a field, translated or converted. */
const filling = z.union([
  names,
  z.strictObject({ is: z.union([z.string(), z.boolean()]), if: names.optional() }),
  z.strictObject({
    field: names,
    as: z.enum(['text', 'date', 'dateTime', 'decimal', 'integer', 'boolean', 'system', 'contact']).default('text'),
    /** In the rule, or the name of one of `tables`. */
    table: z.union([table, z.string()]).optional(),
  }),
  ...compositeFillings,
]);

/** Per field what it may be: nothing is written as `""`, anything as `"*"`. */
const conditions = z.record(z.string(), z.array(z.string()));

const key = z.array(names).min(1);

const rule = z.strictObject({
  from: z.string().min(1),
  /** Of a document: each element at this path in the entry (or at one of several, with ` | ` between), instead of the entry. */
  each: z.string().min(1).optional(),
  /** Only pieces of which each of these fields has one of these values. */
  when: conditions.default({}),
  resource: z.string().regex(/^[A-Z][A-Za-z]+$/),
  /** The fields that say which record it is: the same fields give the same id, always. With `?` behind it one may be absent; `=text` is always that. */
  key,
  profile: z.url().optional(),
  /** Makes the record when it is not there yet, and never changes it: the source is not where it is kept. */
  once: z.boolean().default(false),
  /** Adds to a record that was made earlier of the same message, such as a comment to a result. */
  adds: z.boolean().default(false),
  put: z.record(z.string(), filling),
  /** References to what another rule makes of these fields. */
  refer: z.record(z.string(), z.strictObject({ to: z.string().min(1), key })).default({}),
  /** Fields that are read and mean nothing outside the source, such as the number of a line; `*id@root` is any that ends so. */
  known: z.array(z.string()).default([]),
});

const mappingFile = z.strictObject({
  mapping: z.string().regex(/^[a-z0-9-]+$/),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  format: z.enum(['hl7v2', 'separated', 'cda']),
  /** Of HL7 version 2: the kinds of message (MSH-9.1) it is for; all when absent. */
  messages: z.array(z.string()).optional(),
  /** Of separated values; found out when absent. */
  delimiter: z.string().length(1).optional(),
  encoding: z.enum(['utf-8', 'windows-1252', 'iso-8859-15', 'utf-16le']).optional(),
  /** What lines are of: always this, what a column says, or else what the file is called. */
  table: z.string().optional(),
  tableColumn: z.string().optional(),
  /** Kinds of piece that hold nothing for a record, such as an acknowledgement. */
  leave: z.array(z.union([z.string(), z.strictObject({ from: z.string(), when: conditions })])).default([]),
  /** Translations that several rules use. */
  tables: z.record(z.string(), table).default({}),
  /** As in a rule, for all rules. */
  known: z.array(z.string()).default([]),
  rules: z.array(rule).min(1).max(intakeLimits.rules),
});

export type Mapping = z.infer<typeof mappingFile>;
export type Rule = Mapping['rules'][number];
export type Filling = z.infer<typeof filling>;

/** The mapping in the text of a YAML file; says which element is not right, and how. */
export function readMapping(text: string): Result<Mapping> {
  let value: unknown;
  try {
    value = parse(text, { merge: true, maxAliasCount: intakeLimits.aliases });
  } catch (error) {
    const [{ line } = { line: 1 }] = (error as Partial<YAMLParseError>).linePos ?? [];
    return err(fault('ITK-MAPPING', { problem: `line ${line}: this is no YAML` }));
  }
  const read = mappingFile.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    return err(fault('ITK-MAPPING', { problem: `${issue?.path.join('.') || 'file'}: ${issue?.message ?? 'unknown'}` }));
  }
  const absent = tablesOf(read.data).find((name) => !Object.hasOwn(read.data.tables, name));
  return absent === undefined ? ok(read.data) : err(fault('ITK-MAPPING', { problem: `there is no table ${absent}` }));
}

function tablesOf({ rules }: Mapping): readonly string[] {
  return rules.flatMap(({ put }) =>
    Object.values(put).flatMap((filling) =>
      typeof filling === 'object' && 'table' in filling && typeof filling.table === 'string' ? [filling.table] : [],
    ),
  );
}

/** Name and version, as reports and records have them. */
export function nameOf({ mapping, version }: Mapping): string {
  return `${mapping} ${version}`;
}

/** All fields that a rule names; the same list each time. */
export function namedIn(rule: Rule): readonly string[] {
  const found = named.get(rule) ?? namesOf(rule);
  named.set(rule, found);
  return found;
}

const named = new WeakMap<Rule, readonly string[]>();

function namesOf({ key: own, when, refer, put }: Rule): readonly string[] {
  return [
    ...own,
    ...Object.keys(when),
    ...Object.values(refer).flatMap((target) => target.key),
    ...Object.values(put).flatMap((filling) => {
      if (typeof filling === 'string') {
        return [filling];
      }
      if ('is' in filling) {
        return filling.if === undefined ? [] : [filling.if];
      }
      return 'field' in filling ? [filling.field] : namesOfComposite(filling);
    }),
  ]
    .filter((name) => !name.startsWith('='))
    .map((name) => name.replace(/\?$/, ''));
}
