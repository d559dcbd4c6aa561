import type { Migration } from '@stelsel/database';

/** Tables of browser sessions, in a schema of their own beside the site that has them. */
export const sessionMigrations: readonly Migration[] = [
  {
    name: '0001-sessions',
    sql: `
      create table session (
        site text not null,
        digest text not null,
        sealed text not null,
        started_at timestamptz not null,
        used_at timestamptz not null,
        subject_digest text not null,
        provider_session_digest text,
        primary key (site, digest)
      );
      create index session_subject on session (site, subject_digest);
      create index session_provider on session (site, provider_session_digest);
      create index session_used_at on session (used_at);
      create table sign_in_attempt (
        site text not null,
        digest text not null,
        sealed text not null,
        expires_at timestamptz not null,
        primary key (site, digest)
      );
      create index sign_in_attempt_expires_at on sign_in_attempt (expires_at);
    `,
  },
  { name: '0002-departures', sql: 'alter table session add column departure text;' },
];
