/** What the packages of a process mean, for each FHIR version that is used; made when first asked for, and again when they change. */
import {
  type Conformance,
  createConformance,
  type PackageRegistry,
  packageMigrations,
  packagesChanged,
  postgresPackageRegistry,
} from '@stelsel/conformance';
import { attempt } from '@stelsel/database';
import type { FhirModel } from '@stelsel/fhir';
import { ok, type Result } from '@stelsel/kernel';
import { lastTry } from '../compose/health.ts';
import type { ProcessBase } from '../compose/process-base.ts';

/** What they mean now: asked again for each use, for a package may have been added since. */
export type LiveConformance = () => Conformance;

export type ProcessConformance = (model: FhirModel) => Promise<Result<LiveConformance>>;

/** Hears of every package that is added or removed. When they cannot be read again the ones before stay in use, and `/health` says so. */
export async function processConformance({
  database,
  clock,
  watch,
}: Pick<ProcessBase, 'database' | 'clock' | 'watch'>): Promise<Result<ProcessConformance>> {
  const db = await database('packages', packageMigrations);
  if (!db.ok) {
    return db;
  }
  const { conformance, reload } = conformanceOf(postgresPackageRegistry(db.value));
  const { note, check } = lastTry(clock);
  watch('packages', () => check(), { degrades: true });
  const listening = await attempt(() => db.value.listen(packagesChanged, () => void reload().then(note)));
  return listening.ok ? ok(conformance) : listening;
}

interface Made {
  readonly model: FhirModel;
  now: Conformance;
}

function conformanceOf(registry: Pick<PackageRegistry, 'resources'>): {
  readonly conformance: ProcessConformance;
  readonly reload: () => Promise<Result<void>>;
} {
  const made = new Map<FhirModel['version'], Promise<Result<Made>>>();
  let turn: Promise<Result<void>> = Promise.resolve(ok());
  let waits = false;
  const again = async (): Promise<Result<void>> => {
    waits = false;
    for (const known of await Promise.all(made.values())) {
      const fresh = known.ok ? await make(registry, known.value.model) : known;
      if (!fresh.ok) {
        return fresh;
      }
      if (known.ok) {
        known.value.now = fresh.value.now;
      }
    }
    return ok();
  };
  return {
    conformance: async (model) => {
      const known = made.get(model.version) ?? make(registry, model);
      made.set(model.version, known);
      const found = await known;
      return found.ok ? ok(() => found.value.now) : found;
    },
    // One reading at a time; what changes while one waits is in the one that waits.
    reload: () => {
      if (!waits) {
        waits = true;
        turn = turn.then(again);
      }
      return turn;
    },
  };
}

async function make(registry: Pick<PackageRegistry, 'resources'>, model: FhirModel): Promise<Result<Made>> {
  const resources = await registry.resources(model.version);
  return resources.ok ? ok({ model, now: createConformance({ model, resources: resources.value }) }) : resources;
}
