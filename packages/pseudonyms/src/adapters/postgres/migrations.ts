import type { Migration } from '@stelsel/database';

/** Tables of the service: who receives, and how much each client asked. */
export const pseudonymsMigrations: readonly Migration[] = [
  {
    name: '0001-recipients-and-budgets',
    sql: `
      create table recipient (
        organization text not null,
        scope text not null,
        kid text not null,
        jwk text not null,
        registered_at timestamptz not null,
        primary key (organization, scope)
      );
      create unlogged table budget (
        client text not null,
        window_start bigint not null,
        spent integer not null,
        primary key (client, window_start)
      );
    `,
  },
];

/** Table of a recipient: tokens that were used. It lives in a schema of its own beside the tables of the recipient's role. */
export const pseudonymReceiverMigrations: readonly Migration[] = [
  {
    name: '0001-used-tokens',
    sql: `
      create table used_token (
        token_id text primary key,
        expires_at timestamptz not null
      );
      create index used_token_expiry on used_token (expires_at);
    `,
  },
];
