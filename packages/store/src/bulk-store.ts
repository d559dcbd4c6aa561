/** The port for very many resources of one tenant at once: loading without giving the bodies back. */
import type { FhirModel, Resource } from '@stelsel/fhir';
import type { Fault, Result } from '@stelsel/kernel';

/** What became of resources that were loaded. */
export interface LoadCounts {
  /** New here, or a new version. */
  readonly stored: number;
  /** There already with the same content: nothing was written. */
  readonly unchanged: number;
}

export interface LoadOptions {
  /** Loads once for this key: when it was loaded before, nothing happens and all of it is `unchanged`. */
  readonly key?: string;
  /** `Type/id` of resources that are stored when there is none with that id, and else left as they are. */
  readonly onlyNew?: ReadonlySet<string>;
  /** Refuses with STO-OTHER-PERSON to change whose a resource is; not for the `Type/id` in it. */
  readonly keepsPersonBut?: ReadonlySet<string>;
  /** Runs after everything is written and before it is committed, with the `Type/id` of what was stored; a fault undoes it all. */
  readonly beforeCommit?: (stored: readonly string[]) => Promise<Result<void>>;
}

/** Loads into one record; the same versions, index and events as any other write, so that nobody can tell them apart. */
export interface BulkStore {
  readonly model: FhirModel;
  /** All or nothing, told in the order of the resources. Every resource has an id, and no id occurs twice: STO-ID-MISSING, STO-SAME-TWICE. */
  load(resources: readonly Resource[], options?: LoadOptions): Promise<Result<readonly (keyof LoadCounts)[]>>;
  /** Runs a transaction Bundle once for its key: when it was run before, nothing happens and all of it is `unchanged`. */
  runOnce(key: string, bundle: Resource): Promise<Result<LoadCounts>>;

  /** Asks for a job; it is done in the background by `workBulkJobs`. */
  startExport(request: ExportRequest): Promise<Result<string>>;
  /** The lines that came along are durable when this resolves. */
  startImport(request: ImportRequest): Promise<Result<string>>;
  /** Undefined when there is none, or it was cancelled or is expired. */
  job(id: string): Promise<Result<BulkJob | undefined>>;
  /** Ends a job and removes what it made; undefined when there was none. */
  cancel(id: string): Promise<Result<BulkJob | undefined>>;
  /** The lines of one file of an export, read while they are asked; what was erased since is left out. */
  exportedLines(id: string, file: number): AsyncIterable<string>;
  /** The OperationOutcomes of the lines of one input that were refused. */
  refusedLines(id: string, input: number): AsyncIterable<string>;
}

export interface ExportRequest {
  /** Of everything, of everybody who is a patient, or of the members of one Group. */
  readonly of: 'system' | 'patients' | { readonly group: string };
  /** Types in the order they are exported; every type when absent. */
  readonly types?: readonly string[];
  /** Only what changed after this moment, with what was deleted since. */
  readonly sinceMs?: number;
  /** Searches as in `_typeFilter`: a resource of a type that one names must match one of them. */
  readonly typeFilters?: readonly string[];
  /** Elements that are kept of each resource. */
  readonly elements?: readonly string[];
  /** Address of the request, for the manifest. */
  readonly address: string;
}

export interface ImportRequest {
  readonly inputs: readonly ImportInput[];
  readonly address: string;
}

export interface ImportInput {
  /** Every line must be of this type, when named. */
  readonly type?: string;
  /** Where the NDJSON is fetched; absent when it came along. */
  readonly url?: string;
  /** NDJSON that came along. */
  readonly text?: string;
}

/** A part of the result of a job that can be downloaded. */
export interface BulkFile {
  readonly file: number;
  /** `Bundle` for what was deleted. */
  readonly type: string;
  readonly count: number;
}

export interface BulkJob {
  readonly id: string;
  readonly kind: 'export' | 'import';
  readonly state: 'running' | 'done' | 'failed';
  readonly request: ExportRequest | ImportRequest;
  /** Everything modified up to and including this moment is exported, and nothing after it. */
  readonly atMs: number;
  readonly endedMs?: number;
  /** Resources exported, or lines stored or unchanged. */
  readonly done: number;
  readonly refused: number;
  /** What there is to do as far as it is known, in the same unit. */
  readonly total: number;
  readonly problem?: Fault;
  /** Once done. */
  readonly files: readonly BulkFile[];
  readonly refusals: readonly { readonly input: number; readonly count: number }[];
}
