import type { Migration } from '@stelsel/database';

/**
 * The body of a pointer: where the pointer says it lies, or else by its key. What lies there counts only when it is that
 * version of that resource.
 */
const bodyOfPointer = (pointer: string): string => {
  const itself = `v.tenant = ${pointer}.tenant and v.type = ${pointer}.type and v.id = ${pointer}.id and v.version = ${pointer}.version`;
  return `
      cross join lateral (
        select v.at_ms, v.body from resource_version v where v.ctid = ${pointer}.place and ${itself}
        union all
        select v.at_ms, v.body from resource_version v where ${itself}
        limit 1) v`;
};

/**
 * - `current.place` is where in the table the body lies. A row from before this migration, or of the release before it, has none,
 *   or one where something else lies; its body is found by its key.
 * - The key of `current` carries it, so that everything about one person is one walk through one index, and then the bodies.
 * - All ranges of a person are read so; `find_all_of_person` for all types, `find_ranges` for some.
 * - `after_restore` is called when the rows of a backup are back: they lie elsewhere now.
 */
export const placeMigration: Migration = {
  name: '0010-places',
  sql: `
  alter table current add column place tid;
  create unique index current_with_place on current (tenant, subject, type, id) include (version, signature, signed, place);
  alter table current drop constraint current_pkey;
  alter table current add constraint current_pkey primary key using index current_with_place;

  create or replace function find_all_of_person(p_tenant text, p_subjects text[])
  returns table (type text, id text, version int, at_ms bigint, body text)
  language plpgsql set enable_seqscan = off set plan_cache_mode = force_generic_plan as $$
  #variable_conflict use_column
  begin
    perform set_config('stelsel.tenant', p_tenant, true);
    return query select c.type, c.id, c.version, v.at_ms, v.body
      from (select * from current c where c.tenant = p_tenant and c.subject = any(p_subjects) offset 0) c
      ${bodyOfPointer('c')}
      order by c.type, c.id;
  end $$;

  create or replace function find_ranges(p_tenant text, p_numbers int[], p_subjects text[], p_types text[], p_masks text[])
  returns table (number int, type text, id text, version int, at_ms bigint, body text)
  language plpgsql set enable_seqscan = off set plan_cache_mode = force_generic_plan as $$
  #variable_conflict use_column
  begin
    perform set_config('stelsel.tenant', p_tenant, true);
    return query select w.number, c.type, c.id, c.version, v.at_ms, v.body
      from unnest(p_numbers, p_subjects, p_types, p_masks) as w (number, subject, type, masks)
      cross join lateral (select c.tenant, c.type, c.id, c.version, c.place from current c
        where c.tenant = p_tenant and c.subject = w.subject and c.type = w.type
          and (w.masks is null or c.signed is distinct from c.version
            or exists (select from unnest(w.masks::bigint[]) as m (mask) where c.signature & m.mask = m.mask)) offset 0) c
      ${bodyOfPointer('c')}
      order by w.number, c.id;
  end $$;

  create function after_restore() returns void language sql set search_path from current as $$
    update current c set place = v.ctid from resource_version v
    where v.tenant = c.tenant and v.type = c.type and v.id = c.id and v.version = c.version;
  $$;
`,
};
