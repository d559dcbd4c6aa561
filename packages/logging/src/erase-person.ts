/** Erases one person from the log (GDPR article 17) without touching the tree. */
import { ok, type Result } from '@stelsel/kernel';
import { deletePerson } from './adapters/postgres/read-events.ts';
import type { LogDeps } from './create-log.ts';
import { type LogSubject, personKey } from './sealing/person-key.ts';

export async function erasePerson(
  { db, tenant, secret }: Pick<LogDeps, 'db' | 'tenant' | 'secret'>,
  subject: LogSubject,
): Promise<Result<number>> {
  return ok(await deletePerson(db, tenant, personKey(secret, subject)));
}
