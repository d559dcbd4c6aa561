/**
 * The port every store of this system is written against: SQL in, rows out.
 *
 * Values: `bigint` is a number when it is a safe integer and otherwise a string, so it is never rounded; `numeric` is a
 * string; `bytea` is a `Uint8Array`; `date` is `YYYY-MM-DD`; `timestamptz` is a `Date`; `json` is parsed.
 *
 * Expected failures of PostgreSQL (full disk, no connection, timeout, duplicate key) are thrown as `DatabaseError`, which
 * carries a fault; `attempt` turns them into a `Result`. Everything else is a bug and is thrown as it is.
 */
export interface Database {
  /** Runs one statement. A `name` makes it a prepared statement on its connection: same name, same text, always. */
  query<R>(sql: string, params?: readonly unknown[], name?: string): Promise<R[]>;
  /**
   * Runs `work` in one transaction (read committed). It is rolled back when `work` throws and also when it returns a
   * failed `Result`: a refusal never leaves half of its writes behind.
   */
  transaction<T>(work: (tx: LoadingTransaction) => Promise<T>): Promise<T>;
  /**
   * Hears NOTIFY on a channel until the returned function is called. After a lost connection it listens again and calls
   * `onMessage('')` once, because messages may have been missed: look for work then.
   */
  listen(channel: string, onMessage: (payload: string) => void): Promise<() => Promise<void>>;
  /** Connections of the pool at this moment, and how many statements wait for one. */
  use(): PoolUse;
  /** Waits for running statements and closes all connections. May be called twice. */
  close(): Promise<void>;
  /** Address with credentials: for libraries that make their own connection, never for a text or a log. */
  readonly url: string;
}

interface PoolUse {
  readonly busy: number;
  readonly idle: number;
  readonly waiting: number;
}

/** The part of a database that takes part in one transaction. */
export type Transaction = Pick<Database, 'query'>;

/** A transaction that also takes in many rows at once. */
export interface LoadingTransaction extends Transaction {
  /**
   * Runs `copy table (columns) from stdin` with these bytes: the cheapest way in for thousands of rows. The time limit of
   * a statement holds for each call, so a large load is several of them.
   */
  copy(sql: string, from: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<void>;
}

/** One forward-only step of a schema. A migration that has run is never changed again. */
export interface Migration {
  /** Number and subject: `0001-registrations`. The order is the order of the names. */
  readonly name: string;
  /** Statements; unqualified names land in the schema that is migrated. */
  readonly sql: string;
  /**
   * Set when code that does not know this step cannot work with the schema afterwards: it takes away or changes what the
   * previous release used. Without it the previous release keeps serving.
   */
  readonly contracts?: boolean;
}
