import type { Migration } from '@stelsel/database';

/**
 * - `resource_version.xid`: the transaction that wrote a version, so that a later page can see a search as it was. Versions
 *   from before this migration have none: they are in every snapshot.
 * - `resource_count`: how many resources of a type there are, kept by triggers in every write whoever does it; each
 *   connection adds to a slot of its own, so that writers do not wait for each other.
 */
export const searchMigration: Migration = {
  name: '0004-search',
  sql: `
  alter table resource_version add column xid xid8;
  alter table resource_version alter column xid set default pg_current_xact_id();

  create table resource_count (
    tenant text not null,
    type text not null,
    slot int not null,
    resources bigint not null,
    primary key (tenant, type, slot)
  );
  alter table head no force row level security;
  insert into resource_count select tenant, type, 0, count(*) from head where not deleted group by tenant, type;
  alter table head force row level security;
  alter table resource_count enable row level security;
  alter table resource_count force row level security;
  create policy tenant_only on resource_count using (tenant = current_setting('stelsel.tenant', true));

  create function count_added() returns trigger language plpgsql as $$
  begin
    insert into resource_count as c (tenant, type, slot, resources)
      select a.tenant, a.type, pg_backend_pid() % 64, count(*) from added a where not a.deleted
      group by a.tenant, a.type order by a.tenant, a.type
      on conflict (tenant, type, slot) do update set resources = c.resources + excluded.resources;
    return null;
  end $$;
  create function count_changed() returns trigger language plpgsql as $$
  begin
    insert into resource_count as c (tenant, type, slot, resources)
      select d.tenant, d.type, pg_backend_pid() % 64, sum(d.change) from (
        select a.tenant, a.type, 1 as change from added a where not a.deleted
        union all select r.tenant, r.type, -1 from removed r where not r.deleted) d
      group by d.tenant, d.type having sum(d.change) <> 0 order by d.tenant, d.type
      on conflict (tenant, type, slot) do update set resources = c.resources + excluded.resources;
    return null;
  end $$;
  create function count_removed() returns trigger language plpgsql as $$
  begin
    insert into resource_count as c (tenant, type, slot, resources)
      select r.tenant, r.type, pg_backend_pid() % 64, -count(*) from removed r where not r.deleted
      group by r.tenant, r.type order by r.tenant, r.type
      on conflict (tenant, type, slot) do update set resources = c.resources + excluded.resources;
    return null;
  end $$;
  create trigger head_added after insert on head
    referencing new table as added for each statement execute function count_added();
  create trigger head_changed after update on head
    referencing old table as removed new table as added for each statement execute function count_changed();
  create trigger head_removed after delete on head
    referencing old table as removed for each statement execute function count_removed();

  create function count_of_type(p_tenant text, p_type text) returns bigint language plpgsql as $$
  begin
    perform set_config('stelsel.tenant', p_tenant, true);
    return (select coalesce(sum(c.resources), 0) from resource_count c where c.tenant = p_tenant and c.type = p_type);
  end $$;

  create function find_subjects(p_tenant text, p_types text[], p_ids text[])
  returns table (type text, id text, subject text) language plpgsql set enable_seqscan = off as $$
  #variable_conflict use_column
  begin
    perform set_config('stelsel.tenant', p_tenant, true);
    return query select h.type, h.id, h.subject from unnest(p_types, p_ids) as w (type, id)
      cross join lateral (select * from head h where h.tenant = p_tenant and h.type = w.type and h.id = w.id limit 1) h;
  end $$;

  create function find_changed(p_tenant text, p_type text, p_since bigint, p_snapshot text, p_limit int)
  returns table (id text, version int, at_ms bigint, body text) language plpgsql set enable_seqscan = off as $$
  #variable_conflict use_column
  declare seen pg_snapshot := p_snapshot::pg_snapshot;
  begin
    perform set_config('stelsel.tenant', p_tenant, true);
    return query select w.id, v.version, v.at_ms, v.body
      from (select distinct v.id from resource_version v
        where v.tenant = p_tenant and v.type = p_type and v.at_ms >= p_since
          and v.xid is not null and not pg_visible_in_snapshot(v.xid, seen) limit p_limit) w
      left join lateral (select v.version, v.at_ms, v.body from resource_version v
        where v.tenant = p_tenant and v.type = p_type and v.id = w.id
          and (v.xid is null or pg_visible_in_snapshot(v.xid, seen)) order by v.version desc limit 1) v on true;
  end $$;
`,
};
