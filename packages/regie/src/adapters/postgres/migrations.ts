import type { Migration } from '@stelsel/database';

/**
 * One table holds all statements. What is believed now is an ordinary question about a moment (`superseded_at` is
 * infinity), so looking back costs the same as looking at today.
 */
export const regieMigrations: readonly Migration[] = [
  {
    name: '0001-statements',
    sql: `
      create table statement (
        seq bigint generated always as identity primary key,
        type text not null,
        id text not null,
        code text not null,
        invented boolean not null,
        version integer not null,
        part text not null,
        subject text not null,
        fields text not null,
        source text not null,
        sources text not null,
        valid_from date not null,
        valid_to date not null,
        recorded_at timestamptz not null,
        superseded_at timestamptz not null default 'infinity',
        removed boolean not null,
        account text not null,
        check (valid_from < valid_to)
      );
      create index statement_of_part on statement (type, part, id);
      create index statement_of_record on statement (type, id, seq);
      create index statement_of_code on statement (type, code);
      create index statement_of_subject on statement (type, subject) where subject <> '';
      create table proposal (
        id text primary key,
        state text not null,
        proposed_at timestamptz not null,
        body text not null
      );
      create index proposal_of_state on proposal (state, proposed_at);
      create table snapshot (
        name text primary key,
        day date not null,
        as_of timestamptz not null,
        manifest text not null
      );
      create table hook (
        id text primary key,
        url text not null,
        types text not null,
        secret text not null,
        delivered_seq bigint not null,
        attempts integer not null default 0,
        owner text not null,
        created_at timestamptz not null
      );
    `,
  },
  {
    name: '0002-log',
    sql: `
      -- What people and rules changed, apart from what was loaded: few among very many.
      create index statement_by_account on statement (seq) where account <> 'load';
    `,
  },
  {
    name: '0003-changes-of-a-time',
    sql: `
      -- What was recorded last before a moment, however much came after it.
      create index statement_of_time on statement (recorded_at desc, seq desc);
    `,
  },
  {
    name: '0004-use',
    sql: `
      -- What organisations counted in their own log, one row per day, exchange and asking organisation; no person.
      create table use_report (
        reporter text not null,
        day date not null,
        exchanges text not null,
        primary key (reporter, day)
      );
      create table use_count (
        reporter text not null,
        day date not null,
        exchange text not null,
        asker text not null,
        count integer not null check (count > 0),
        primary key (reporter, day, exchange, asker)
      );
      create index use_count_of_day on use_count (day);
    `,
  },
];
