/** Tables of a directory replica: what was fetched, what points at what, and how far we are. Public data, no persons. */
import type { Migration } from '@stelsel/database';

const replica = `
create table directory_resource (
  directory text        not null,
  type      text        not null,
  id        text        not null,
  version   integer     not null,
  updated   timestamptz not null,
  hidden    boolean     not null,
  ura       text,
  body      text        not null,
  primary key (directory, type, id)
);
create index directory_resource_ura on directory_resource (directory, ura) where ura is not null;

create table directory_edge (
  directory text not null,
  type      text not null,
  id        text not null,
  kind      text not null,
  target    text not null,
  primary key (directory, type, id, kind, target)
);
create index directory_edge_target on directory_edge (directory, kind, target);

create table directory_watermark (
  directory text        not null,
  type      text        not null,
  watermark timestamptz not null,
  primary key (directory, type)
);`;

/** Schema of the replica in a node. The directory itself is kept by `storeMigrations`. */
export const addressingMigrations: readonly Migration[] = [{ name: '0001-replica', sql: replica }];
