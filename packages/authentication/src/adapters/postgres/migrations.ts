import type { Migration } from '@stelsel/database';

/**
 * Tables of authentication. One-time ids are in unlogged partitions: they live a minute, and after a crash of PostgreSQL
 * the worst case is that a proof of that same minute could be used a second time.
 */
export const authenticationMigrations: readonly Migration[] = [
  {
    name: '0001-used-ids',
    sql: `
      create table used_id (
        digest bytea not null,
        expires_at timestamptz not null,
        primary key (digest)
      ) partition by hash (digest);
      do $$
      begin
        for part in 0..15 loop
          execute format(
            'create unlogged table used_id_%s partition of used_id for values with (modulus 16, remainder %s)',
            part, part);
        end loop;
      end $$;
      create index used_id_expires_at on used_id (expires_at);
    `,
  },
  {
    name: '0002-did-documents',
    sql: `
      create table did_document (
        did text primary key,
        document text not null,
        fetched_at timestamptz not null
      );
    `,
  },
  {
    name: '0003-issued-credentials',
    sql: `
      create table issued_credential (
        list integer not null,
        index integer not null,
        credential_id text not null unique,
        expires_at timestamptz not null,
        revoked_at timestamptz,
        primary key (list, index)
      );
      create index issued_credential_revoked on issued_credential (list) where revoked_at is not null;
    `,
  },
  {
    name: '0004-provider-items',
    sql: `
      create table provider_item (
        kind text not null,
        id text not null,
        uid text,
        grant_id text,
        content text not null,
        consumed_at timestamptz,
        expires_at timestamptz not null,
        primary key (kind, id)
      );
      create index provider_item_uid on provider_item (kind, uid) where uid is not null;
      create index provider_item_grant on provider_item (grant_id) where grant_id is not null;
      create index provider_item_expires_at on provider_item (expires_at);
    `,
  },
  {
    name: '0005-child-agreements',
    sql: `
      create table child_agreement (
        child text not null,
        parent text not null,
        since timestamptz not null,
        primary key (child, parent)
      );
    `,
  },
];
