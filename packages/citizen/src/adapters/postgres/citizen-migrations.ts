import type { Migration } from '@stelsel/database';

/** What MijnZorgoverzicht keeps: sealed items nobody here can open, choices about research, links that were shared. */
export const citizenMigrations: readonly Migration[] = [
  {
    name: '0001-own-items',
    sql: `
      create table own_item (
        owner text not null,
        kind text not null,
        id text not null,
        sealed bytea not null,
        at timestamptz not null,
        primary key (owner, kind, id)
      );
      create table research_choice (
        subject text not null,
        objected_at timestamptz not null,
        ended_at timestamptz,
        primary key (subject, objected_at)
      );
      create table shared_file (
        id text primary key,
        owner text not null,
        sealed text not null,
        passcode text not null,
        made_at timestamptz not null,
        ends_at timestamptz not null,
        attempts_left integer not null,
        revoked_at timestamptz
      );
      create index shared_file_owner on shared_file (owner);
      create index shared_file_ends_at on shared_file (ends_at);
      create table shared_opening (
        id text not null references shared_file on delete cascade,
        at timestamptz not null,
        recipient text not null
      );
      create index shared_opening_id on shared_opening (id);
    `,
  },
  {
    name: '0002-mail',
    sql: `
      create table mail_wish (
        owner text primary key,
        address text not null,
        language text not null,
        kinds text[] not null,
        link text not null unique,
        confirmed_at timestamptz
      );
      create table mail (
        id uuid primary key,
        owner text not null references mail_wish on delete cascade,
        kind text not null,
        due_at timestamptz not null,
        attempts integer not null default 0,
        sent_at timestamptz,
        given_up_at timestamptz,
        code text
      );
      create unique index mail_waiting on mail (owner, kind) where sent_at is null and given_up_at is null;
      create index mail_due on mail (due_at) where sent_at is null and given_up_at is null;
      create table source_wait (
        id uuid primary key,
        owner text not null references mail_wish on delete cascade,
        source text not null,
        next_at timestamptz not null,
        ends_at timestamptz not null
      );
      create index source_wait_owner on source_wait (owner);
      create index source_wait_next on source_wait (next_at);
      alter table shared_file add column tell text;
    `,
  },
  {
    name: '0003-choices-together',
    sql: `
      create table pending_choice (
        id uuid primary key,
        about text not null,
        sealed text not null,
        ends_at timestamptz not null
      );
      create index pending_choice_about on pending_choice (about);
    `,
  },
  {
    name: '0004-choices-told',
    sql: `
      alter table mail_wish add column subscription text, add column choices text;
    `,
  },
];
