/** A mapping file (YAML): says for every kind of piece which resource it becomes, field by field. It has a version. */
import { err, ok, type Result } from '@stelsel/kernel';
import { parse } from 'yaml';
import { z } from 'zod';
import { fault } from '../faults.ts';
import { intakeLimits } from '../limits.ts';

/** What fills an element: always this value, or a field, translated or converted. */
const filling = z.union([
  z.string().min(1),
  z.strictObject({ is: z.union([z.string(), z.boolean()]) }),
  z.strictObject({
    field: z.string().min(1),
    as: z.enum(['text', 'date', 'dateTime', 'decimal', 'boolean']).default('text'),
    table: z.record(z.string(), z.string()).optional(),
  }),
]);

const rule = z.strictObject({
  from: z.string().min(1),
  /** Only pieces of which each of these fields has one of these values. */
  when: z.record(z.string(), z.array(z.string())).default({}),
  resource: z.string().regex(/^[A-Z][A-Za-z]+$/),
  /** The fields that say which record it is: the same fields give the same id, always. */
  key: z.array(z.string().min(1)).min(1),
  profile: z.url().optional(),
  put: z.record(z.string(), filling),
  /** References to what another rule makes of these fields. */
  refer: z
    .record(z.string(), z.strictObject({ to: z.string().min(1), key: z.array(z.string().min(1)).min(1) }))
    .default({}),
  /** Fields that are read and mean nothing outside the source, such as the number of a line. */
  known: z.array(z.string()).default([]),
});

const mappingFile = z.strictObject({
  mapping: z.string().regex(/^[a-z0-9-]+$/),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  format: z.enum(['hl7v2', 'separated', 'cda']),
  /** Of separated values only. */
  delimiter: z.string().length(1).default(';'),
  table: z.string().default('line'),
  tableColumn: z.string().optional(),
  /** Kinds of piece that hold nothing for a record, such as an acknowledgement. */
  leave: z.array(z.string()).default([]),
  rules: z.array(rule).min(1).max(intakeLimits.rules),
});

export type Mapping = z.infer<typeof mappingFile>;
export type Rule = Mapping['rules'][number];
export type Filling = z.infer<typeof filling>;

/** The mapping in the text of a YAML file; says which element is not right, and how. */
export function readMapping(text: string): Result<Mapping> {
  let value: unknown;
  try {
    value = parse(text);
  } catch {
    return err(fault('ITK-MAPPING', { problem: 'the file is no YAML' }));
  }
  const read = mappingFile.safeParse(value);
  if (read.success) {
    return ok(read.data);
  }
  const [issue] = read.error.issues;
  return err(fault('ITK-MAPPING', { problem: `${issue?.path.join('.') || 'file'}: ${issue?.message ?? 'unknown'}` }));
}
