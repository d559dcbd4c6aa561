import type { Migration } from '../database.ts';

/**
 * The tables of an outbox and of its idempotent consumers, with the lease of the relay; add it to the migrations of the
 * role's schema under a name that fits there. (`leaseMigration` is then not needed apart.)
 */
export function outboxMigration(name = '0000-outbox'): Migration {
  return {
    name,
    sql: `
      create table if not exists lease (
        name text primary key,
        holder uuid,
        fence bigint not null,
        until timestamptz not null
      );
      create table outbox (
        consumer text not null,
        position bigint generated always as identity,
        id uuid not null,
        key text not null,
        type text not null,
        version int not null,
        payload text not null,
        primary key (consumer, position)
      );
      create table outbox_retry (
        consumer text not null,
        key text not null,
        attempts int not null,
        not_before timestamptz not null,
        primary key (consumer, key)
      );
      create table outbox_consumed (
        consumer text not null,
        id uuid not null,
        at timestamptz not null default now(),
        primary key (consumer, id)
      );`,
  };
}
