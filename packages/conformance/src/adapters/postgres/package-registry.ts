import { attempt, type Database, type Transaction } from '@stelsel/database';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../../faults.ts';
import {
  type FhirPackage,
  type PackageFhirVersion,
  type PackageResource,
  packageId,
} from '../../package/fhir-package.ts';
import {
  type AddedPackage,
  missingDependencies,
  newestFirst,
  type PackageRegistry,
  type PackageSummary,
} from '../../package/registry.ts';

/** The channel that tells whoever uses the packages of this database that they changed, once it is committed. */
export const packagesChanged = 'stelsel_packages';

/** `PackageRegistry` on PostgreSQL. */
export function postgresPackageRegistry(db: Database): PackageRegistry {
  return {
    add: (found) => flat(() => db.transaction((tx) => add(tx, found))),
    list: () => attempt(() => summaries(db)),
    show: (name, version) =>
      flat(async () => {
        const found = (await summaries(db, name)).filter((it) => version === undefined || it.version === version);
        const id = version === undefined ? name : packageId({ name, version });
        return found.length === 0 ? err(fault('CNF-PACKAGE-MISSING', { name: id })) : ok(found);
      }),
    remove: (name, version) =>
      flat(() =>
        db.transaction(async (tx) => {
          const gone = await tx.query('delete from package where name = $1 and version = $2 returning name', [
            name,
            version,
          ]);
          await tellChanged(tx);
          return gone.length === 0 ? err(fault('CNF-PACKAGE-MISSING', { name: packageId({ name, version }) })) : ok();
        }),
      ),
    onlyIn: (name, version, addresses) => attempt(() => onlyIn(db, name, version, addresses)),
    resources: (fhirVersion) => attempt(() => resourcesFor(db, fhirVersion)),
  };
}

async function onlyIn(
  db: Database,
  name: string,
  version: string,
  addresses: readonly string[],
): Promise<readonly string[]> {
  const rows = await db.query<{ url: string }>(
    `select distinct url from package_resource here where name = $1 and version = $2 and url = any($3)
     and not exists (select from package_resource other
       where other.url = here.url and (other.name <> here.name or other.version <> here.version))
     order by url`,
    [name, version, addresses],
  );
  return rows.map(({ url }) => url);
}

async function add(tx: Transaction, found: FhirPackage): Promise<Result<AddedPackage>> {
  const { name, version, title, licence, fhirVersions, dependencies, digest } = found;
  const inserted = await tx.query(
    `insert into package (name, version, title, licence, fhir_versions, dependencies, digest)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (name, version) do nothing returning name`,
    [name, version, title ?? null, licence ?? null, fhirVersions, JSON.stringify(dependencies), digest],
  );
  const present = await tx.query<{ name: string; version: string; digest: string }>(
    'select name, version, digest from package',
  );
  const missing = missingDependencies(dependencies, present);
  if (inserted.length === 0) {
    const known = present.find((it) => it.name === name && it.version === version);
    return known?.digest === digest
      ? ok({ added: false, missing })
      : err(fault('CNF-PACKAGE-DIFFERS', { name: packageId(found) }));
  }
  for (let from = 0; from < found.resources.length; from += rowsAtOnce) {
    await insertResources(tx, found, found.resources.slice(from, from + rowsAtOnce));
  }
  await tellChanged(tx);
  return ok({ added: true, missing });
}

async function tellChanged(tx: Transaction): Promise<void> {
  await tx.query("select pg_notify($1, '')", [packagesChanged]);
}

const rowsAtOnce = 200;

async function insertResources(tx: Transaction, { name, version }: FhirPackage, rows: readonly PackageResource[]) {
  const column = (of: (row: PackageResource) => string | undefined): (string | null)[] =>
    rows.map((row) => of(row) ?? null);
  await tx.query(
    `insert into package_resource (name, version, file, type, id, url, resource_version, content)
     select $1, $2, * from unnest($3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[])`,
    [
      name,
      version,
      column((row) => row.file),
      column((row) => row.type),
      column((row) => row.id),
      column((row) => row.url),
      column((row) => row.version),
      // A text of PostgreSQL cannot hold U+0000; JSON writes it as an escape, which no reader of ours accepts either.
      column((row) => row.text.replaceAll('\0', '')),
    ],
  );
}

interface SummaryRow {
  readonly name: string;
  readonly version: string;
  readonly title: string | null;
  readonly licence: string | null;
  readonly fhir_versions: readonly PackageFhirVersion[];
  readonly dependencies: Readonly<Record<string, string>>;
  readonly digest: string;
  readonly added_at: Date;
  readonly counts: Readonly<Record<string, number>> | null;
}

async function summaries(db: Database, name?: string): Promise<readonly PackageSummary[]> {
  const rows = await db.query<SummaryRow>(
    `select package.*, (
       select jsonb_object_agg(type, count) from (
         select type, count(*) from package_resource
         where package_resource.name = package.name and package_resource.version = package.version group by type
       ) as counted
     ) as counts
     from package where $1::text is null or name = $1 order by name`,
    [name ?? null],
  );
  const found = rows.map((row) => ({
    name: row.name,
    version: row.version,
    title: row.title ?? undefined,
    licence: row.licence ?? undefined,
    fhirVersions: row.fhir_versions,
    digest: row.digest,
    addedAt: row.added_at.toISOString(),
    counts: row.counts ?? {},
    dependencies: row.dependencies,
  }));
  return found.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : newestFirst(a, b)));
}

interface ResourceRow {
  readonly file: string;
  readonly type: string;
  readonly id: string | null;
  readonly url: string | null;
  readonly resource_version: string | null;
  readonly content: string;
}

async function resourcesFor(db: Database, fhirVersion: PackageFhirVersion): Promise<readonly PackageResource[]> {
  const packages = (await summaries(db)).filter((it) => it.fhirVersions.includes(fhirVersion));
  const found: PackageResource[] = [];
  for (const { name, version } of [...packages].sort(newestFirst)) {
    const rows = await db.query<ResourceRow>(
      'select file, type, id, url, resource_version, content from package_resource where name = $1 and version = $2 order by file',
      [name, version],
    );
    for (const row of rows) {
      const { file, type, content } = row;
      const own = { id: row.id ?? undefined, url: row.url ?? undefined, version: row.resource_version ?? undefined };
      found.push({ file, type, ...own, text: content });
    }
  }
  return found;
}

async function flat<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  const done = await attempt(work);
  return done.ok ? done.value : done;
}
