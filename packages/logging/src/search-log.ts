/** The events of one person, newest first, a page at a time; a page never shifts when new events come in. */
import { ok, type Result } from '@stelsel/kernel';
import { readPersonEvents } from './adapters/postgres/read-events.ts';
import type { AuditEvent } from './event/audit-event.ts';
import { logLimits } from './limits.ts';
import type { OpenLogDeps } from './open-log-deps.ts';
import { type LogSubject, personKey } from './sealing/person-key.ts';
import { openEvent } from './sealing/seal-event.ts';

export interface LogSearch {
  readonly subject: LogSubject;
  /** Milliseconds since the epoch: `fromMs` inclusive, `untilMs` exclusive. */
  readonly period?: { readonly fromMs?: number; readonly untilMs?: number };
  readonly page?: { readonly count?: number; readonly before?: number };
}

export interface LogPage {
  readonly events: readonly AuditEvent[];
  /** Value for `page.before` of the next page; absent on the last. */
  readonly next?: number;
}

export async function searchLog(
  { db, tenant, secret }: Pick<OpenLogDeps, 'db' | 'tenant' | 'secret'>,
  { subject, period = {}, page = {} }: LogSearch,
): Promise<Result<LogPage>> {
  const count = Math.min(Math.max(page.count ?? logLimits.pageDefault, 1), logLimits.pageMax);
  const rows = await readPersonEvents(db, tenant, {
    person: personKey(secret, subject),
    ...period,
    ...(page.before === undefined ? {} : { before: page.before }),
    count: count + 1,
  });
  const shown = rows.slice(0, count);
  const last = shown.at(-1);
  return ok({
    events: shown.map((row) => openEvent(secret, row)),
    ...(rows.length > count && last !== undefined ? { next: last.sequence } : {}),
  });
}
