export { assertSchema, type SchemaOptions } from './assert-schema.ts';
export type { Database, Migration, Transaction } from './database.ts';
export { attempt, DatabaseError, isDuplicate } from './database-error.ts';
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
