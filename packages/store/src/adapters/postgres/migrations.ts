import { type Migration, outboxMigration } from '@stelsel/database';
import { bulkMigration } from './bulk/bulk-migration.ts';
import { erasureMigration } from './erasure/erasure-migration.ts';
import { historyMigration } from './history-migration.ts';
import { imageMigration } from './images/image-migration.ts';
import { placeMigration } from './place/place-migration.ts';
import { planMigration } from './plan-migration.ts';
import { readTogetherMigration } from './read-together.ts';
import { searchMigration } from './search/search-migration.ts';
import { signatureMigration } from './signature/signature-migration.ts';

/**
 * - `resource_version`: immutable; the body is text, so that decimals and order stay as they came.
 * - `head`: one row per resource, the lock of its writers: which version is current, and whose it is.
 * - `current`: a pointer for everything that is not deleted, in the order of persons: the range one patient search reads.
 * - `resource_index`: only what crosses persons; hashed and narrow.
 *
 * Reads are functions: they set the tenant for row-level security and answer in one round trip. Each table has as good as one
 * index, and sequential scans are off, so that a plan is the same on a table that was never analysed.
 */
const tables = `
  create table resource_version (
    tenant text not null,
    type text not null,
    id text not null,
    version int not null,
    at_ms bigint not null,
    interaction text not null,
    body text,
    primary key (tenant, type, id, version)
  );
  create index resource_version_time on resource_version (tenant, type, at_ms, id, version);

  create table head (
    tenant text not null,
    type text not null,
    id text not null,
    subject text not null,
    version int not null,
    deleted boolean not null,
    primary key (tenant, type, id)
  );

  create table current (
    tenant text not null,
    subject text not null,
    type text not null,
    id text not null,
    version int not null,
    primary key (tenant, subject, type, id)
  );

  create table resource_index (
    tenant text not null,
    type text not null,
    param text not null,
    hash bigint not null,
    id text not null,
    primary key (tenant, type, param, hash, id)
  );
`;

const rowSecurity = ['resource_version', 'head', 'current', 'resource_index']
  .map(
    (table) => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  create policy tenant_only on ${table} using (tenant = current_setting('stelsel.tenant', true));`,
  )
  .join('\n');

/** The body of a current version; lateral, so that the plan is always a walk from a pointer to its one version. */
const currentBody = `
      cross join lateral (
        select v.at_ms, v.body from resource_version v
        where v.tenant = h.tenant and v.type = h.type and v.id = h.id and v.version = h.version limit 1) v`;

const candidates = 'returns table (type text, id text, version int, at_ms bigint, body text)';

const reads = `
  create function read_version(p_tenant text, p_type text, p_id text, p_version int)
  returns table (version int, at_ms bigint, interaction text, body text) language plpgsql set enable_seqscan = off as $$
  #variable_conflict use_column
  begin
    perform set_config('stelsel.tenant', p_tenant, true);
    return query select v.version, v.at_ms, v.interaction, v.body from resource_version v
      where v.tenant = p_tenant and v.type = p_type and v.id = p_id and v.version = coalesce(p_version,
        (select h.version from head h where h.tenant = p_tenant and h.type = p_type and h.id = p_id));
  end $$;

  create function find_by_person(p_tenant text, p_subjects text[], p_type text) ${candidates} language plpgsql set enable_seqscan = off as $$
  #variable_conflict use_column
  begin
    perform set_config('stelsel.tenant', p_tenant, true);
    return query select h.type, h.id, h.version, v.at_ms, v.body from current h ${currentBody}
      where h.tenant = p_tenant and h.subject = any(p_subjects) and h.type = p_type order by h.id;
  end $$;

  create function find_all_of_person(p_tenant text, p_subjects text[]) ${candidates} language plpgsql set enable_seqscan = off as $$
  #variable_conflict use_column
  begin
    perform set_config('stelsel.tenant', p_tenant, true);
    return query select h.type, h.id, h.version, v.at_ms, v.body from current h ${currentBody}
      where h.tenant = p_tenant and h.subject = any(p_subjects) order by h.type, h.id;
  end $$;

  create function find_by_ids(p_tenant text, p_types text[], p_ids text[]) ${candidates} language plpgsql set enable_seqscan = off as $$
  #variable_conflict use_column
  begin
    perform set_config('stelsel.tenant', p_tenant, true);
    return query select h.type, h.id, h.version, v.at_ms, v.body
      from unnest(p_types, p_ids) as w (type, id)
      cross join lateral (select * from head h where h.tenant = p_tenant and h.type = w.type and h.id = w.id limit 1) h
      ${currentBody} where not h.deleted order by h.type, h.id;
  end $$;

  create function find_by_index(p_tenant text, p_type text, p_param text, p_hashes bigint[], p_after text, p_limit int)
  ${candidates} language plpgsql set enable_seqscan = off as $$
  #variable_conflict use_column
  begin
    perform set_config('stelsel.tenant', p_tenant, true);
    return query select h.type, h.id, h.version, v.at_ms, v.body
      from (select distinct i.id from resource_index i where i.tenant = p_tenant and i.type = p_type and i.param = p_param
              and i.hash = any(p_hashes) and i.id > p_after order by i.id limit p_limit) w
      cross join lateral (select * from head h where h.tenant = p_tenant and h.type = p_type and h.id = w.id limit 1) h
      ${currentBody} where not h.deleted order by h.id;
  end $$;

  create function find_by_type(p_tenant text, p_type text, p_after text, p_limit int) ${candidates} language plpgsql set enable_seqscan = off as $$
  #variable_conflict use_column
  begin
    perform set_config('stelsel.tenant', p_tenant, true);
    return query select h.type, h.id, h.version, v.at_ms, v.body
      from (select * from head h where h.tenant = p_tenant and h.type = p_type and h.id > p_after and not h.deleted
              order by h.id limit p_limit) h ${currentBody} order by h.id;
  end $$;

  create function find_by_time(p_tenant text, p_type text, p_from bigint, p_to bigint, p_limit int)
  ${candidates} language plpgsql set enable_seqscan = off as $$
  #variable_conflict use_column
  begin
    perform set_config('stelsel.tenant', p_tenant, true);
    return query select v.type, v.id, v.version, v.at_ms, v.body from resource_version v
      cross join lateral (select 1 from head h where h.tenant = p_tenant and h.type = p_type and h.id = v.id
        and h.version = v.version and not h.deleted limit 1) h
      where v.tenant = p_tenant and v.type = p_type and v.at_ms >= p_from and v.at_ms < p_to
      order by v.at_ms, v.id limit p_limit;
  end $$;

  create function read_history(p_tenant text, p_types text[], p_id text, p_since bigint,
    p_before_ms bigint, p_before_id text, p_before_version int, p_limit int)
  returns table (type text, id text, version int, at_ms bigint, interaction text, body text) language plpgsql set enable_seqscan = off as $$
  #variable_conflict use_column
  begin
    perform set_config('stelsel.tenant', p_tenant, true);
    if p_id is not null then
      return query select v.type, v.id, v.version, v.at_ms, v.interaction, v.body from resource_version v
        where v.tenant = p_tenant and v.type = p_types[1] and v.id = p_id and v.at_ms >= p_since
          and v.version < p_before_version
        order by v.version desc limit p_limit;
    else
      return query select v.* from unnest(p_types) as t (type) cross join lateral (
          select v.type, v.id, v.version, v.at_ms, v.interaction, v.body from resource_version v
          where v.tenant = p_tenant and v.type = t.type and v.at_ms >= p_since
            and (v.at_ms, v.id, v.version) < (p_before_ms, p_before_id, p_before_version)
          order by v.at_ms desc, v.id desc, v.version desc limit p_limit) v
        order by v.at_ms desc, v.id desc, v.version desc limit p_limit;
    end if;
  end $$;
`;

export const storeMigrations: readonly Migration[] = [
  outboxMigration('0000-outbox'),
  { name: '0001-resources', sql: `${tables}\n${rowSecurity}\n${reads}` },
  bulkMigration,
  readTogetherMigration,
  searchMigration,
  historyMigration,
  erasureMigration,
  imageMigration,
  planMigration,
  signatureMigration,
  placeMigration,
];
