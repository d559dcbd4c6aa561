/** Which fields of a record may be changed, by whom: what is measured nobody, what is fixed never again. */
import { canonicalJson, err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { type Account, holds } from './account.ts';
import type { RecordType } from './define-type.ts';

type Values = Readonly<Record<string, unknown>>;

export interface FieldChange {
  readonly before: Values;
  readonly after: Values;
  /** Names of the fields that are written. */
  readonly written: readonly string[];
}

/** Asked after `mayWrite`. Faults: REG-MEASURED, REG-FROZEN, REG-ROLE for a field that is for other roles. */
export function mayChange(type: RecordType, account: Account, { before, after, written }: FieldChange): Result<void> {
  for (const name of written) {
    const { computed = false, frozen = false, roles } = type.fields[name] ?? {};
    const changed = canonicalJson(before[name] ?? null) !== canonicalJson(after[name] ?? null);
    if (computed) {
      return err(fault('REG-MEASURED', { field: name }, name));
    }
    if (frozen && before[name] != null && changed) {
      return err(fault('REG-FROZEN', { field: name }, name));
    }
    if (roles !== undefined && changed && !holds(account, ...roles)) {
      return err(fault('REG-ROLE', { act: name, type: type.name, needed: roles.join(', ') }, name));
    }
  }
  return ok();
}
