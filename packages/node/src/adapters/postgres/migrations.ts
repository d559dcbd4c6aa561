import { type Migration, outboxMigration } from '@stelsel/database';

/**
 * What the index was told, per organisation and person (the BSN goes when the last category goes), and which Tasks somebody else
 * was told of. Only the node reads it.
 */
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
  {
    name: '0002-source-mark',
    sql: `
      create table source_mark (
        tenant text not null,
        since_ms bigint not null,
        scanned_ms bigint not null,
        primary key (tenant)
      );
      alter table source_mark enable row level security;
      alter table source_mark force row level security;
      create policy source_mark_tenant on source_mark using (tenant = current_setting('stelsel.tenant', true));`,
  },
  {
    name: '0003-registered-bsn',
    sql: 'create index registered_bsn on registered (tenant, bsn);',
  },
  outboxMigration('0004-outbox'),
  {
    name: '0005-sent-notice',
    sql: `
      create table sent_notice (
        tenant text not null,
        task text not null,
        receiver text,
        state text not null,
        attempts int not null,
        fault text,
        changed_ms bigint not null,
        primary key (tenant, task)
      );
      alter table sent_notice enable row level security;
      alter table sent_notice force row level security;
      create policy sent_notice_tenant on sent_notice using (tenant = current_setting('stelsel.tenant', true));`,
  },
  {
    name: '0006-glass-break',
    sql: `
      create table glass_break (
        tenant text not null,
        id uuid not null,
        professional text not null,
        name text not null,
        role text not null,
        organization text not null,
        organization_name text not null,
        subject text not null,
        reason text not null,
        at_ms bigint not null,
        until_ms bigint not null,
        told boolean not null default false,
        verdict text,
        note text,
        reviewer text,
        reviewed_ms bigint,
        primary key (tenant, id)
      );
      create index glass_break_professional on glass_break (tenant, professional, at_ms);
      alter table glass_break enable row level security;
      alter table glass_break force row level security;
      create policy glass_break_tenant on glass_break using (tenant = current_setting('stelsel.tenant', true));`,
  },
  {
    name: '0007-notice-told',
    sql: `
      alter table sent_notice add column told boolean not null default false;
      update sent_notice set told = state = 'sent';`,
  },
  {
    // In one round trip, with the tenant set for row-level security: asked with every change of the record.
    name: '0008-read-registered',
    sql: `
      create function read_registered(p_tenant text, p_subject text)
      returns table (bsn text, categories text[]) language plpgsql as $$
      #variable_conflict use_column
      begin
        perform set_config('stelsel.tenant', p_tenant, true);
        return query select r.bsn, r.categories from registered r where r.tenant = p_tenant and r.subject = p_subject;
      end $$;`,
  },
  {
    name: '0009-forgotten-persons',
    // Who is erased is nobody in the book of broken glass; that it was broken stays.
    sql: 'alter table glass_break alter column subject drop not null;',
  },
  {
    // Forced row-level security hid every row from the update of 0007, too.
    name: '0010-notice-logged',
    sql: `
      alter table sent_notice add column logged boolean not null default false;
      alter table sent_notice no force row level security;
      update sent_notice set told = told or state = 'sent', logged = attempts > 0;
      alter table sent_notice force row level security;`,
  },
];
