/** Takes a record away; its address stays taken, answers 410, and its history stays readable. */
import { err, instant, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import type { Account } from './account.ts';
import { checkAmongOthers } from './check-among-others.ts';
import type { RecordType } from './define-type.ts';
import { mayWrite } from './may-write.ts';
import { now } from './moment.ts';
import type { Ulid } from './record-id.ts';
import type { WriterDeps } from './save-record.ts';

export interface RemoveRequest {
  readonly id: Ulid;
  readonly expectedVersion: number;
  readonly reason: string;
}

/** Faults: REG-SIGN-IN, REG-ROLE, REG-SCOPE, REG-UNKNOWN, REG-CHANGED. */
export async function removeRecord(
  deps: WriterDeps,
  type: RecordType,
  account: Account | undefined,
  { id, expectedVersion, reason }: RemoveRequest,
): Promise<Result<void>> {
  const found = await deps.store.list(type.name, now(deps.clock), { id });
  if (!found.ok) {
    return found;
  }
  const [statement] = found.value;
  if (statement === undefined) {
    return err(fault('REG-UNKNOWN', { type: type.name, id }));
  }
  const writer = mayWrite(account, type, 'remove', [statement.fields]);
  if (!writer.ok) {
    return writer;
  }
  const { code, fields } = statement;
  const checked = await checkAmongOthers(deps, type, { id, code, before: fields, after: undefined });
  if (!checked.ok) {
    return checked;
  }
  const at = instant(deps.clock).slice(0, 10);
  const source = { class: 'declared', by: writer.value.partyName, method: `removed: ${reason}`, at } as const;
  const removed = await deps.store.change({
    type: type.name,
    id,
    expectedVersion,
    account: writer.value.subject,
    next: (open) =>
      ok(
        open.map((period) => ({
          ...period,
          source,
          removed: true,
          part: type.partOf(period.fields),
          subject: type.subjectOf(period.fields),
        })),
      ),
  });
  return removed.ok ? ok() : removed;
}
