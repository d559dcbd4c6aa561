import type { Migration } from '@stelsel/database';

/**
 * - `load_done`: transaction Bundles that were loaded, by a key of their content.
 * - `bulk_job`: an export or import that is asked for, with how far it is; its progress is written with what it made.
 * - `bulk_queue`: which job is worked on by whom; no tenant policy, because a worker serves all of them, and no data.
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
  .join('\n')}`,
};
