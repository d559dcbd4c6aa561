/** Counts of the log that name no person: how often each organisation got an answer, by day and exchange. */
import type { Database } from '@stelsel/database';
import { inTenant } from './in-tenant.ts';

export interface UseCount {
  /** In Amsterdam, as people count days here. */
  readonly day: string;
  readonly exchange: string;
  /** The organisation that asked. */
  readonly asker: string;
  /** How many requests were answered. */
  readonly count: number;
}

/** Only what was answered to another organisation counts. `fromMs` inclusive, `untilMs` exclusive. */
export function readUse(
  db: Database,
  tenant: string,
  { fromMs, untilMs }: { readonly fromMs: number; readonly untilMs: number },
): Promise<UseCount[]> {
  return inTenant(db, tenant, (tx) =>
    tx.query<UseCount>(
      `select to_char(recorded at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as day, exchange, asker, count(*)::int as count
       from (
         select recorded,
           jsonb_path_query_first(event, '$.entity[*].detail[*] ? (@.type == "exchange").valueString') #>> '{}' as exchange,
           jsonb_path_query_first(event, '$.entity[*].detail[*] ? (@.type == "outcome-reason").valueString') #>> '{}' as outcome,
           jsonb_path_query_first(event, '$.agent[*] ? (@.type.coding[*].code == "PROV").who.identifier.value') #>> '{}' as asker
         from (
           select recorded, record::jsonb -> 'event' as event from log_event
           where tenant = $1 and recorded >= to_timestamp($2::bigint / 1000.0) and recorded < to_timestamp($3::bigint / 1000.0)
         ) as stored
       ) as used
       where outcome = 'answered' and exchange is not null and asker is not null and asker <> $1
       group by 1, 2, 3 order by 1, 2, 3`,
      [tenant, fromMs, untilMs],
      'log_use',
    ),
  );
}

/** The number of the newest event, to see whether there is anything new to count. */
export async function readSize(db: Database, tenant: string): Promise<number> {
  const rows = await inTenant(db, tenant, (tx) =>
    tx.query<{ readonly size: number }>('select size from log_position where tenant = $1', [tenant], 'log_size'),
  );
  return Number(rows[0]?.size ?? 0);
}
