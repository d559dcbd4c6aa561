import type { Migration } from '@stelsel/database';

/** Those whose best plan does not depend on what is asked; a span of time can be short or long. */
const reads = [
  'read_version(text, text, text, int)',
  'find_by_person(text, text[], text)',
  'find_all_of_person(text, text[])',
  'find_by_ids(text, text[], text[])',
  'find_by_index(text, text, text, bigint[], text, int)',
  'find_by_type(text, text, text, int)',
  'find_subjects(text, text[], text[])',
  'read_currents(text, text[], text[])',
  'count_of_type(text, text)',
];

/**
 * - These reads are planned once per connection. PostgreSQL plans a function anew for each array it is given, which took three
 *   times as long as reading; the plan is the same walk along one index whatever is asked.
 * - `find_ranges`: everything of one type about one person, for many persons and types in one statement; `offset 0` keeps it a
 *   walk from each person, also on a table that was never analysed.
 */
export const planMigration: Migration = {
  name: '0008-plans',
  sql: `
  ${reads.map((read) => `alter function ${read} set plan_cache_mode = force_generic_plan;`).join('\n  ')}

  create function find_ranges(p_tenant text, p_numbers int[], p_subjects text[], p_types text[])
  returns table (number int, type text, id text, version int, at_ms bigint, body text)
  language plpgsql set enable_seqscan = off set plan_cache_mode = force_generic_plan as $$
  #variable_conflict use_column
  begin
    perform set_config('stelsel.tenant', p_tenant, true);
    return query select w.number, h.type, h.id, h.version, v.at_ms, v.body
      from unnest(p_numbers, p_subjects, p_types) as w (number, subject, type)
      cross join lateral (select * from current h
        where h.tenant = p_tenant and h.subject = w.subject and h.type = w.type offset 0) h
      cross join lateral (
        select v.at_ms, v.body from resource_version v
        where v.tenant = h.tenant and v.type = h.type and v.id = h.id and v.version = h.version limit 1) v
      order by w.number, h.id;
  end $$;
`,
};
