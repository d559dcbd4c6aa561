/** What the packages of a process mean, for each FHIR version that is used; made once, when it is first asked for. */
import {
  type Conformance,
  createConformance,
  type PackageRegistry,
  packageMigrations,
  postgresPackageRegistry,
} from '@stelsel/conformance';
import type { FhirModel } from '@stelsel/fhir';
import { ok, type Result } from '@stelsel/kernel';
import type { ProcessBase } from '../compose/process-base.ts';

export type ProcessConformance = (model: FhirModel) => Promise<Result<Conformance>>;

export async function processConformance({
  database,
}: Pick<ProcessBase, 'database'>): Promise<Result<ProcessConformance>> {
  const db = await database('packages', packageMigrations);
  return db.ok ? ok(conformanceOf(postgresPackageRegistry(db.value))) : db;
}

function conformanceOf(registry: Pick<PackageRegistry, 'resources'>): ProcessConformance {
  const made = new Map<FhirModel['version'], Promise<Result<Conformance>>>();
  return (model) => {
    const known = made.get(model.version) ?? make(registry, model);
    made.set(model.version, known);
    return known;
  };
}

async function make(registry: Pick<PackageRegistry, 'resources'>, model: FhirModel): Promise<Result<Conformance>> {
  const resources = await registry.resources(model.version);
  return resources.ok ? ok(createConformance({ model, resources: resources.value })) : resources;
}
