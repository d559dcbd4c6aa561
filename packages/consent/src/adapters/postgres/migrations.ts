import { type Migration, outboxMigration } from '@stelsel/database';

/**
 * The register: choices with their history, and who wants to hear of them. Everything is keyed by the register's own
 * pseudonym, which is also the distribution column; nothing is keyed by a BSN.
 */
export const consentMigrations: readonly Migration[] = [
  outboxMigration('0000-outbox'),
  {
    name: '0001-choices',
    sql: `
      create table choice (
        subject bytea not null check (octet_length(subject) = 32),
        id uuid not null,
        question text not null,
        statement text not null,
        recorded_at timestamptz not null,
        recorded_by text not null,
        ended_at timestamptz,
        ended_by text,
        primary key (subject, id)
      ) partition by hash (subject);
      create unique index choice_current on choice (subject, question) where ended_at is null;
      create table subscription (
        subject bytea not null check (octet_length(subject) = 32),
        id uuid not null,
        ura text not null,
        holder_type text not null,
        endpoint text not null,
        sealed_patient bytea not null,
        primary key (subject, id),
        unique (subject, ura, endpoint)
      ) partition by hash (subject);
      do $$
      begin
        for n in 0..15 loop
          execute format('create table choice_%s partition of choice for values with (modulus 16, remainder %s)', n, n);
          execute format('create table subscription_%s partition of subscription for values with (modulus 16, remainder %s)', n, n);
        end loop;
      end $$;
    `,
  },
];

/** What a node was told: per organisation, with row-level security. */
export const localConsentMigrations: readonly Migration[] = [
  {
    name: '0001-local-consents',
    sql: `
      create table known_consent (
        tenant text not null,
        subject text not null,
        origin text not null check (origin in ('register', 'local')),
        statements text not null,
        changed_at timestamptz not null,
        primary key (tenant, subject, origin)
      ) partition by hash (tenant);
      do $$
      begin
        for n in 0..15 loop
          execute format('create table known_consent_%s partition of known_consent for values with (modulus 16, remainder %s)', n, n);
        end loop;
      end $$;
      alter table known_consent enable row level security;
      alter table known_consent force row level security;
      create policy own_tenant on known_consent using (tenant = current_setting('stelsel.tenant', true));
    `,
  },
  {
    name: '0002-partitions-of-local-consents',
    // Reached through their parent only: their own row security has no policy, so it refuses.
    sql: `
      do $$
      begin
        for n in 0..15 loop
          execute format('alter table known_consent_%s enable row level security', n);
          execute format('alter table known_consent_%s force row level security', n);
        end loop;
      end $$;
    `,
  },
];
