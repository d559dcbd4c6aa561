/** Changes a record: the one way to write, for pages, API and imports alike. */
import { type Clock, err, instant, ok, type Randomness, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import type { Account } from './account.ts';
import { addProposal } from './add-proposal.ts';
import { checkAmongOthers } from './check-among-others.ts';
import { checkFields, type Patch } from './check-fields.ts';
import type { FieldDefinitions, RecordType } from './define-type.ts';
import { endOfTime, type HeldRecord, type Statement } from './held-record.ts';
import { mayChange } from './may-change.ts';
import { mayWrite } from './may-write.ts';
import { dayOf, isDay, now } from './moment.ts';
import type { RecordChange, RecordStore } from './ports.ts';
import type { Proposal, ProposalStore } from './proposal.ts';
import { newUlid, type Ulid } from './record-id.ts';
import { showTo } from './show-to.ts';
import type { Source } from './source.ts';
import { splitPeriods } from './split-periods.ts';
import { checkMove } from './state-machine.ts';

export interface WriterDeps {
  readonly store: RecordStore;
  readonly proposals: ProposalStore;
  readonly base: string;
  readonly clock: Clock;
  readonly randomness: Randomness;
}

export interface SaveRequest {
  /** Absent for a new record. */
  readonly id?: Ulid;
  /** The version the editor started from; 0 for a new record. */
  readonly expectedVersion: number;
  /** For a new record: its readable name and whether it belongs to the invented country. */
  readonly code?: string;
  readonly invented?: boolean;
  readonly patch: Patch;
  /** First day on which it holds; default today. */
  readonly from?: string;
  /** The day after the last one, for a correction of the past. */
  readonly to?: string;
  /** Why; required where somebody else must approve. */
  readonly reason?: string;
  readonly evidence?: string;
}

export type Saved<D extends FieldDefinitions> =
  | { readonly kind: 'saved'; readonly record: HeldRecord<D> }
  | { readonly kind: 'proposed'; readonly proposal: Proposal };

/**
 * Saves what an account declares. Fields that need four eyes become a proposal as a whole: nothing of it holds before
 * somebody else approves. Faults: REG-SIGN-IN, REG-ROLE, REG-SCOPE, REG-FIELD, REG-NOTHING, REG-MEASURED, REG-FROZEN,
 * REG-STATE, REG-CHANGED, and those of the rule of the type.
 */
export async function saveRecord<D extends FieldDefinitions>(
  deps: WriterDeps,
  type: RecordType<D>,
  account: Account | undefined,
  request: SaveRequest,
): Promise<Result<Saved<D>>> {
  const patch = checkFields(type, request.patch);
  if (!patch.ok) {
    return patch;
  }
  const before = await currentFields(deps, type, request.id);
  if (!before.ok) {
    return before;
  }
  if (request.id === undefined && Object.values(patch.value).every((value) => value === null)) {
    return err(fault('REG-NOTHING', { type: type.label.nl.toLowerCase() }));
  }
  const { fields: was } = before.value;
  const after = { ...was, ...patch.value };
  const writer = mayWrite(account, type, request.id === undefined ? 'new' : 'change', [
    ...(request.id === undefined ? [] : [was]),
    after,
  ]);
  if (!writer.ok) {
    return writer;
  }
  const allowed = mayChange(type, writer.value, { before: was, after, written: Object.keys(patch.value) });
  if (!allowed.ok) {
    return allowed;
  }
  const moved = checkStates(type, was, after);
  if (!moved.ok) {
    return moved;
  }
  const checked = await checkAmongOthers(deps, type, {
    id: request.id,
    code: before.value.code ?? request.code ?? '',
    before: request.id === undefined ? undefined : was,
    after,
  });
  if (!checked.ok) {
    return checked;
  }
  const from = request.from ?? dayOf(instant(deps.clock));
  if (!isDay(from) || (request.to !== undefined && (!isDay(request.to) || request.to <= from))) {
    return err(fault('REG-FIELD', { type: type.name, field: 'from', problem: 'YYYY-MM-DD' }, 'from'));
  }
  const source = declaredBy(writer.value, instant(deps.clock), request.evidence);
  const id = request.id ?? newUlid(deps.clock.nowMs(), deps.randomness);
  if (Object.keys(patch.value).some((name) => type.fields[name]?.fourEyes === true)) {
    const { version } = before.value;
    if (request.expectedVersion !== version) {
      return err(fault('REG-CHANGED', { expected: request.expectedVersion, current: version }));
    }
    return propose(deps, writer.value, { type: type.name, id, patch: patch.value, from, source }, request);
  }
  return writePeriods(deps, type, writer.value.subject, { id, patch: patch.value, from, source, request });
}

async function currentFields(
  deps: WriterDeps,
  type: RecordType,
  id: Ulid | undefined,
): Promise<Result<Pick<Statement, 'version' | 'fields'> & { readonly code?: string }>> {
  if (id === undefined) {
    return ok({ version: 0, fields: {} });
  }
  const found = await deps.store.list(type.name, now(deps.clock), { id });
  if (!found.ok) {
    return found;
  }
  const [statement] = found.value;
  return statement === undefined ? err(fault('REG-UNKNOWN', { type: type.name, id })) : ok(statement);
}

function checkStates(
  type: RecordType,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): Result<void> {
  const { states } = type;
  const to = states === undefined ? undefined : after[states.field];
  if (states === undefined || typeof to !== 'string') {
    return ok();
  }
  const from = before[states.field];
  return checkMove(states.machine, typeof from === 'string' ? from : undefined, to, after);
}

async function propose<D extends FieldDefinitions>(
  deps: WriterDeps,
  account: Account,
  change: {
    readonly type: string;
    readonly id: Ulid;
    readonly patch: Patch;
    readonly from: string;
    readonly source: Source;
  },
  { expectedVersion, reason = '', code, invented }: SaveRequest,
): Promise<Result<Saved<D>>> {
  const added = await addProposal(deps, account, {
    type: change.type,
    record: change.id,
    ...(code === undefined ? {} : { code }),
    ...(invented === undefined ? {} : { invented }),
    expectedVersion,
    patch: change.patch,
    from: change.from,
    source: change.source,
    reason,
  });
  return added.ok ? ok({ kind: 'proposed', proposal: added.value }) : added;
}

interface PeriodWrite {
  readonly id: Ulid;
  readonly patch: Patch;
  readonly from: string;
  readonly source: Source;
  readonly request: Pick<SaveRequest, 'expectedVersion' | 'code' | 'invented' | 'to'>;
  readonly closes?: RecordChange['closes'];
}

/** Writes what was allowed: directly after the checks above, or after approval. */
export async function writePeriods<D extends FieldDefinitions>(
  deps: WriterDeps,
  type: RecordType<D>,
  account: string,
  { id, patch, from, source, request, closes }: PeriodWrite,
): Promise<Result<Saved<D>>> {
  const first = { id, code: request.code ?? id.toLowerCase(), invented: request.invented ?? false };
  const written = await deps.store.change({
    type: type.name,
    id,
    expectedVersion: request.expectedVersion,
    account,
    ...(closes === undefined ? {} : { closes }),
    next: (open: readonly Statement[]) => {
      if (open.length === 0 && request.expectedVersion !== 0) {
        return err(fault('REG-UNKNOWN', { type: type.name, id }));
      }
      return ok(splitPeriods(type, open, { patch, source, from, to: request.to ?? endOfTime }, first));
    },
  });
  if (!written.ok) {
    return written;
  }
  const { on } = now(deps.clock);
  const statement =
    written.value.find(({ validFrom, validTo }) => validFrom <= on && on < validTo) ?? written.value.at(-1);
  return statement === undefined
    ? err(fault('REG-UNKNOWN', { type: type.name, id }))
    : ok({ kind: 'saved', record: showTo(undefined, deps.base, type, statement) });
}

function declaredBy({ partyName }: Account, at: string, evidence: string | undefined): Source {
  return {
    class: 'declared',
    by: partyName,
    method: 'page',
    at: dayOf(at),
    ...(evidence === undefined ? {} : { evidence }),
  };
}
