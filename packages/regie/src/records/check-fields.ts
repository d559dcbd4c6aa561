/** Reads values from outside against their type. */
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import type { RecordType } from './define-type.ts';

export type Patch = Readonly<Record<string, unknown>>;

/** Every value fits its field; `null` says that a value is unknown. Faults: REG-FIELD-UNKNOWN, REG-FIELD. */
export function checkFields(type: RecordType, patch: Patch): Result<Patch> {
  const checked: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(patch)) {
    const definition = type.fields[name];
    if (definition === undefined) {
      return err(fault('REG-FIELD-UNKNOWN', { type: type.name, field: name }, name));
    }
    if (value === null || value === undefined) {
      checked[name] = null;
      continue;
    }
    const read = definition.schema.safeParse(value);
    if (!read.success) {
      const [issue] = read.error.issues;
      const at = [name, ...(issue?.path ?? [])].join('.');
      return err(fault('REG-FIELD', { type: type.name, field: at, problem: issue?.message ?? '?' }, at));
    }
    checked[name] = read.data;
  }
  return ok(checked);
}
