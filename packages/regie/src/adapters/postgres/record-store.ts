/** Statements in PostgreSQL. Writes go one after the other, so the order of the change feed is the order of commits. */
import { attempt, type Database, type Transaction } from '@stelsel/database';
import { type Clock, err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../../faults.ts';
import { regieLimits } from '../../limits.ts';
import type { Statement } from '../../records/held-record.ts';
import type { Moment } from '../../records/moment.ts';
import type { PastStatement, RecordChange, RecordStore, SeenShelf, StatementFilter } from '../../records/ports.ts';
import { holdsAt } from './holds-at.ts';
import { copyStatements, insertStatements } from './insert-statements.ts';
import { closeProposal } from './proposal-store.ts';
import { readLog } from './read-log.ts';
import { type StatementRow, statementColumns, statementOf } from './statement-row.ts';
import { sumStatements } from './sum-statements.ts';

export function postgresRecords(db: Database, clock: Clock): RecordStore {
  const list = (type: string, moment: Moment, filter: StatementFilter = {}): Promise<Result<readonly Statement[]>> =>
    attempt(async () => {
      const { text, values } = question(type, moment, filter);
      return (await db.query<StatementRow>(text, values)).map(statementOf);
    });
  return {
    list,
    stream: async function* (type, moment, filter = {}) {
      let after = filter.after ?? '';
      while (true) {
        const found = await list(type, moment, { ...filter, after, limit: regieLimits.streamRows });
        if (!found.ok) {
          throw Object.assign(new Error(found.fault.code), { fault: found.fault });
        }
        if (found.value.length > 0) {
          yield found.value;
        }
        const last = found.value.at(-1);
        if (last === undefined || found.value.length < regieLimits.streamRows) {
          return;
        }
        after = last.id;
      }
    },
    sums: (type, moment, question) => attempt(() => sumStatements(db, type, moment, question)),
    history: (type, id) =>
      attempt(async () =>
        (
          await db.query<StatementRow>(
            `select ${statementColumns} from statement where type = $1 and id = $2 order by seq desc`,
            [type, id],
          )
        ).map(statementOf),
      ),
    change: (change) => attemptFlat(() => db.transaction((tx) => changeRecord(tx, clock, change))),
    changeAll: (all, seen) => attemptFlat(() => db.transaction((tx) => changeInOneStep(tx, clock, all, seen))),
    load: (statements) => attempt(() => loadStatements(db, statements)),
    changesSince: (seq, limit, types) => changes(db, 'seq > $1', 'seq', seq, limit, types),
    newestChanges: (limit, types, until) =>
      changes(db, 'recorded_at <= $1', 'recorded_at desc, seq desc', until ?? 'infinity', limit, types),
    log: (filter) => attempt(() => readLog(db, filter)),
    settle: () => attempt(() => db.transaction((tx) => nextInstant(tx, clock))),
    lastSeq: () =>
      attempt(async () => {
        const rows = await db.query<{ last: number }>(
          'select coalesce(max(seq), 0) as last from statement',
          [],
          'last',
        );
        return rows[0]?.last ?? 0;
      }),
  };
}

function question(type: string, moment: Moment, filter: StatementFilter): { text: string; values: unknown[] } {
  const values: unknown[] = [type, moment.asOf, moment.on];
  const where: string[] = ['type = $1', holdsAt(moment)];
  const add = (condition: string, value: unknown): void => {
    values.push(value);
    where.push(condition.replace('?', `$${values.length}`));
  };
  if (filter.removed !== true) {
    where.push('not removed');
  }
  for (const [column, value] of Object.entries({
    part: filter.part,
    subject: filter.subject,
    code: filter.code,
    id: filter.id,
  })) {
    if (value !== undefined) {
      add(`${column} = ?`, value);
    }
  }
  if (filter.after !== undefined && filter.after !== '') {
    add('id > ?', filter.after);
  }
  const limit = filter.limit === undefined ? '' : ` limit ${Math.floor(filter.limit)}`;
  return { text: `select ${statementColumns} from statement where ${where.join(' and ')} order by id${limit}`, values };
}

/** One writer at a time; times of writing rise strictly, also when the clock does not. */
async function nextInstant(tx: Transaction, clock: Clock): Promise<string> {
  await tx.query('select pg_advisory_xact_lock(hashtext(current_schema() || $1))', ['statement']);
  const [row] = await tx.query<{ last: string | null }>(
    `select to_char(max(recorded_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as last
     from statement where seq > (select coalesce(max(seq), 0) - 1000 from statement)`,
  );
  const last = row?.last == null ? 0 : Date.parse(row.last);
  return new Date(Math.max(clock.nowMs(), last + 1)).toISOString();
}

async function changeRecord(
  tx: Transaction,
  clock: Clock,
  change: RecordChange,
): Promise<Result<readonly Statement[]>> {
  const at = await nextInstant(tx, clock);
  const rows = await tx.query<StatementRow>(
    `select ${statementColumns} from statement
     where type = $1 and id = $2 and superseded_at = 'infinity' order by valid_from`,
    [change.type, change.id],
  );
  const open = rows.map(statementOf);
  const version = Math.max(0, ...open.map((statement) => statement.version));
  if (version !== change.expectedVersion) {
    return err(fault('REG-CHANGED', { expected: change.expectedVersion, current: version }));
  }
  const next = change.next(open);
  if (!next.ok) {
    return next;
  }
  const taken = open.length === 0 ? await versionOfCode(tx, change.type, next.value[0]?.code) : undefined;
  if (taken !== undefined) {
    return err(fault('REG-CHANGED', { expected: change.expectedVersion, current: taken }));
  }
  const closed =
    change.closes === undefined ? ok() : await closeProposal(tx, change.closes.proposal, change.closes.decision);
  if (!closed.ok) {
    return closed;
  }
  await tx.query('update statement set superseded_at = $1 where seq = any($2)', [at, open.map(({ seq }) => seq)]);
  await insertStatements(
    tx,
    next.value.map((statement) => ({ ...statement, version: version + 1, recordedAt: at, supersededAt: 'infinity' })),
    change.account,
  );
  const written = await tx.query<StatementRow>(
    `select ${statementColumns} from statement
     where type = $1 and id = $2 and superseded_at = 'infinity' order by valid_from`,
    [change.type, change.id],
  );
  return ok(written.map(statementOf));
}

/** A refusal of one of them undoes the others. */
async function changeInOneStep(
  tx: Transaction,
  clock: Clock,
  all: readonly RecordChange[],
  seen: SeenShelf,
): Promise<Result<readonly Statement[]>> {
  await nextInstant(tx, clock);
  const [row] = await tx.query<{ last: number }>(
    'select coalesce(max(seq), 0)::int8 as last from statement where type = $1 and part = $2',
    [seen.type, seen.part],
  );
  if (row?.last !== seen.seq) {
    return err(fault('REG-CHANGED', { expected: seen.seq, current: row?.last ?? 0 }));
  }
  const written: Statement[] = [];
  for (const change of all) {
    const done = await changeRecord(tx, clock, change);
    if (!done.ok) {
      return done;
    }
    written.push(...done.value);
  }
  return ok(written);
}

/** A readable name is used once: two who make the same record at the same time meet here. */
async function versionOfCode(tx: Transaction, type: string, code: string | undefined): Promise<number | undefined> {
  const [row] = await tx.query<{ version: number }>(
    `select version from statement
     where type = $1 and code = $2 and superseded_at = 'infinity' and not removed limit 1`,
    [type, code ?? ''],
  );
  return row?.version;
}

async function loadStatements(
  db: Database,
  batches: AsyncIterable<readonly PastStatement[]> | Iterable<readonly PastStatement[]>,
): Promise<number> {
  return db.transaction(async (tx) => {
    await tx.query('select pg_advisory_xact_lock(hashtext(current_schema() || $1))', ['statement']);
    let loaded = 0;
    for await (const batch of batches) {
      await copyStatements(tx, batch, 'load');
      loaded += batch.length;
    }
    await tx.query('analyze statement');
    return loaded;
  });
}

function changes(
  db: Database,
  condition: string,
  order: 'seq' | 'recorded_at desc, seq desc',
  from: number | string,
  limit: number,
  types: readonly string[] | undefined,
): Promise<Result<readonly Statement[]>> {
  return attempt(async () =>
    (
      await db.query<StatementRow>(
        `select ${statementColumns} from statement
         where ${condition} and ($2::text[] is null or type = any($2)) order by ${order} limit $3`,
        [from, types ?? null, limit],
      )
    ).map(statementOf),
  );
}

async function attemptFlat<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  const done = await attempt(work);
  return done.ok ? done.value : done;
}
