/** Tenant isolation tried in SQL: every table of every schema of a node, with the account the server uses. */
import { type Database, identifier, migrate } from '@stelsel/database';
import { unwrap } from '@stelsel/kernel';
import { asAdministrator, testDatabase } from '@stelsel/testkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { schemas } from '../compose/schemas.ts';
import { nodeSchemas, sharedTables } from './node-schemas.ts';

interface Table {
  readonly schema: string;
  readonly name: string;
  readonly parent: string;
  readonly guarded: boolean;
  readonly policies: number;
  readonly tenants: boolean;
}

const tablesOf = `
  select n.nspname as schema, c.relname as name, coalesce(p.relname, c.relname) as parent,
    c.relrowsecurity and c.relforcerowsecurity as guarded,
    (select count(*)::int from pg_policy y where y.polrelid = c.oid) as policies,
    exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant') as tenants
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  left join pg_inherits i on i.inhrelid = c.oid left join pg_class p on p.oid = i.inhparent
  where n.nspname = any($1) and c.relkind in ('r', 'p') order by 1, 2`;

let db: Database;
let administrator: Database;
let tables: readonly Table[];

beforeAll(async () => {
  db = await testDatabase();
  for (const schema of nodeSchemas) {
    unwrap(await migrate(db, { schema, migrations: schemas[schema] ?? [] }));
  }
  await db.query(`select log.log_create_month(now())`).catch(async () => {
    await db.transaction(async (tx) => {
      await tx.query('set local search_path = log');
      await tx.query('select log_create_month(now())');
    });
  });
  administrator = await asAdministrator(db);
  tables = await db.query<Table>(tablesOf, [nodeSchemas]);
});

/** A value of any type a column may have. */
const sampleOf: Readonly<Record<string, string>> = {
  'text[]': "'{}'",
  'integer[]': "'{}'",
  bytea: "'\\x01'",
  boolean: 'false',
  uuid: 'gen_random_uuid()',
  xid8: "'1'",
  'timestamp with time zone': 'now()',
  text: "'x'",
  tid: "'(0,1)'",
};

/** Puts a row of a tenant in a table, past every trigger, as somebody with full power would. */
async function plant(table: Table, tenant: string): Promise<void> {
  const columns = await db.query<{ name: string; type: string }>(
    `select attname as name, format_type(atttypid, null) as type from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attidentity = ''`,
    [`${table.schema}.${table.name}`],
  );
  const origin = table.name === 'known_consent' ? { origin: "'local'" } : {};
  const values = columns.map(({ name, type }) =>
    name === 'tenant' ? `'${tenant}'` : ((origin as Record<string, string>)[name] ?? sampleOf[type] ?? '1'),
  );
  await administrator.transaction(async (tx) => {
    await tx.query('set local session_replication_role = replica');
    await tx.query(
      `insert into ${place(table)} (${columns.map(({ name }) => identifier(name)).join(', ')}) values (${values.join(', ')})`,
    );
  });
}

const place = (table: Table) => `${identifier(table.schema)}.${identifier(table.name)}`;

/** What a session of one organisation gets for a statement. */
async function as(tenant: string, sql: string): Promise<'refused' | number> {
  try {
    const rows = await db.transaction(async (tx) => {
      await tx.query("select set_config('stelsel.tenant', $1, true)", [tenant]);
      return tx.query(sql);
    });
    return rows.length;
  } catch {
    return 'refused';
  }
}

const nothing = (got: 'refused' | number) => got === 'refused' || got === 0;

describe('row-level security of a node', () => {
  it('is switched on and forced for every table, or the table is one of those that hold nothing of an organisation', () => {
    const open = tables.filter(({ guarded, parent }) => !guarded && sharedTables[parent] === undefined);
    expect(open.map(({ schema, name }) => `${schema}.${name}`)).toEqual([]);
    expect(
      tables.filter(({ name, parent, guarded, policies }) => guarded && name === parent && policies === 0),
    ).toEqual([]);
    expect(tables.filter(({ guarded }) => guarded).length).toBeGreaterThan(25);
  });

  it('would not be satisfied by a table that somebody forgot', async () => {
    const other = await testDatabase();
    await other.query('create schema store');
    await other.query('create table store.forgotten (tenant text, body text)');
    const found = await other.query<Table>(tablesOf, [nodeSchemas]);
    expect(found).toMatchObject([{ name: 'forgotten', guarded: false }]);
  });

  it('gives one organisation nothing of another: no reading, changing, removing or adding, in any table', async () => {
    const guarded = tables.filter(({ guarded: yes, tenants }) => yes && tenants);
    for (const table of guarded.filter(({ name, parent }) => name === parent)) {
      await plant(table, 'b');
    }
    const through: string[] = [];
    for (const table of guarded) {
      const at = place(table);
      const tries = {
        read: `select * from ${at}`,
        'read by name': `select * from ${at} where tenant = 'b'`,
        change: `update ${at} set tenant = 'a' where tenant = 'b' returning 1`,
        remove: `delete from ${at} where tenant = 'b' returning 1`,
        copy: `insert into ${at} select * from ${at} where tenant = 'b' returning 1`,
      };
      for (const [what, sql] of Object.entries(tries)) {
        if (!nothing(await as('a', sql)) || !nothing(await as('', sql))) {
          through.push(`${at}: ${what}`);
        }
      }
    }
    expect(through).toEqual([]);
    for (const table of guarded.filter(({ name, parent }) => name === parent)) {
      const rows = await administrator.query(`select 1 from ${place(table)} where tenant = 'b'`);
      expect([table.name, rows.length]).toEqual([table.name, 1]);
      expect([table.name, await as('b', `select 1 from ${place(table)}`)]).toEqual([table.name, 1]);
    }
  });

  it('refuses to write a row in the name of another', async () => {
    for (const table of tables.filter(({ guarded, name, parent }) => guarded && name === parent)) {
      const forged = await as('a', `insert into ${place(table)} (tenant) values ('b') returning 1`);
      expect([table.name, forged]).toEqual([table.name, 'refused']);
    }
  });

  it('is not put aside by the account itself', async () => {
    const [account] = await db.query<{ rolsuper: boolean; rolbypassrls: boolean }>(
      'select rolsuper, rolbypassrls from pg_roles where rolname = current_user',
    );
    expect(account).toEqual({ rolsuper: false, rolbypassrls: false });
    expect(await as('a', "set local row_security = off; select 1 from store.head where tenant = 'b'")).toBe('refused');
  });
});
