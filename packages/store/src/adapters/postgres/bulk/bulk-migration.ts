import type { Migration } from '@stelsel/database';

/**
 * - `load_done`: transaction Bundles that were loaded, by a key of their content.
 * - `bulk_job`: an export or import that is asked for, with how far it is; its progress is written with what it made.
 * - `bulk_queue`: when a job is due for a worker: to go on with, or to be removed; no tenant policy, because a worker serves
 *   all of them, and no data.
 * - `bulk_part`: a piece of an export: pointers to immutable versions, in order. The bodies are read when it is downloaded.
 * - `bulk_input`: lines of an import that came with the request.
 * - `bulk_refusal`: lines of an import that were refused, as OperationOutcomes.
 */
export const bulkMigration: Migration = {
  name: '0002-bulk',
  sql: `
  create table load_done (
    tenant text not null,
    key text not null,
    primary key (tenant, key)
  );
  create table bulk_job (
    tenant text not null,
    id text not null,
    kind text not null,
    state text not null,
    request text not null,
    at_ms bigint not null,
    place text not null,
    done bigint not null,
    refused bigint not null,
    total bigint not null,
    problem text,
    ended_ms bigint,
    began_at timestamptz not null default clock_timestamp(),
    primary key (tenant, id)
  );
  create table bulk_queue (
    tenant text not null,
    id text not null,
    fence bigint not null,
    until timestamptz not null,
    primary key (tenant, id)
  );
  create table bulk_part (
    tenant text not null,
    job text not null,
    file int not null,
    part int not null,
    type text not null,
    ids text[] not null,
    versions int[] not null,
    primary key (tenant, job, file, part)
  );
  create table bulk_input (
    tenant text not null,
    job text not null,
    input int not null,
    part int not null,
    body text not null,
    primary key (tenant, job, input, part)
  );
  create table bulk_refusal (
    tenant text not null,
    job text not null,
    input int not null,
    line bigint not null,
    outcome text not null,
    primary key (tenant, job, input, line)
  );
${['load_done', 'bulk_job', 'bulk_part', 'bulk_input', 'bulk_refusal']
  .map(
    (table) => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  create policy tenant_only on ${table} using (tenant = current_setting('stelsel.tenant', true));`,
  )
  .join('\n')}

  create function bulk_versions(p_tenant text, p_type text, p_after text, p_until_ms bigint, p_bodies boolean, p_limit int)
  returns table (id text, version int, at_ms bigint, interaction text, subject text, body text)
  language plpgsql set enable_seqscan = off as $$
  #variable_conflict use_column
  begin
    perform set_config('stelsel.tenant', p_tenant, true);
    return query select h.id, v.version, v.at_ms, v.interaction, h.subject,
        case when p_bodies or h.version <> v.version then v.body end
      from (select * from head h where h.tenant = p_tenant and h.type = p_type and h.id > p_after order by h.id limit p_limit) h
      left join lateral (
        select v.version, v.at_ms, v.interaction, v.body from resource_version v
        where v.tenant = p_tenant and v.type = p_type and v.id = h.id and v.at_ms <= p_until_ms
        order by v.version desc limit 1) v on true
      order by h.id;
  end $$;

  create function bulk_bodies(p_tenant text, p_type text, p_ids text[], p_versions int[])
  returns table (body text) language plpgsql set enable_seqscan = off as $$
  #variable_conflict use_column
  begin
    perform set_config('stelsel.tenant', p_tenant, true);
    return query select v.body from unnest(p_ids, p_versions) with ordinality as w (id, version, place)
      cross join lateral (select v.body from resource_version v
        where v.tenant = p_tenant and v.type = p_type and v.id = w.id and v.version = w.version limit 1) v
      order by w.place;
  end $$;
  `,
};
