/** Books money of a scheme: no payment for a result without evidence, unless two people publish an exception. */
import { combine, err, instant, ok, type Result } from '@stelsel/kernel';
import { z } from 'zod';
import { fault } from '../faults.ts';
import type { Account } from '../records/account.ts';
import { addProposal } from '../records/add-proposal.ts';
import type { RecordType } from '../records/define-type.ts';
import { endOfTime, type HeldRecord } from '../records/held-record.ts';
import { type Decision, mayDecide } from '../records/may-decide.ts';
import { mayWrite } from '../records/may-write.ts';
import { dayOf, now } from '../records/moment.ts';
import type { RecordChange } from '../records/ports.ts';
import type { Proposal } from '../records/proposal.ts';
import { newUlid } from '../records/record-id.ts';
import type { WriterDeps } from '../records/save-record.ts';
import { showTo } from '../records/show-to.ts';
import type { Source } from '../records/source.ts';
import { splitPeriods } from '../records/split-periods.ts';
import { balances, checkBalance, type Entry } from '../rules/ledger.ts';
import { fundingScheme, ledgerEntry, resultClaim } from '../types/money.ts';
import { code, day } from '../types/values.ts';
import { type BookingRequest, bookingKinds, shortAccount, sidesOf } from './booking.ts';

/** The type of a proposal to pay without evidence; its patch is the booking. */
export const bookingAct = 'booking';

const mayApprove = ['funder', 'portfolioBoard'] as const;

const bookingSchema = z.strictObject({
  scheme: code,
  kind: z.enum(bookingKinds),
  amountCents: z.number().int().positive(),
  on: day,
  region: code.optional(),
  sector: code.optional(),
  claim: code.optional(),
  note: z.string().min(1).optional(),
});

export type Booked =
  | { readonly kind: 'booked'; readonly transaction: string }
  | { readonly kind: 'proposed'; readonly proposal: Proposal };

/**
 * A funder books for its own scheme. With a `note` on a payment whose result is not verified, it becomes a proposal of
 * an exception: somebody else approves it, and the note stands in the public books. `seen`: how many
 * entries of these books the funder saw; so nothing is booked twice, or on books that somebody else changed meanwhile.
 * Faults: REG-SIGN-IN, REG-ROLE, REG-SCOPE, REG-UNKNOWN, REG-FIELD, REG-TRIGGER, REG-SHORT, REG-CHANGED.
 */
export async function bookMoney(
  deps: WriterDeps,
  account: Account | undefined,
  asked: unknown,
  seen?: number,
): Promise<Result<Booked>> {
  const request = readBooking(asked, now(deps.clock).on);
  const prepared = request.ok ? await prepare(deps, request.value) : request;
  if (!request.ok || !prepared.ok) {
    return request.ok ? (prepared as Result<never>) : request;
  }
  const { scheme, isVerified } = prepared.value;
  const { entries } = prepared.value;
  if (seen !== undefined && seen !== entries) {
    return err(fault('REG-CHANGED', { expected: seen, current: entries }));
  }
  const writer = mayWrite(account, fundingScheme, 'book', [scheme.fields]);
  if (!writer.ok) {
    return writer;
  }
  const source: Source = {
    class: 'declared',
    by: writer.value.partyName,
    method: 'booking',
    at: dayOf(instant(deps.clock)),
  };
  if (request.value.kind === 'realised' && !isVerified) {
    return request.value.note === undefined
      ? err(fault('REG-TRIGGER', { trigger: scheme.fields.paymentTrigger ?? '-' }, 'note'))
      : propose(deps, writer.value, { ...request.value, note: request.value.note }, source);
  }
  const written = await write(deps, writer.value.subject, request.value, prepared.value, source);
  return written.ok ? ok({ kind: 'booked', transaction: written.value }) : written;
}

/** The second person; the books are read again, so that what changed meanwhile counts. Faults: of `mayDecide` and `bookMoney`. */
export async function decideBooking(
  deps: WriterDeps,
  account: Account | undefined,
  proposal: Proposal,
  { state, reason }: Decision,
): Promise<Result<Proposal>> {
  const allowed = mayDecide(account, proposal, state, mayApprove);
  if (!allowed.ok) {
    return allowed;
  }
  const at = instant(deps.clock);
  const decided = { state, by: allowed.value.subject, at, reason };
  const done =
    state === 'approved'
      ? await carryOut(deps, proposal, { proposal: proposal.id, decision: decided })
      : await deps.proposals.decide(proposal.id, decided);
  return done.ok ? ok({ ...proposal, state, decidedBy: decided.by, decidedAt: at, decision: reason }) : done;
}

async function carryOut(
  deps: WriterDeps,
  proposal: Proposal,
  closes: NonNullable<RecordChange['closes']>,
): Promise<Result<unknown>> {
  const request = readBooking(proposal.patch, now(deps.clock).on);
  const prepared = request.ok ? await prepare(deps, request.value) : request;
  if (!request.ok || !prepared.ok) {
    return prepared;
  }
  const source: Source = { ...proposal.source, class: 'confirmed', method: `four-eyes, proposal ${proposal.id}` };
  return write(deps, proposal.proposedBy, request.value, prepared.value, source, closes);
}

/** What was booked happened: no booking is of a day to come. */
function readBooking(asked: unknown, today: string): Result<BookingRequest> {
  const read = bookingSchema.refine(({ on }) => on <= today, { path: ['on'], error: `<= ${today}` }).safeParse(asked);
  if (read.success) {
    return ok(read.data as BookingRequest);
  }
  const [issue] = read.error.issues;
  const field = issue?.path.join('.') ?? '-';
  return err(fault('REG-FIELD', { type: ledgerEntry.name, field, problem: issue?.message ?? '?' }, field));
}

interface Prepared {
  readonly scheme: HeldRecord<typeof fundingScheme.fields>;
  readonly invented: boolean;
  readonly isVerified: boolean;
  /** Within these books only: what another scheme paid stays with that scheme. */
  readonly standing: ReadonlyMap<string, number>;
  readonly entries: number;
  /** Place of the last change of these books. */
  readonly seq: number;
}

async function prepare(deps: WriterDeps, request: BookingRequest): Promise<Result<Prepared>> {
  const moment = now(deps.clock);
  const loaded = combine([
    await deps.store.list(fundingScheme.name, moment, { code: request.scheme }),
    await deps.store.list(resultClaim.name, moment, { part: request.scheme }),
    await deps.store.list(ledgerEntry.name, moment, { part: request.scheme, removed: true }),
  ]);
  if (!loaded.ok) {
    return loaded;
  }
  const [[scheme], claims, entries] = loaded.value;
  if (scheme === undefined) {
    return err(fault('REG-UNKNOWN', { type: fundingScheme.name, id: request.scheme }, 'scheme'));
  }
  const claim = claims.find((one) => one.code === request.claim);
  if (request.claim !== undefined && claim === undefined) {
    return err(fault('REG-UNKNOWN', { type: resultClaim.name, id: request.claim }, 'claim'));
  }
  const sides = entries.filter(({ removed }) => !removed).map(({ fields }) => fields as unknown as Entry);
  return ok({
    scheme: showTo(undefined, deps.base, fundingScheme, scheme),
    invented: scheme.invented,
    isVerified: claim?.fields.state === 'geverifieerd',
    standing: balances(sides),
    entries: sides.length,
    seq: entries.reduce((last, { seq }) => Math.max(last, seq), 0),
  });
}

async function propose(
  deps: WriterDeps,
  account: Account,
  request: BookingRequest & { readonly note: string },
  source: Source,
): Promise<Result<Booked>> {
  const { on: from, note: reason } = request;
  const asked = { type: bookingAct, expectedVersion: 0, patch: { ...request }, from, source, reason };
  const added = await addProposal(deps, account, asked);
  return added.ok ? ok({ kind: 'proposed', proposal: added.value }) : added;
}

/** Both sides in one step, all or nothing. */
async function write(
  deps: WriterDeps,
  account: string,
  request: BookingRequest,
  { scheme, invented, isVerified, standing, seq }: Prepared,
  source: Source,
  closes?: RecordChange['closes'],
): Promise<Result<string>> {
  const { kind: _kind, amountCents: _cents, ...about } = request;
  const transaction = `${invented ? 'v.' : ''}${newUlid(deps.clock.nowMs(), deps.randomness).toLowerCase()}`;
  const sides = sidesOf(request, transaction, { scheme, standing, isVerified });
  const short = shortAccount(sides, standing);
  if (short !== undefined) {
    return err(fault('REG-SHORT', { ...short }, 'amountCents'));
  }
  const balanced = checkBalance(sides);
  if (!balanced.ok) {
    return balanced;
  }
  const shared = { ...about, programme: scheme.fields.programme ?? null };
  const done = await deps.store.changeAll(
    sides.map((side, index) => ({
      ...newEntry(deps, { ...side, ...shared }, `${transaction}.${index + 1}`, invented, source),
      account,
      ...(index === 0 && closes !== undefined ? { closes } : {}),
    })),
    { type: ledgerEntry.name, part: request.scheme, seq },
  );
  return done.ok ? ok(transaction) : done;
}

function newEntry(
  deps: WriterDeps,
  fields: Readonly<Record<string, unknown>>,
  entryCode: string,
  invented: boolean,
  source: Source,
): Omit<RecordChange, 'account' | 'closes'> {
  const type: RecordType = ledgerEntry;
  const id = newUlid(deps.clock.nowMs(), deps.randomness);
  const period = { patch: fields, source, from: String(fields.on), to: endOfTime };
  return {
    type: type.name,
    id,
    expectedVersion: 0,
    next: (open) => ok(splitPeriods(type, open, period, { id, code: entryCode, invented })),
  };
}
