/** The port for very many resources of one tenant at once: loading without giving the bodies back. */
import type { FhirModel, Resource } from '@stelsel/fhir';
import type { Result } from '@stelsel/kernel';

/** What became of resources that were loaded. */
export interface LoadCounts {
  /** New here, or a new version. */
  readonly stored: number;
  /** There already with the same content: nothing was written. */
  readonly unchanged: number;
}

/** Loads into one record; the same versions, index and events as any other write, so that nobody can tell them apart. */
export interface BulkStore {
  readonly model: FhirModel;
  /** All or nothing, told in the order of the resources. Every resource has an id, and no id occurs twice: STO-ID-MISSING, STO-SAME-TWICE. */
  load(resources: readonly Resource[]): Promise<Result<readonly (keyof LoadCounts)[]>>;
  /** Runs a transaction Bundle once for its key: when it was run before, nothing happens and all of it is `unchanged`. */
  runOnce(key: string, bundle: Resource): Promise<Result<LoadCounts>>;
}
