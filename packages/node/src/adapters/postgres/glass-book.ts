import { attempt, type Database, type Transaction } from '@stelsel/database';
import { type Bsn, type Clock, err, ok, type Randomness, type Result, type Ura, type Uzi } from '@stelsel/kernel';
import type {
  GlassBook,
  GlassBreak,
  GlassLimits,
  GlassOpening,
  GlassReview,
  GlassVerdict,
} from '../../emergency/glass-book.ts';
import { fault } from '../../faults.ts';
import { nodeLimits } from '../../limits.ts';
import { asTenant } from './as-tenant.ts';

interface Row {
  readonly id: string;
  readonly professional: Uzi;
  readonly name: string;
  readonly role: string;
  readonly organization: Ura;
  readonly organization_name: string;
  readonly subject: Bsn | null;
  readonly reason: string;
  readonly at_ms: number;
  readonly until_ms: number;
  readonly told: boolean;
  readonly verdict: GlassVerdict | null;
  readonly note: string | null;
  readonly reviewer: string | null;
  readonly reviewed_ms: number | null;
}

const dayMs = 24 * 60 * 60 * 1000;

/** `GlassBook` on PostgreSQL; the limit holds also for requests that come at the same moment, in whichever process. */
export function postgresGlassBook(
  db: Database,
  deps: { readonly clock: Clock; readonly randomness: Randomness } & GlassLimits,
): GlassBook {
  const inTenant = async <T>(tenant: Ura, work: (tx: Transaction) => Promise<Result<T>>): Promise<Result<T>> => {
    const done = await attempt(() => asTenant(db, tenant, work));
    return done.ok ? done.value : err(fault('NOD-GLASS-AWAY'));
  };
  return {
    open: (tenant, opening) => inTenant(tenant, (tx) => open(tx, tenant, opening, deps)),
    told: (tenant, id) =>
      inTenant(tenant, async (tx) => {
        await tx.query('update glass_break set told = true where tenant = $1 and id = $2', [tenant, id], 'glass-told');
        return ok();
      }),
    list: (tenant, { unreviewed = false } = {}) =>
      inTenant(tenant, async (tx) => {
        const rows = await tx.query<Row>(
          `select * from glass_break where tenant = $1 and (not $2 or reviewed_ms is null) order by at_ms desc limit $3`,
          [tenant, unreviewed, nodeLimits.breakGlassListed],
          'glass-list',
        );
        return ok(rows.map(breakOf));
      }),
    review: (tenant, id, given) =>
      inTenant(tenant, (tx) => review(tx, tenant, id, { ...given, atMs: deps.clock.nowMs() })),
    forget: (tenant, isPerson) => inTenant(tenant, (tx) => forget(tx, tenant, isPerson)),
  };
}

/** Written once: whoever reviews at the same moment waits for the row, and then finds it reviewed. */
async function review(
  tx: Transaction,
  tenant: Ura,
  id: string,
  { verdict, note, by, atMs }: GlassReview,
): Promise<Result<GlassBreak>> {
  const [known] = await tx.query<Row>(
    'select * from glass_break where tenant = $1 and id::text = $2 for update',
    [tenant, id],
    'glass-find',
  );
  if (known === undefined || known.reviewed_ms !== null) {
    return err(fault(known === undefined ? 'NOD-NO-GLASS-BREAK' : 'NOD-GLASS-REVIEWED'));
  }
  const [row] = await tx.query<Row>(
    `update glass_break set verdict = $3, note = $4, reviewer = $5, reviewed_ms = $6,
       reason = case when subject is null then '' else reason end
     where tenant = $1 and id::text = $2 returning *`,
    [tenant, id, verdict, note, by, atMs],
    'glass-review',
  );
  return ok(breakOf(row ?? known));
}

async function forget(tx: Transaction, tenant: Ura, isPerson: (subject: Bsn) => boolean): Promise<Result<number>> {
  const subjects = await tx.query<{ readonly subject: Bsn }>(
    'select distinct subject from glass_break where tenant = $1 and subject is not null',
    [tenant],
    'glass-subjects',
  );
  const persons = subjects.map(({ subject }) => subject).filter(isPerson);
  return ok((await tx.query(forgetSql, [tenant, persons], 'glass-forget')).length);
}

/** What waits for review keeps its reason until then: without it nobody could judge whether it was right. */
const forgetSql = `
  update glass_break set subject = null,
    reason = case when reviewed_ms is null then reason else '' end,
    note = case when reviewed_ms is null then note else '' end
  where tenant = $1 and subject = any($2::text[]) returning id`;

async function open(
  tx: Transaction,
  tenant: Ura,
  { professional, organization, subject, reason }: GlassOpening,
  { clock, randomness, windowMs, perDay }: Parameters<typeof postgresGlassBook>[1],
): Promise<Result<GlassBreak>> {
  const nowMs = clock.nowMs();
  await tx.query(
    `select pg_advisory_xact_lock(hashtextextended('glass ' || $1 || ' ' || $2, 0))`,
    [tenant, professional.id],
    'glass-lock',
  );
  const rows = await tx.query<Row>(
    'select * from glass_break where tenant = $1 and professional = $2 and at_ms > $3 order by at_ms desc',
    [tenant, professional.id, nowMs - Math.max(dayMs, windowMs)],
    'glass-recent',
  );
  const current = rows.find((row) => row.subject === subject && row.until_ms > nowMs);
  if (current !== undefined) {
    return ok(breakOf(current));
  }
  const today = rows.filter((row) => row.at_ms > nowMs - dayMs);
  if (today.length >= perDay) {
    // Newest first: when this one is a day old there is room for another.
    const roomMs = (today[perDay - 1]?.at_ms ?? nowMs) + dayMs - nowMs;
    return err(fault('NOD-GLASS-LIMIT', { max: perDay, retryAfterSeconds: Math.ceil(roomMs / 1_000) }));
  }
  const [row] = await tx.query<Row>(
    `insert into glass_break
       (tenant, id, professional, name, role, organization, organization_name, subject, reason, at_ms, until_ms)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning *`,
    [
      tenant,
      randomness.uuid(),
      professional.id,
      professional.name,
      professional.role,
      organization.ura,
      organization.name,
      subject,
      reason,
      nowMs,
      nowMs + windowMs,
    ],
    'glass-open',
  );
  return row === undefined ? err(fault('NOD-GLASS-AWAY')) : ok(breakOf(row));
}

function breakOf(row: Row): GlassBreak {
  const { verdict, note, reviewer, reviewed_ms: reviewedMs } = row;
  return {
    id: row.id,
    professional: { id: row.professional, name: row.name, role: row.role },
    organization: { ura: row.organization, name: row.organization_name },
    ...(row.subject === null ? {} : { subject: row.subject }),
    reason: row.reason,
    atMs: row.at_ms,
    untilMs: row.until_ms,
    dueMs: row.at_ms + nodeLimits.breakGlassReviewMs,
    told: row.told,
    ...(verdict === null || reviewedMs === null
      ? {}
      : { review: { verdict, note: note ?? '', by: reviewer ?? '', atMs: reviewedMs } }),
  };
}
