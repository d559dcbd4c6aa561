/**
 * Reads that arrive in one turn of the event loop go to PostgreSQL together: the entries of a batch about one person cost
 * one statement, not one each. A turn is shorter than any answer, so everybody still reads their own writes.
 */
import { createLoader, type Migration, type Transaction } from '@stelsel/database';
import { findRanges, type PersonRange, type ReadTogether, type ResourceRow, type VersionRow } from './rows.ts';

export const readTogetherMigration: Migration = {
  name: '0003-types-of-person',
  sql: `
  create function find_types_by_person(p_tenant text, p_subjects text[], p_types text[])
  returns table (type text, id text, version int, at_ms bigint, body text) language plpgsql set enable_seqscan = off as $$
  #variable_conflict use_column
  begin
    perform set_config('stelsel.tenant', p_tenant, true);
    return query select h.type, h.id, h.version, v.at_ms, v.body
      from unnest(p_types) as t (type)
      cross join lateral (select * from current h
        where h.tenant = p_tenant and h.subject = any(p_subjects) and h.type = t.type) h
      cross join lateral (
        select v.at_ms, v.body from resource_version v
        where v.tenant = h.tenant and v.type = h.type and v.id = h.id and v.version = h.version limit 1) v
      order by h.type, h.id;
  end $$;

  create function read_currents(p_tenant text, p_types text[], p_ids text[])
  returns table (type text, id text, version int, at_ms bigint, interaction text, body text)
  language plpgsql set enable_seqscan = off as $$
  #variable_conflict use_column
  begin
    perform set_config('stelsel.tenant', p_tenant, true);
    return query select h.type, h.id, v.version, v.at_ms, v.interaction, v.body
      from unnest(p_types, p_ids) as w (type, id)
      cross join lateral (select * from head h where h.tenant = p_tenant and h.type = w.type and h.id = w.id limit 1) h
      cross join lateral (
        select v.version, v.at_ms, v.interaction, v.body from resource_version v
        where v.tenant = h.tenant and v.type = h.type and v.id = h.id and v.version = h.version limit 1) v;
  end $$;`,
};

interface Address {
  readonly tenant: string;
  readonly type: string;
  readonly id: string;
}

interface Statement {
  readonly sql: string;
  readonly params: readonly unknown[];
  readonly name: string;
}

export function readTogether(db: Transaction): ReadTogether {
  const ranges = createLoader<PersonRange, ResourceRow[]>({
    nameOf: ({ tenant, subjects, type, masks }) => JSON.stringify([tenant, type, subjects, masks]),
    load: (keys) => loadRanges(db, keys),
  });
  const currents = createLoader<Address, VersionRow | undefined>({
    nameOf: ({ tenant, type, id }) => JSON.stringify([tenant, type, id]),
    load: (keys) => loadCurrents(db, keys),
  });
  const statements = createLoader<Statement, ResourceRow[]>({
    nameOf: ({ name, params }) => JSON.stringify([name, params]),
    load: (keys) => Promise.all(keys.map(({ sql, params, name }) => db.query<ResourceRow>(sql, params, name))),
  });
  return {
    findByPerson: ranges,
    readCurrent: (tenant, type, id) => currents({ tenant, type, id }),
    query: (sql, params, name) => statements({ sql, params, name }),
  };
}

/** One statement for each tenant, whatever number of persons and types. */
async function loadRanges(db: Transaction, keys: readonly PersonRange[]): Promise<readonly ResourceRow[][]> {
  const found = new Map<PersonRange, ResourceRow[]>();
  await Promise.all(
    [...Map.groupBy(keys, ({ tenant }) => tenant)].map(async ([tenant, ranges]) => {
      const rows = await findRanges(db, tenant, ranges);
      ranges.forEach((range, number) => {
        found.set(range, rows[number] ?? []);
      });
    }),
  );
  return keys.map((key) => found.get(key) ?? []);
}

/** One statement for each tenant. */
async function loadCurrents(db: Transaction, keys: readonly Address[]): Promise<readonly (VersionRow | undefined)[]> {
  const found = new Map<string, VersionRow>();
  await Promise.all(
    [...Map.groupBy(keys, ({ tenant }) => tenant)].map(async ([tenant, addresses]) => {
      const rows = await db.query<VersionRow & Address>(
        'select * from read_currents($1, $2, $3)',
        [tenant, addresses.map(({ type }) => type), addresses.map(({ id }) => id)],
        'store-read-currents',
      );
      for (const row of rows) {
        found.set(`${tenant} ${row.type}/${row.id}`, row);
      }
    }),
  );
  return keys.map(({ tenant, type, id }) => found.get(`${tenant} ${type}/${id}`));
}
