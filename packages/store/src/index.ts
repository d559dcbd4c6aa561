export {
  type FhirServerRepository,
  fhirServerRepository,
} from './adapters/fhir-server/fhir-server-repository.ts';
export type { CheckLine, FetchLines, ImportLines } from './adapters/postgres/bulk/import-step.ts';
export { type BulkWork, type BulkWorkDeps, workBulkJobs } from './adapters/postgres/bulk/work-bulk-jobs.ts';
export { createStore, type Store, type StoreDeps } from './adapters/postgres/create-store.ts';
export { createErasures } from './adapters/postgres/erasure/create-erasures.ts';
export { storeMigrations } from './adapters/postgres/migrations.ts';
export type {
  BulkFile,
  BulkJob,
  BulkStore,
  ExportRequest,
  ImportInput,
  ImportRequest,
  LoadOptions,
} from './bulk-store.ts';
export type { ErasureNote, Erasures } from './erasures.ts';
export { fault as storeFaults } from './faults.ts';
export type { AddImageOptions, ImageStore, NewImage, StoredImage } from './image-store.ts';
export { storeLimits } from './limits.ts';
export { type LoadedPart, loadFiles } from './load/load-files.ts';
export {
  type Condition,
  type EntryAnswer,
  type Erased,
  type HistoryEntry,
  type HistoryPage,
  type HistoryQuery,
  type PendingWrites,
  type Reading,
  type Repository,
  type ResourceChanged,
  resourceChanged,
  type SearchOptions,
  type SearchPage,
  type StoredResource,
  type WriteOptions,
  type Written,
} from './repository.ts';
export { type DeclaredType, includesDeclared, personalTypes, type SourceCapability } from './source-capability.ts';
export { nobody, subjectKey, subjectKeyOf } from './subject-key.ts';
