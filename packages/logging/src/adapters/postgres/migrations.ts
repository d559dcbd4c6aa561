/** Tables of the log. Only the person rows can be deleted: with the seed goes everything readable about the person. */
import type { Migration } from '@stelsel/database';

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

export const loggingMigrations: readonly Migration[] = [
  { name: '0001-log', sql: `${tables}\n${appendOnly}\n${tenancy}\n${months}` },
];
