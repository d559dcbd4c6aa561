/** Limits of the database; units last. */
export const databaseLimits = {
  /** Oldest PostgreSQL that works. */
  oldestPostgres: 15,
  /** Connections of one pool unless told otherwise. */
  poolMax: 10,
  /** How long a caller waits for a free connection, and for a new one to be made. */
  connectMs: 5_000,
  /** A statement is stopped by the server after this time unless told otherwise. */
  statementMs: 30_000,
  /** And when the server does not even stop it, its connection is given up after this much more. */
  silenceMs: 2_000,
  /** A connection that sits idle is closed after this time. */
  idleMs: 30_000,
  /** A migration waits this long for a table that others use, then gives way, and tries again after a pause. */
  migrationLockMs: 2_000,
  migrationPauseMs: 500,
  migrationAttempts: 10,
  /** Size of one file of a backup. */
  backupPieceBytes: 8 * 1024 * 1024,
  /** Pause before a lost LISTEN connection is made again. */
  relistenMs: 500,
  /** How long an embedded PostgreSQL may take to make its files, to start (crash recovery included) and to stop. */
  embeddedInitMs: 120_000,
  embeddedStartMs: 120_000,
  embeddedStopMs: 30_000,
  /** Starts of an embedded PostgreSQL that ended by itself, and the pause between them. */
  embeddedRestarts: 60,
  embeddedRestartPauseMs: 500,
  /** Free ports that are tried before giving up. */
  embeddedPortAttempts: 5,
  /** Characters of PostgreSQL's own output kept for the message when it does not start. */
  embeddedOutputChars: 2_000,
  /** Items that may wait for a group commit. */
  batchWaiting: 10_000,
  /**
   * Most events a relay takes at once, and how long it holds the lease on its work. A person who is new comes with tens of
   * events of one key, and keys are what is delivered side by side.
   */
  outboxBatch: 60,
  outboxLeaseMs: 10_000,
  /** Pause after fewer than that, so that what comes one by one is looked at together. */
  outboxCompanyMs: 25,
  /** Pause between looks at an outbox that nobody woke, and the shortest and longest pause of a key after failures. */
  outboxPollMs: 500,
  outboxBackoffMs: 500,
  outboxBackoffMaxMs: 60_000,
  /** Connections, attempts after the first, and time of one background job unless told otherwise. */
  jobsPool: 4,
  jobRetries: 10,
  jobSeconds: 900,
} as const;
