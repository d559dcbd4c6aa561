/** The database of this process, its schemas and its outboxes, for `/health`. */
import { assertSchema, attempt, type Database, type Migration } from '@stelsel/database';
import { type Clock, err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import type { Health, HealthFacts } from './health.ts';
import { healthLimits } from './health-limits.ts';

interface Opened {
  readonly schema: string;
  readonly migrations: readonly Migration[];
  readonly db: Database;
}

/** Looks at every schema that was opened. All are on one database: whichever was opened last answers for it. */
export function watchDatabase(
  clock: Clock,
  watch: Health['watch'],
  onOutbox: (schema: string, db: Database) => void = () => undefined,
): (opened: Opened) => void {
  const all = new Map<string, Opened>();
  const schemas = schemaCheck(all, clock);
  return (opened) => {
    all.set(opened.schema, opened);
    watch('database', () => answers(opened.db, all, clock));
    watch('migrations', schemas);
    if (opened.migrations.some(({ sql }) => sql.includes('create table outbox ('))) {
      onOutbox(opened.schema, opened.db);
      watch(`outbox ${opened.schema}`, outboxCheck(opened.db, clock), { degrades: true });
    }
  };
}

/** With how busy the pools of all schemas are together. */
async function answers(db: Database, all: ReadonlyMap<string, Opened>, clock: Clock): Promise<Result<HealthFacts>> {
  const startMs = clock.nowMs();
  const asked = await attempt(() => db.query('select 1'));
  const ms = clock.nowMs() - startMs;
  const uses = [...all.values()].map((opened) => opened.db.use());
  const sum = (of: 'busy' | 'idle' | 'waiting') => uses.reduce((total, use) => total + use[of], 0);
  return asked.ok ? ok({ ms, busy: sum('busy'), idle: sum('idle'), waiting: sum('waiting') }) : asked;
}

/** Another process may bring the schema further than this one knows, or take away what it needs. */
function schemaCheck(all: ReadonlyMap<string, Opened>, clock: Clock) {
  let last: { readonly atMs: number; readonly result: Result<HealthFacts> } | undefined;
  return async (): Promise<Result<HealthFacts>> => {
    if (last !== undefined && clock.nowMs() - last.atMs < healthLimits.schemaMs) {
      return last.result;
    }
    const result = await compareAll(all);
    last = { atMs: clock.nowMs(), result };
    return result;
  };
}

async function compareAll(all: ReadonlyMap<string, Opened>): Promise<Result<HealthFacts>> {
  for (const { db, schema, migrations } of all.values()) {
    const found = await attempt(() => assertSchema(db, { schema, migrations }));
    const state = found.ok ? found.value : found;
    if (!state.ok) {
      return state;
    }
  }
  return ok({ schemas: all.size });
}

/** How many events wait, and how long the oldest of them has not moved. */
export function outboxCheck(db: Database, clock: Clock): () => Promise<Result<HealthFacts>> {
  let oldest = '';
  let sinceMs = clock.nowMs();
  return async () => {
    const found = await attempt(() => outboxState(db));
    if (!found.ok) {
      return found;
    }
    const { waiting, first } = found.value;
    if (first !== oldest) {
      oldest = first;
      sinceMs = clock.nowMs();
    }
    const seconds = waiting === 0 ? 0 : Math.round((clock.nowMs() - sinceMs) / 1000);
    return seconds > healthLimits.outboxSeconds
      ? err(fault('CLI-OUTBOX-LATE', { waiting, seconds }))
      : ok({ waiting, seconds });
  };
}

export async function outboxState(db: Database): Promise<{ readonly waiting: number; readonly first: string }> {
  const [row] = await db.query<{ waiting: number; first: string | null }>(
    `select count(*)::int as waiting, min(position)::text as first
     from (select position from outbox order by consumer, position limit ${healthLimits.outboxCounted}) oldest`,
    [],
    'health-outbox',
  );
  return { waiting: row?.waiting ?? 0, first: row?.first ?? '' };
}
