import type { Migration } from '@stelsel/database';

/**
 * - `current.signature` is that of the version `signed`. A row that was written before this migration, or by the release
 *   before it, has none for its version and is read as if there were no signatures.
 * - The key of `current` carries version and signature, so that what cannot pass costs no visit to any table.
 * - `find_ranges` takes the masks of each range, as the text of an array; null is everything.
 */
export const signatureMigration: Migration = {
  name: '0009-signatures',
  sql: `
  alter table current add column signature bigint, add column signed int;
  create unique index current_of_person on current (tenant, subject, type, id) include (version, signature, signed);
  alter table current drop constraint current_pkey;
  alter table current add constraint current_pkey primary key using index current_of_person;

  create function find_ranges(p_tenant text, p_numbers int[], p_subjects text[], p_types text[], p_masks text[])
  returns table (number int, type text, id text, version int, at_ms bigint, body text)
  language plpgsql set enable_seqscan = off set plan_cache_mode = force_generic_plan as $$
  #variable_conflict use_column
  begin
    perform set_config('stelsel.tenant', p_tenant, true);
    return query select w.number, h.type, h.id, h.version, v.at_ms, v.body
      from unnest(p_numbers, p_subjects, p_types, p_masks) as w (number, subject, type, masks)
      cross join lateral (select c.tenant, c.type, c.id, c.version from current c
        where c.tenant = p_tenant and c.subject = w.subject and c.type = w.type
          and (w.masks is null or c.signed is distinct from c.version
            or exists (select from unnest(w.masks::bigint[]) as m (mask) where c.signature & m.mask = m.mask)) offset 0) h
      cross join lateral (
        select v.at_ms, v.body from resource_version v
        where v.tenant = h.tenant and v.type = h.type and v.id = h.id and v.version = h.version limit 1) v
      order by w.number, h.id;
  end $$;
`,
};
