/** What a schema is made of, as names: to say exactly what is missing when something is. */
import type { Transaction } from './database.ts';
import { identifier } from './identifier.ts';

/**
 * Tables, columns with their type, indexes, functions, policies and triggers. Partitions are left out: months come and go.
 * Our own records about the schema are left out too.
 */
const objects = `
  with ours as (
    select c.oid, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = $1 and c.relkind in ('r', 'p') and not c.relispartition and c.relname not like 'migration%'
  )
  select 'table ' || relname as name from ours
  union all
  select 'column ' || o.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
    from ours o join pg_attribute a on a.attrelid = o.oid where a.attnum > 0 and not a.attisdropped
  union all
  select 'index ' || i.relname || ' on ' || o.relname
    from ours o join pg_index x on x.indrelid = o.oid join pg_class i on i.oid = x.indexrelid where x.indisvalid
  union all
  select 'policy ' || p.polname || ' on ' || o.relname from ours o join pg_policy p on p.polrelid = o.oid
  union all
  select 'trigger ' || t.tgname || ' on ' || o.relname
    from ours o join pg_trigger t on t.tgrelid = o.oid where not t.tgisinternal
  union all
  select 'row security of ' || o.relname from ours o join pg_class c on c.oid = o.oid
    where c.relrowsecurity and c.relforcerowsecurity
  union all
  select 'function ' || f.proname || '(' || pg_get_function_identity_arguments(f.oid) || ')'
    from pg_proc f join pg_namespace n on n.oid = f.pronamespace where n.nspname = $1
  order by 1`;

async function schemaObjects(sql: Transaction, schema: string): Promise<readonly string[]> {
  const rows = await sql.query<{ name: string }>(objects, [schema]);
  return rows.map(({ name }) => name);
}

/** Writes down what the schema is made of after its steps have run. */
export async function recordObjects(tx: Transaction, schema: string): Promise<void> {
  const table = `${identifier(schema)}.migration_object`;
  await tx.query(`create table if not exists ${table} (name text primary key)`);
  await tx.query(`delete from ${table}`);
  await tx.query(`insert into ${table} select unnest($1::text[])`, [await schemaObjects(tx, schema)]);
}

/** The first thing that was there after the steps had run and is not there now; nothing when it was never recorded. */
export async function missingObject(sql: Transaction, schema: string): Promise<string | undefined> {
  const table = `${identifier(schema)}.migration_object`;
  const [found] = await sql.query<{ there: boolean }>('select to_regclass($1) is not null as there', [table]);
  if (found?.there !== true) {
    return undefined;
  }
  const recorded = await sql.query<{ name: string }>(`select name from ${table} order by name`);
  const present = new Set(await schemaObjects(sql, schema));
  return recorded.find(({ name }) => !present.has(name))?.name;
}
