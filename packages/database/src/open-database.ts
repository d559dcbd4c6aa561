import { err, ok, type Result } from '@stelsel/kernel';
import pg from 'pg';
import { copyIn } from './copy-statement.ts';
import type { Database, LoadingTransaction } from './database.ts';
import { attempt, DatabaseError, faultOfPostgres, isSilence } from './database-error.ts';
import { databaseFaults } from './faults.ts';
import { identifier } from './identifier.ts';
import { databaseLimits } from './limits.ts';
import { listen } from './listen.ts';
import { valueTypes } from './value-types.ts';

export interface DatabaseOptions {
  readonly url: string;
  /** Most connections at once. */
  readonly poolMax?: number;
  /** Unqualified names are looked up here first, then in `public`. */
  readonly schema?: string;
  readonly statementTimeoutMs?: number;
}

/**
 * Opens a pool of connections and checks that somebody answers and is new enough.
 * Faults: DB-UNREACHABLE, DB-SIGN-IN, DB-VERSION, DB-BUSY.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Result<Database>> {
  const address = addressOf(options.url);
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.poolMax ?? databaseLimits.poolMax,
    connectionTimeoutMillis: databaseLimits.connectMs,
    idleTimeoutMillis: databaseLimits.idleMs,
    statement_timeout: options.statementTimeoutMs ?? databaseLimits.statementMs,
    application_name: 'stelsel',
    types: valueTypes,
    ...(options.schema === undefined ? {} : { options: `-c search_path=${identifier(options.schema)},public` }),
  });
  // A connection that breaks while idle is replaced on next use; without a listener it would end the process.
  pool.on('error', () => undefined);
  const answerMs = (options.statementTimeoutMs ?? databaseLimits.statementMs) + databaseLimits.silenceMs;
  const database = databaseOn(pool, options.url, { address, answerMs });
  const version = await attempt(() => database.query<{ server_version_num: string }>('show server_version_num'));
  if (!version.ok) {
    await database.close();
    return version;
  }
  const found = Math.floor(Number(version.value[0]?.server_version_num) / 10_000);
  if (found < databaseLimits.oldestPostgres) {
    await database.close();
    return err(databaseFaults('DB-VERSION', { found, least: databaseLimits.oldestPostgres }));
  }
  return ok(database);
}

/** What is said of a database that fails, and how long it may be silent. */
interface Place {
  readonly address: string;
  readonly answerMs: number;
}

function databaseOn(pool: pg.Pool, url: string, place: Place): Database {
  const stops = new Set<() => Promise<void>>();
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await Promise.all([...stops].map((stop) => stop()));
    await pool.end();
  };
  return {
    url,
    query: (sql, params, name) => run(pool, place, sql, params, name),
    transaction: (work) => inTransaction(pool, place, work),
    listen: async (channel, onMessage) => {
      const stop = await expected(place.address, () => listen(url, identifier(channel), onMessage));
      const stopOnce = async (): Promise<void> => {
        stops.delete(stopOnce);
        await stop();
      };
      stops.add(stopOnce);
      return stopOnce;
    },
    use: () => ({
      busy: pool.totalCount - pool.idleCount,
      idle: pool.idleCount,
      waiting: pool.waitingCount,
    }),
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}

async function inTransaction<T>(pool: pg.Pool, place: Place, work: (tx: LoadingTransaction) => Promise<T>): Promise<T> {
  const client = await expected(place.address, () => pool.connect());
  let broken: Error | undefined;
  const onError = (error: Error): void => {
    broken = error;
  };
  client.on('error', onError);
  try {
    await run(client, place, 'begin');
    const value = await work({
      query: (sql, params, name) => run(client, place, sql, params, name),
      copy: (sql, from) => expected(place.address, () => copyIn(client, sql, from)),
    });
    await run(client, place, isRefusal(value) ? 'rollback' : 'commit');
    return value;
  } catch (error) {
    broken ??= error instanceof DatabaseError && isSilence(error.cause) ? error : undefined;
    // A connection that is silent is thrown away: it would be silent on this as well, and the server rolls back by itself.
    if (broken === undefined) {
      await client.query('rollback').catch((failure: Error) => {
        broken = failure;
      });
    }
    throw error;
  } finally {
    client.off('error', onError);
    client.release(broken);
  }
}

function isRefusal(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'ok' in value && value.ok === false;
}

async function run<R>(
  on: pg.Pool | pg.PoolClient,
  { address, answerMs }: Place,
  text: string,
  params: readonly unknown[] = [],
  name?: string,
): Promise<R[]> {
  const values = [...params];
  const query = { text, values, query_timeout: answerMs, ...(name === undefined ? {} : { name }) };
  const answer = await expected(address, () => on.query(query));
  return answer.rows as R[];
}

async function expected<T>(address: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const fault = faultOfPostgres(error, address);
    throw fault === undefined ? error : new DatabaseError(fault, error);
  }
}

/** Host, port and database: what may be shown. */
function addressOf(url: string): string {
  const parsed = URL.parse(url);
  return parsed === null ? 'PostgreSQL' : `${parsed.host}${parsed.pathname}`;
}
