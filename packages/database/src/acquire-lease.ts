import { randomUUID } from 'node:crypto';
import { err, ok, type Result } from '@stelsel/kernel';
import type { Database, Migration } from './database.ts';
import { attempt } from './database-error.ts';
import { databaseFaults } from './faults.ts';

/** The right to be the only one that does something, for as long as it is renewed. */
export interface Lease {
  /** Grows with every new holder. Write it with what the lease protects, and a late predecessor is recognised. */
  readonly fence: number;
  /** Aborted when the lease is lost or released: stop working then. */
  readonly signal: AbortSignal;
  release(): Promise<void>;
}

/** The table of leases; add it to the migrations of the schema that uses them, under a name that fits there. */
export function leaseMigration(name = '0000-lease'): Migration {
  return {
    name,
    sql: `create table lease (
      name text primary key,
      holder uuid,
      fence bigint not null,
      until timestamptz not null
    );`,
  };
}

/**
 * Takes the lease when it is free or expired, and renews it three times per term until it is released. Time is that of the
 * database, so clocks of machines do not matter; our own elapsed time decides when we must stop.
 * Faults: DB-LEASE-HELD and the expected failures of a database.
 */
export async function acquireLease(db: Database, name: string, ttlMs: number): Promise<Result<Lease>> {
  const holder = randomUUID();
  const taken = await attempt(() =>
    db.query<{ fence: number }>(
      `insert into lease as held (name, holder, fence, until)
       values ($1, $2, 1, clock_timestamp() + $3 * interval '1 millisecond')
       on conflict (name) do update
         set holder = excluded.holder, fence = held.fence + 1, until = excluded.until
         where held.holder is null or held.until < clock_timestamp()
       returning fence`,
      [name, holder, ttlMs],
    ),
  );
  if (!taken.ok) {
    return taken;
  }
  const fence = taken.value[0]?.fence;
  return fence === undefined
    ? err(databaseFaults('DB-LEASE-HELD', { name }))
    : ok(keepLease(db, { name, holder, fence, ttlMs }));
}

interface Held {
  readonly name: string;
  readonly holder: string;
  readonly fence: number;
  readonly ttlMs: number;
}

function keepLease(db: Database, held: Held): Lease {
  const ended = new AbortController();
  let expiry = setTimeout(() => ended.abort(), held.ttlMs);
  const renewal = setInterval(() => void renew(), held.ttlMs / 3);
  renewal.unref();
  expiry.unref();
  ended.signal.addEventListener('abort', () => {
    clearInterval(renewal);
    clearTimeout(expiry);
  });

  const renew = async (): Promise<void> => {
    const asked = performance.now();
    const rows = await attempt(() =>
      db.query(
        `update lease set until = clock_timestamp() + $3 * interval '1 millisecond'
         where name = $1 and holder = $2 and until > clock_timestamp() returning 1`,
        [held.name, held.holder, held.ttlMs],
      ),
    );
    if (rows.ok && rows.value.length === 0) {
      ended.abort();
    } else if (rows.ok && !ended.signal.aborted) {
      clearTimeout(expiry);
      expiry = setTimeout(() => ended.abort(), held.ttlMs - (performance.now() - asked));
      expiry.unref();
    }
  };

  return {
    fence: held.fence,
    signal: ended.signal,
    release: async () => {
      ended.abort();
      await attempt(() =>
        db.query('update lease set holder = null where name = $1 and holder = $2', [held.name, held.holder]),
      );
    },
  };
}
