/** Takes a record away; its address stays taken, answers 410, and its history stays readable. */
import { err, instant, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import type { Account } from './account.ts';
import { addProposal } from './add-proposal.ts';
import { checkAmongOthers } from './check-among-others.ts';
import type { RecordType } from './define-type.ts';
import { mayWrite } from './may-write.ts';
import { dayOf, now } from './moment.ts';
import type { RecordChange } from './ports.ts';
import type { Proposal } from './proposal.ts';
import type { Ulid } from './record-id.ts';
import type { WriterDeps } from './save-record.ts';
import type { Source } from './source.ts';

export interface RemoveRequest {
  readonly id: Ulid;
  readonly expectedVersion: number;
  readonly reason: string;
}

export type Removed = { readonly kind: 'removed' } | { readonly kind: 'proposed'; readonly proposal: Proposal };

/**
 * What two people fixed, one cannot take away: then it becomes a proposal, or a new baseline would need nobody.
 * Faults: REG-SIGN-IN, REG-ROLE, REG-SCOPE, REG-UNKNOWN, REG-CHANGED, and those of the rule of the type.
 */
export async function removeRecord(
  deps: WriterDeps,
  type: RecordType,
  account: Account | undefined,
  { id, expectedVersion, reason }: RemoveRequest,
): Promise<Result<Removed>> {
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
  const { code, fields, version } = statement;
  if (version !== expectedVersion) {
    return err(fault('REG-CHANGED', { expected: expectedVersion, current: version }));
  }
  const checked = await checkAmongOthers(deps, type, { id, code, before: fields, after: undefined });
  if (!checked.ok) {
    return checked;
  }
  const at = instant(deps.clock);
  const source: Source = {
    class: 'declared',
    by: writer.value.partyName,
    method: `removed: ${reason}`,
    at: dayOf(at),
  };
  const isFixed = Object.entries(type.fields).some(([name, one]) => one.fourEyes === true && fields[name] != null);
  if (isFixed) {
    const added = await addProposal(deps, writer.value, {
      type: type.name,
      record: id,
      expectedVersion,
      removes: true,
      patch: {},
      from: dayOf(at),
      source,
      reason,
    });
    return added.ok ? ok({ kind: 'proposed', proposal: added.value }) : added;
  }
  return writeRemoval(deps, type, writer.value.subject, { id, expectedVersion, source });
}

/** Takes it away: directly after the checks above, or after approval. */
export async function writeRemoval(
  { store }: Pick<WriterDeps, 'store'>,
  type: RecordType,
  account: string,
  {
    id,
    expectedVersion,
    source,
    closes,
  }: Pick<RecordChange, 'id' | 'expectedVersion' | 'closes'> & { readonly source: Source },
): Promise<Result<Removed>> {
  const removed = await store.change({
    type: type.name,
    id,
    expectedVersion,
    account,
    ...(closes === undefined ? {} : { closes }),
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
  return removed.ok ? ok({ kind: 'removed' }) : removed;
}
