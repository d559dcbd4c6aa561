/**
 * Counts of the log that name no person: how often each organisation got an answer, by day and exchange. Each event is
 * looked at once: what was counted stays counted, so a report costs what came in since the one before it.
 */
import type { Database, Migration, Transaction } from '@stelsel/database';
import { logLimits } from '../../limits.ts';
import { inTenant } from './in-tenant.ts';

interface UseCount {
  /** In Amsterdam, as people count days here. */
  readonly day: string;
  readonly exchange: string;
  /** The organisation that asked. */
  readonly asker: string;
  /** How many requests were answered. */
  readonly count: number;
}

export interface LogUse {
  /** How many events there were when it was counted. */
  readonly size: number;
  readonly counts: readonly UseCount[];
}

/** Events before `log_use_position.counted` are in `log_use`, as far as their day was still of interest. */
export const useMigration: Migration = {
  name: '0003-use',
  sql: `
  create table log_use (
    tenant text not null,
    day text not null,
    exchange text not null,
    asker text not null,
    count bigint not null,
    primary key (tenant, day, exchange, asker)
  );
  create table log_use_position (tenant text primary key, counted bigint not null);
  ${['log_use', 'log_use_position']
    .map(
      (table) => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  create policy ${table}_tenant on ${table} using (tenant = current_setting('stelsel.tenant', true));`,
    )
    .join('')}`,
};

/**
 * The days from that of `sinceMs` on. Only what was answered to another organisation counts. Days before are forgotten: who
 * asks for a later day does not ask for an earlier one after it.
 */
export async function readUse(db: Database, tenant: string, sinceMs: number): Promise<LogUse> {
  for (;;) {
    const use = await inTenant(db, tenant, (tx) => countOn(tx, tenant, sinceMs));
    if (use !== undefined) {
      return use;
    }
  }
}

/** Counts on by one step; undefined when there is more. */
async function countOn(tx: Transaction, tenant: string, sinceMs: number): Promise<LogUse | undefined> {
  const size = await sizeOf(tx, tenant);
  const from = await positionOf(tx, tenant, { size, sinceMs });
  const until = Math.min(size, from + logLimits.useEvents);
  if (from < until) {
    await tx.query(countSql, [tenant, from, until], 'log_count_use');
    await tx.query('update log_use_position set counted = $2 where tenant = $1', [tenant, until], 'log_use_counted');
  }
  if (until < size) {
    return undefined;
  }
  const since = [tenant, sinceMs];
  await tx.query(`delete from log_use where tenant = $1 and day < ${dayOf('$2')}`, since, 'log_use_forget');
  const counts = await tx.query<UseCount>(
    'select day, exchange, asker, count::int from log_use where tenant = $1 order by day, exchange, asker',
    [tenant],
    'log_use',
  );
  return { size, counts };
}

/** Where counting goes on, for one counter at a time; the first time it begins at the first event that is of interest. */
async function positionOf(
  tx: Transaction,
  tenant: string,
  { size, sinceMs }: { readonly size: number; readonly sinceMs: number },
): Promise<number> {
  const locked = 'select counted from log_use_position where tenant = $1 for update';
  const read = async () => (await tx.query<{ readonly counted: number }>(locked, [tenant], 'log_use_position'))[0];
  const known = await read();
  if (known !== undefined) {
    return Number(known.counted);
  }
  await tx.query(
    `insert into log_use_position select $1, coalesce((
       select min(sequence) from log_event where tenant = $1 and recorded >= to_timestamp($2::bigint / 1000.0)), $3)
     on conflict (tenant) do nothing`,
    [tenant, sinceMs, size],
    'log_use_begin',
  );
  return Number((await read())?.counted ?? size);
}

const dayOf = (ms: string): string =>
  `to_char(to_timestamp(${ms}::bigint / 1000.0) at time zone 'Europe/Amsterdam', 'YYYY-MM-DD')`;

const firstDetail = (type: string): string =>
  `jsonb_path_query_first(event, '$.entity[*].detail[*] ? (@.type == "${type}").valueString') #>> '{}'`;

const countSql = `
  insert into log_use as known (tenant, day, exchange, asker, count)
  select $1, day, exchange, asker, count(*) from (
    select to_char(recorded at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as day,
      ${firstDetail('exchange')} as exchange,
      ${firstDetail('outcome-reason')} as outcome,
      jsonb_path_query_first(event, '$.agent[*] ? (@.type.coding[*].code == "PROV").who.identifier.value') #>> '{}' as asker
    from (
      select recorded, record::jsonb -> 'event' as event from log_event
      where tenant = $1 and sequence >= $2 and sequence < $3
    ) as stored
  ) as used
  where outcome = 'answered' and exchange is not null and asker is not null and asker <> $1
  group by day, exchange, asker order by day, exchange, asker
  on conflict (tenant, day, exchange, asker) do update set count = known.count + excluded.count`;

/** The number of the newest event, to see whether there is anything new to count. */
export function readSize(db: Database, tenant: string): Promise<number> {
  return inTenant(db, tenant, (tx) => sizeOf(tx, tenant));
}

async function sizeOf(tx: Transaction, tenant: string): Promise<number> {
  const rows = await tx.query<{ readonly size: number }>(
    'select size from log_position where tenant = $1',
    [tenant],
    'log_size',
  );
  return Number(rows[0]?.size ?? 0);
}
