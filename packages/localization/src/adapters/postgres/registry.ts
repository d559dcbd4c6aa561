import { attempt, type Database, type Transaction } from '@stelsel/database';
import type { DataCategory } from '@stelsel/exchanges';
import { type Clock, err, instant, ok, type Pseudonym, type Result, type Ura } from '@stelsel/kernel';
import { fault } from '../../faults.ts';
import type { Holding, Registration, Source } from '../../holding.ts';
import type { Change, ChangeOutcome, OwnFilter, OwnPage, Registry } from '../../ports.ts';
import { insertHoldings } from './insert-holdings.ts';
import { pseudonymBytes, readSource, sourceText } from './row-values.ts';

interface HoldingRow {
  readonly id: string;
  readonly ura: Ura;
  readonly category: DataCategory;
  readonly source: string;
  readonly holder_type: string;
}

/** The index in PostgreSQL. */
export function postgresRegistry(db: Database, clock: Clock): Registry {
  return {
    apply: (changes) => applyChanges(db, changes, instant(clock)),
    find: (pseudonyms, categories, max) =>
      attempt(async () => {
        const rows: HoldingRow[] = [];
        for (const pseudonym of pseudonyms) {
          rows.push(...(await findOne(db, pseudonym, categories, max)));
        }
        return rows.map((row) => ({ ...readRow(row), holderType: row.holder_type }));
      }),
    read: (ura, id) =>
      attempt(async () => {
        const sql = 'select id, ura, category, source from registration where ura = $1 and id = $2';
        const [row] = isUuid(id) ? await db.query<HoldingRow>(sql, [ura, id], 'loc-read') : [];
        return row === undefined ? undefined : readRow(row);
      }),
    list: (ura, filter, page) =>
      attempt(async () => {
        const rows =
          filter.pseudonyms === undefined
            ? await listAll(db, ura, filter, page)
            : await listOfPerson(db, ura, filter.pseudonyms, filter, page);
        return rows.map(readRow);
      }),
  };
}

function findOne(
  db: Database,
  pseudonym: Pseudonym,
  categories: readonly DataCategory[],
  max: number,
): Promise<HoldingRow[]> {
  return db.query<HoldingRow>(
    `select id, ura, category, source, holder_type from holding
     where pseudonym = $1 and category = any($2) order by category, ura limit $3`,
    [pseudonymBytes(pseudonym), categories, max],
    'loc-find',
  );
}

function listAll(
  db: Database,
  ura: Ura,
  { source, categories }: OwnFilter,
  { after, count }: OwnPage,
): Promise<HoldingRow[]> {
  return db.query<HoldingRow>(
    `select id, ura, category, source from registration where ura = $1
     and ($2::text is null or source = $2) and ($3::uuid is null or id > $3)
     and ($4::text[] is null or category = any($4)) order by id limit $5`,
    [ura, textOf(source), cursorOf(after), categories ?? null, count],
  );
}

/** What an organisation registered about one person: the rows of the person, not all rows of the organisation. */
function listOfPerson(
  db: Database,
  ura: Ura,
  pseudonyms: readonly Pseudonym[],
  { source, categories }: OwnFilter,
  { after, count }: OwnPage,
): Promise<HoldingRow[]> {
  return db.query<HoldingRow>(
    `select id, ura, category, source from holding where pseudonym = any($1) and ura = $2
     and ($3::text is null or source = $3) and ($4::uuid is null or id > $4)
     and ($5::text[] is null or category = any($5)) order by id limit $6`,
    [pseudonyms.map(pseudonymBytes), ura, textOf(source), cursorOf(after), categories ?? null, count],
  );
}

function textOf(source: Source | undefined): string | null {
  return source === undefined ? null : sourceText(source);
}

function cursorOf(after: string | undefined): string | null {
  return after !== undefined && isUuid(after) ? after : null;
}

/** Removals first, then all registrations in one statement. Nothing stands when one of them cannot. */
async function applyChanges(
  db: Database,
  changes: readonly Change[],
  at: string,
): Promise<Result<readonly ChangeOutcome[]>> {
  const applied = await attempt(() =>
    db.transaction(async (tx) => {
      const outcomes = new Map<Change, ChangeOutcome>();
      for (const change of changes) {
        if (change.kind !== 'register') {
          outcomes.set(change, { kind: 'removed', count: await remove(tx, change) });
        }
      }
      const registering = changes.filter((change) => change.kind === 'register');
      const stored = await insertHoldings(
        tx,
        registering.map(({ holding }) => holding),
        at,
      );
      for (const [index, change] of registering.entries()) {
        const standing = stored[index];
        if (standing === undefined) {
          return err(fault('LOC-CONFLICT'));
        }
        outcomes.set(change, { kind: 'registered', ...standing });
      }
      return ok(changes.map((change) => outcomes.get(change) as ChangeOutcome));
    }),
  );
  return applied.ok ? applied.value : applied;
}

async function remove(tx: Transaction, change: Exclude<Change, { kind: 'register' }>): Promise<number> {
  if (change.kind === 'remove') {
    return isUuid(change.id) ? removeById(tx, change.ura, change.id) : 0;
  }
  const { ura, pseudonyms, categories } = change;
  const rows = await tx.query(
    `with gone as (
       delete from holding where pseudonym = any($1) and ura = $2 and ($3::text[] is null or category = any($3))
       returning id
     ) delete from registration using gone where registration.ura = $2 and registration.id = gone.id
       returning registration.id`,
    [pseudonyms.map(pseudonymBytes), ura, categories ?? null],
  );
  return rows.length;
}

async function removeById(tx: Transaction, ura: Ura, id: string): Promise<number> {
  const rows = await tx.query(
    `with gone as (delete from registration where ura = $1 and id = $2 returning pseudonym, category, source)
     delete from holding using gone
     where holding.pseudonym = gone.pseudonym and holding.category = gone.category
       and holding.ura = $1 and holding.source = gone.source
     returning holding.id`,
    [ura, id],
  );
  return rows.length;
}

function readRow({ id, ura, category, source }: HoldingRow): Registration {
  return { id, ura, category, source: readSource(source) as Source } satisfies Partial<Holding>;
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
