import { createHash } from 'node:crypto';
import type { Migration } from './database.ts';

/** What is recorded of a migration, to see later that its text is still the same. */
export function checksum(migration: Migration): string {
  return createHash('sha256').update(migration.sql).digest('hex');
}
