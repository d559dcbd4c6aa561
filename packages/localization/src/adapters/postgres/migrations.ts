import type { Migration } from '@stelsel/database';

/**
 * `holding` answers every lookup from one B-tree in one partition: all rows of a person lie together. `registration` is
 * the holder's view of the same rows: by id and by source. Both lead with the column they are distributed by.
 */
export const localizationMigrations: readonly Migration[] = [
  {
    name: '0001-holdings',
    sql: `
      create table holding (
        pseudonym bytea not null check (octet_length(pseudonym) = 32),
        category text not null,
        ura text not null,
        source text not null,
        id uuid not null,
        holder_type text not null,
        primary key (pseudonym, category, ura, source)
      ) partition by hash (pseudonym);
      create table registration (
        ura text not null,
        id uuid not null,
        source text not null,
        category text not null,
        pseudonym bytea not null,
        registered_at timestamptz not null,
        primary key (ura, id)
      ) partition by hash (ura);
      create index registration_source on registration (ura, source, id);
      do $$
      begin
        for n in 0..15 loop
          execute format('create table holding_%s partition of holding for values with (modulus 16, remainder %s)', n, n);
          execute format('create table registration_%s partition of registration for values with (modulus 16, remainder %s)', n, n);
        end loop;
      end $$;
    `,
  },
];
