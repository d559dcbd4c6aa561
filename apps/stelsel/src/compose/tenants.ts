import { attempt, type Database, type Migration } from '@stelsel/database';
import type { FhirModel } from '@stelsel/fhir';
import type { Result } from '@stelsel/kernel';

/** The organisations of a node: an internal id that holds their numbers (decision 2611-tenancy). */
export const tenantMigrations: readonly Migration[] = [
  {
    name: '0001-tenant',
    sql: `
      create table tenant (
        id bigint generated always as identity primary key,
        ura text not null unique,
        kvk text unique,
        oin text unique,
        since timestamptz not null default now()
      );
    `,
  },
];

/** The name of an organisation's record in one FHIR version: its records are strangers to each other on the same tables. */
export function recordName(tenant: string, { version }: Pick<FhirModel, 'version'>): string {
  return version === 'R4' ? tenant : `${tenant}-${version.toLowerCase()}`;
}

/** Finds the tenant of an organisation by its URA, or makes it. */
export function openTenants(
  db: Database,
): (organization: { readonly ura: string; readonly kvk?: string | undefined }) => Promise<Result<string>> {
  return ({ ura, kvk }) =>
    attempt(async () => {
      const rows = await db.query<{ id: string | number }>(
        `insert into tenant (ura, kvk) values ($1, $2)
         on conflict (ura) do update set kvk = coalesce(excluded.kvk, tenant.kvk) returning id`,
        [ura, kvk ?? null],
      );
      return `t${rows[0]?.id}`;
    });
}
