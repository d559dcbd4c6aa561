import type { Migration } from '@stelsel/database';

/** Who was erased: sealed, so that a person is only found by whoever has the person's number and the secret. */
export const erasureMigration: Migration = {
  name: '0006-erasure',
  sql: `
  create table erasure (
    tenant text not null,
    id uuid not null,
    at_ms bigint not null,
    person text not null,
    keys text[] not null,
    primary key (tenant, id)
  );
  alter table erasure enable row level security;
  alter table erasure force row level security;
  create policy tenant_only on erasure using (tenant = current_setting('stelsel.tenant', true));
  `,
};
