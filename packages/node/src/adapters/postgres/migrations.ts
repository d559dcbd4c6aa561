import type { Migration } from '@stelsel/database';

/** What the index was told, per organisation and person. Only the node reads it; the BSN goes when the last category goes. */
export const nodeMigrations: readonly Migration[] = [
  {
    name: '0001-registered',
    sql: `
      create table registered (
        tenant text not null,
        subject text not null,
        bsn text not null,
        categories text[] not null,
        primary key (tenant, subject)
      );
      alter table registered enable row level security;
      alter table registered force row level security;
      create policy registered_tenant on registered using (tenant = current_setting('stelsel.tenant', true));`,
  },
];
