import type { Migration } from '@stelsel/database';

/**
 * - `resource_version.method`: how a version came to be (POST, PUT, PATCH or DELETE). Versions from before this migration, and of a
 *   previous release that still serves, have none.
 * - `history_of`: takes the place of `read_history`, which the previous release still uses.
 */
export const historyMigration: Migration = {
  name: '0005-history',
  sql: `
  alter table resource_version add column method text;

  create function history_of(p_tenant text, p_types text[], p_id text, p_since bigint, p_at_low bigint, p_at_high bigint,
    p_before_ms bigint, p_before_id text, p_before_version int, p_limit int)
  returns table (type text, id text, version int, at_ms bigint, interaction text, method text, body text)
  language plpgsql set enable_seqscan = off as $$
  #variable_conflict use_column
  begin
    perform set_config('stelsel.tenant', p_tenant, true);
    if p_id is not null then
      return query select v.type, v.id, v.version, v.at_ms, v.interaction, v.method, v.body from resource_version v
        where v.tenant = p_tenant and v.type = p_types[1] and v.id = p_id and v.at_ms >= p_since and v.at_ms < p_at_high
          and v.version < p_before_version
          and not exists (select 1 from resource_version n where n.tenant = p_tenant and n.type = v.type and n.id = v.id
            and n.version = v.version + 1 and n.at_ms <= p_at_low)
        order by v.version desc limit p_limit;
    else
      return query select v.* from unnest(p_types) as t (type) cross join lateral (
          select v.type, v.id, v.version, v.at_ms, v.interaction, v.method, v.body from resource_version v
          where v.tenant = p_tenant and v.type = t.type and v.at_ms >= p_since and v.at_ms < p_at_high
            and (v.at_ms, v.id, v.version) < (p_before_ms, p_before_id, p_before_version)
            and not exists (select 1 from resource_version n where n.tenant = p_tenant and n.type = v.type and n.id = v.id
              and n.version = v.version + 1 and n.at_ms <= p_at_low)
          order by v.at_ms desc, v.id desc, v.version desc limit p_limit) v
        order by v.at_ms desc, v.id desc, v.version desc limit p_limit;
    end if;
  end $$;
  `,
};
