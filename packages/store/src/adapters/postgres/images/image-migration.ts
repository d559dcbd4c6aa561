import type { Migration } from '@stelsel/database';

/**
 * - `image`: one row per instance; the study, then the series, then the instance, in the order they are asked for.
 * - `image_part`: its bytes in pieces of one size, written before the row and read one at a time; not compressed, because
 *   pixels are, and so that a part of a piece is read without the rest of it.
 * Pieces without a row are of an upload that did not end.
 */
export const imageMigration: Migration = {
  name: '0007-image',
  sql: `
  create table image (
    tenant text not null,
    study text not null,
    series text not null,
    instance text not null,
    resource text not null,
    content uuid not null,
    sop_class text not null,
    transfer_syntax text not null,
    attributes text not null,
    pixels_at bigint,
    pixels_length bigint,
    size bigint not null,
    sha256 text not null,
    primary key (tenant, study, series, instance)
  );
  create unique index image_instance on image (tenant, instance);
  create index image_resource on image (tenant, resource);

  create table image_part (
    tenant text not null,
    content uuid not null,
    part int not null,
    at_ms bigint not null,
    bytes bytea not null,
    primary key (tenant, content, part)
  );
  alter table image_part alter column bytes set storage external;
  create index image_part_time on image_part (tenant, at_ms) where part = 0;

  alter table image enable row level security;
  alter table image force row level security;
  create policy tenant_only on image using (tenant = current_setting('stelsel.tenant', true));
  alter table image_part enable row level security;
  alter table image_part force row level security;
  create policy tenant_only on image_part using (tenant = current_setting('stelsel.tenant', true));

  create function read_image_part(p_tenant text, p_content uuid, p_part int, p_from int, p_length int)
  returns bytea language plpgsql as $$
  declare found bytea;
  begin
    perform set_config('stelsel.tenant', p_tenant, true);
    select substring(i.bytes from p_from + 1 for p_length) into found from image_part i
      where i.tenant = p_tenant and i.content = p_content and i.part = p_part;
    return found;
  end $$;
  `,
};
