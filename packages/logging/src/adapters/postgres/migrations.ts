/** Tables of the log. Only the person rows can be deleted: with the seed goes everything readable about the person. */

import type { Migration } from '@stelsel/database';
import { useMigration } from './count-use.ts';

const tables = `
create table log_event (
  tenant   text        not null,
  sequence bigint      not null,
  event_id uuid        not null,
  recorded timestamptz not null,
  record   text        not null,
  sealed   bytea       not null,
  primary key (tenant, sequence, recorded)
) partition by range (recorded);
create index log_event_id on log_event (tenant, event_id);

create table log_person (
  tenant   text        not null,
  sequence bigint      not null,
  recorded timestamptz not null,
  person   bytea,
  seed     bytea       not null,
  primary key (tenant, sequence, recorded)
) partition by range (recorded);
create index log_person_newest on log_person (tenant, person, sequence desc) where person is not null;

create table log_node (
  tenant text     not null,
  level  smallint not null,
  index  bigint   not null,
  hash   bytea    not null,
  primary key (tenant, level, index)
);

create table log_position (
  tenant   text        primary key,
  size     bigint      not null,
  edge     bytea       not null,
  recorded timestamptz not null
);

create table log_head (
  tenant text        not null,
  size   bigint      not null,
  signed timestamptz not null,
  head   text        not null,
  primary key (tenant, size)
);`;

const appendOnly = `
create function log_refuse() returns trigger language plpgsql as $$
begin
  raise exception 'the log is append-only: % on % is refused', tg_op, tg_table_name using errcode = '42501';
end $$;

create function log_only_forward() returns trigger language plpgsql as $$
begin
  if new.tenant <> old.tenant or new.size < old.size or new.recorded < old.recorded then
    raise exception 'the position of the log only moves forward' using errcode = '42501';
  end if;
  return new;
end $$;

create trigger log_event_keep before update or delete on log_event for each row execute function log_refuse();
create trigger log_event_keep_all before truncate on log_event for each statement execute function log_refuse();
create trigger log_node_keep before update or delete on log_node for each row execute function log_refuse();
create trigger log_node_keep_all before truncate on log_node for each statement execute function log_refuse();
create trigger log_head_keep before update or delete on log_head for each row execute function log_refuse();
create trigger log_head_keep_all before truncate on log_head for each statement execute function log_refuse();
create trigger log_person_keep before update on log_person for each row execute function log_refuse();
create trigger log_position_forward before update on log_position for each row execute function log_only_forward();
create trigger log_position_keep before delete on log_position for each row execute function log_refuse();
revoke update, delete, truncate on log_event, log_node, log_head from public, current_user;
revoke update, truncate on log_person from public, current_user;`;

const tenancy = ['log_event', 'log_person', 'log_node', 'log_position', 'log_head']
  .map(
    (table) => `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy ${table}_tenant on ${table} using (tenant = current_setting('stelsel.tenant', true));`,
  )
  .join('');

/** Partitions are reached through their parent only: their own row security has no policy, so it refuses. */
const months = `
create function log_create_month(at timestamptz) returns void language plpgsql as $$
declare
  first_day timestamptz := date_trunc('month', at, 'UTC');
  next_day  timestamptz := date_trunc('month', date_trunc('month', at, 'UTC') + interval '32 days', 'UTC');
  parent    text;
  child     text;
begin
  perform pg_advisory_xact_lock(hashtext('log_create_month'));
  foreach parent in array array['log_event', 'log_person'] loop
    child := parent || '_' || to_char(first_day at time zone 'UTC', 'YYYYMM');
    if to_regclass(child) is null then
      execute format('create table %I partition of %I for values from (%L) to (%L)', child, parent, first_day, next_day);
      execute format('alter table %I enable row level security', child);
      execute format('alter table %I force row level security', child);
      if parent = 'log_event' then
        execute format('create trigger %I before truncate on %I for each statement execute function log_refuse()', child || '_keep', child);
      end if;
    end if;
  end loop;
end $$;`;

/**
 * A whole batch in one round trip, when the log still stands where the writer believes it does. Otherwise nothing is
 * written and the row that comes back says where it stands.
 */
const append = `
create function log_append(
  p_tenant text, p_size bigint,
  p_ids uuid[], p_recorded bigint[], p_records text[], p_sealed bytea[], p_persons bytea[], p_seeds bytea[],
  p_levels smallint[], p_indexes bigint[], p_hashes bytea[],
  p_new_size bigint, p_new_edge bytea, p_new_recorded bigint
) returns table (size bigint, edge bytea, recorded timestamptz) language plpgsql as $$
#variable_conflict use_column
declare
  standing log_position%rowtype;
begin
  perform set_config('stelsel.tenant', p_tenant, true);
  select * into standing from log_position where tenant = p_tenant for update;
  if not found then
    insert into log_position values (p_tenant, 0, '\\x', 'epoch') on conflict (tenant) do nothing;
    select * into standing from log_position where tenant = p_tenant for update;
  end if;
  if standing.size <> p_size then
    return query select standing.size, standing.edge, standing.recorded;
    return;
  end if;
  insert into log_event (tenant, sequence, event_id, recorded, record, sealed)
    select p_tenant, p_size + n - 1, i, to_timestamp(r / 1000.0), d, b
    from unnest(p_ids, p_recorded, p_records, p_sealed) with ordinality as t (i, r, d, b, n);
  insert into log_person (tenant, sequence, recorded, person, seed)
    select p_tenant, p_size + n - 1, to_timestamp(r / 1000.0), p, d
    from unnest(p_recorded, p_persons, p_seeds) with ordinality as t (r, p, d, n);
  insert into log_node (tenant, level, index, hash)
    select p_tenant, l, i, h from unnest(p_levels, p_indexes, p_hashes) as t (l, i, h);
  update log_position set size = p_new_size, edge = p_new_edge, recorded = to_timestamp(p_new_recorded / 1000.0)
    where tenant = p_tenant;
end $$;`;

export const loggingMigrations: readonly Migration[] = [
  { name: '0001-log', sql: `${tables}\n${appendOnly}\n${tenancy}\n${months}` },
  { name: '0002-append', sql: append },
  useMigration,
];
