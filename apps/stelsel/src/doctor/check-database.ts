import { assertRowSecurity, assertSchema, attempt, type Database, openDatabase } from '@stelsel/database';
import { ok, type Result } from '@stelsel/kernel';
import { schemas } from '../compose/schemas.ts';
import { type Check, checkOf } from './check.ts';

/** Version, account and schemas of a database. Reads only: a schema that is not there yet is made at the first start. */
export async function checkDatabase(url: string): Promise<readonly Check[]> {
  const opened = await openDatabase({ url, poolMax: 1 });
  if (!opened.ok) {
    return [checkOf('Database', 'Database', opened)];
  }
  const db = opened.value;
  try {
    const found = await attempt(async () => ({
      version: await versionOf(db),
      account: await assertRowSecurity(db),
      schemas: await schemasIn(db),
    }));
    if (!found.ok) {
      return [checkOf('Database', 'Database', found)];
    }
    const states: Check[] = [];
    for (const schema of found.value.schemas) {
      const state = await schemaState(db, schema);
      states.push(checkOf(`Schema ${schema}`, `Schema ${schema}`, state));
    }
    const { account, version } = found.value;
    return [
      checkOf('Database', 'Database', ok(`PostgreSQL ${version}`)),
      checkOf(
        'Scheiding tussen organisaties',
        'Separation of organisations',
        account.ok ? ok('row-level security') : account,
      ),
      ...states,
    ];
  } finally {
    await db.close();
  }
}

async function versionOf(db: Database): Promise<string> {
  const [row] = await db.query<{ server_version: string }>('show server_version');
  return row?.server_version ?? '-';
}

async function schemasIn(db: Database): Promise<readonly string[]> {
  const rows = await db.query<{ name: string }>(
    "select schemaname as name from pg_tables where tablename = 'migration_checksum' order by 1",
  );
  return rows.map(({ name }) => name).filter((name) => schemas[name] !== undefined);
}

async function schemaState(db: Database, schema: string): Promise<Result<string>> {
  const migrations = schemas[schema] ?? [];
  const state = await attempt(() => assertSchema(db, { schema, migrations }));
  if (!state.ok) {
    return state;
  }
  return state.value.ok ? ok(migrations.at(-1)?.name ?? '-') : state.value;
}
