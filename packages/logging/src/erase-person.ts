/** Erases one person from the log (GDPR article 17) without touching the tree. */
import { ok, type Result } from '@stelsel/kernel';
import { deletePerson } from './adapters/postgres/read-events.ts';
import type { OpenLogDeps } from './open-log-deps.ts';
import { type LogSubject, personKey } from './sealing/person-key.ts';

export async function erasePerson(
  { db, tenant, secret }: Pick<OpenLogDeps, 'db' | 'tenant' | 'secret'>,
  subject: LogSubject | { readonly key: string },
): Promise<Result<number>> {
  const key = 'key' in subject ? Buffer.from(subject.key, 'base64url') : personKey(secret, subject);
  return ok(await deletePerson(db, tenant, key));
}
