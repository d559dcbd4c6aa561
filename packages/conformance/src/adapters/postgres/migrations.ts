import type { Migration } from '@stelsel/database';

/** Packages belong to the process, not to one organisation: no tenant leads these keys. */
export const packageMigrations: readonly Migration[] = [
  {
    name: '0001-package',
    sql: `
      create table package (
        name text not null,
        version text not null,
        title text,
        licence text,
        fhir_versions text[] not null,
        dependencies jsonb not null,
        digest text not null,
        added_at timestamptz not null default now(),
        primary key (name, version)
      );
      create table package_resource (
        name text not null,
        version text not null,
        file text not null,
        type text not null,
        id text,
        url text,
        resource_version text,
        content text not null,
        primary key (name, version, file),
        foreign key (name, version) references package on delete cascade
      );
      create index package_resource_url on package_resource (url) where url is not null;`,
  },
];
