export { acquireLease, type Lease, leaseMigration } from './acquire-lease.ts';
export { arrayOf } from './array-parameter.ts';
export { assertRowSecurity } from './assert-row-security.ts';
export { assertSchema, type SchemaOptions } from './assert-schema.ts';
export { backupDatabase } from './backup/backup-database.ts';
export { checkBackup, readBackupFile, restoreDatabase } from './backup/restore-database.ts';
export { checksum } from './checksum.ts';
export { type Batcher, type BatcherOptions, createBatcher } from './create-batcher.ts';
export { createLoader } from './create-loader.ts';
export type { Database, LoadingTransaction, Migration, Transaction } from './database.ts';
export { attempt, DatabaseError, isDuplicate } from './database-error.ts';
export { runningPostgres } from './embedded/running-postgres.ts';
export {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from './embedded/start-embedded-postgres.ts';
export { databaseFaults } from './faults.ts';
export { identifier } from './identifier.ts';
export { databaseLimits } from './limits.ts';
export { migrate } from './migrate.ts';
export { type DatabaseOptions, openDatabase } from './open-database.ts';
export { consumeOnce } from './outbox/consume-once.ts';
export { createOutbox, type Outbox, type OutboxConsumer } from './outbox/create-outbox.ts';
export type { OutboxEvent } from './outbox/outbox-event.ts';
export { outboxMigration } from './outbox/outbox-migration.ts';
export type { RelayOptions } from './outbox/relay-options.ts';
export { type Relay, relayOutbox } from './outbox/relay-outbox.ts';
export { type JobHandler, type Jobs, type JobsOptions, startJobs, type WorkOptions } from './start-jobs.ts';
