/** The port of everything that keeps FHIR resources of one tenant: our own tables, or a source system behind the node. */
import type { BundleRequest, FhirModel, Patch, Resource, Search, SearchPair } from '@stelsel/fhir';
import type { Result } from '@stelsel/kernel';
import type { AskCapability } from './source-capability.ts';

/** One version of a resource, as it leaves: the text holds id, meta.versionId and meta.lastUpdated. */
export interface StoredResource {
  readonly type: string;
  readonly id: string;
  readonly version: number;
  /** FHIR instant. */
  readonly lastUpdated: string;
  /** JSON, exactly as stored. */
  readonly text: string;
}

/** One line of a history; a deletion has no text. */
export interface HistoryEntry extends Omit<StoredResource, 'text'> {
  readonly interaction: 'create' | 'update' | 'delete';
  /** How it came: a first version by PUT has an id of the client. What a patch made is told as PUT: the whole that came of it. */
  readonly method: 'POST' | 'PUT' | 'DELETE';
  readonly text?: string;
}

export interface Written {
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'deleted';
  readonly type: string;
  readonly id: string;
  /** Absent only when something was deleted that never existed. */
  readonly version?: number;
  readonly lastUpdated?: string;
  /** As it was committed; absent after a deletion. */
  readonly resource?: StoredResource;
}

/** A search given as pairs, for conditional interactions. */
export type Condition = readonly SearchPair[];

export interface SearchOptions {
  /** Refuse a search over all persons that no index answers. */
  readonly guarded?: boolean;
  /** Only what is about these persons (keys of `personKeys`) or about nobody; what is about anybody else does not exist. */
  readonly subjects?: readonly string[];
  /** Whose keys `subjects` are, when they are all keys of one person: what asks for this identifier need not look it up again. */
  readonly person?: Identifier;
}

/** A business identifier, such as a BSN. */
interface Identifier {
  readonly system: string;
  readonly value: string;
}

/** What is about to be committed; nobody else can see it yet. */
export interface PendingWrites {
  /** One for each write, in the order they were asked; in a transaction one for each entry, undefined when it only reads. */
  readonly written: readonly (Written | undefined)[];
  /** Reads with these writes in it: the current version, or the one asked for. */
  read(type: string, id: string, version?: number): Promise<Result<StoredResource>>;
}

export interface WriteOptions {
  /**
   * Runs when everything is known and before it is committed; a fault undoes it all and is the answer. Runs again when
   * the write had to be tried again. It must not wait for a connection of the same pool. A source that cannot hold its
   * commit back calls it before it writes, with what it knows by then.
   */
  readonly beforeCommit?: (pending: PendingWrites) => Promise<Result<void>>;
}

export interface VersionedWrite extends WriteOptions {
  /** The version that must be current: STO-VERSION or STO-VERSION-NONE otherwise. */
  readonly ifMatch?: number;
}

export interface UpdateOptions extends VersionedWrite {
  readonly condition?: Condition;
  /** Only when nothing is there yet: STO-EXISTS otherwise. */
  readonly onlyNew?: boolean;
}

/** What a repository answers without changing anything. */
export type Reading = Pick<
  Repository,
  'model' | 'read' | 'vread' | 'search' | 'lastn' | 'history' | 'everything' | 'personKeys'
>;

export interface TransactionOptions extends SearchOptions, WriteOptions {
  /**
   * Runs after all writes, before `beforeCommit`, with the record as it is then; a fault undoes everything. Runs again when the
   * transaction is tried again. A source that does its transactions itself never calls it.
   */
  readonly reads?: (reading: Reading) => Promise<Result<void>>;
  /** Our own address, without a slash at the end: what is relative in an entry without an address of its own. */
  readonly base?: string;
}

/** Which resource a patch is for: the one with an id, or the one match of a condition. */
export type PatchTarget =
  | { readonly type: string; readonly id: string }
  | { readonly type: string; readonly condition: Condition };

export interface SearchPage {
  readonly matches: readonly StoredResource[];
  readonly included: readonly StoredResource[];
  /** Only when asked for with `_total=accurate` or `_summary=count`. */
  readonly total?: number;
  /** Where the next page starts, for the parameter `_cursor`; absent on the last page. */
  readonly next?: string;
}

export interface HistoryQuery {
  readonly type?: string;
  readonly id?: string;
  /** Versions at or after this moment, in milliseconds. */
  readonly sinceMs?: number;
  /** Versions that were current at some moment of this FHIR date, dateTime or instant. */
  readonly at?: string;
  readonly count?: number;
  readonly cursor?: string;
}

export interface HistoryPage {
  /** Newest first. */
  readonly entries: readonly HistoryEntry[];
  readonly next?: string;
  /**
   * Nothing can still come before this moment, in milliseconds: who follows a history asks the next one since here. Absent when
   * that is not known.
   */
  readonly untilMs?: number;
}

/** One answer in a transaction, in the order of the request. */
export interface EntryAnswer {
  readonly request: BundleRequest;
  readonly written?: Written;
  readonly read?: StoredResource;
  readonly page?: SearchPage;
}

/** What `erase` removed. */
export interface Erased {
  readonly resources: number;
  readonly versions: number;
}

/**
 * A repository of one tenant. Every write is one transaction and resolves after commit; every answer of a write is what
 * was committed. Failures are values; FHIR faults carry the place in `at`, in a Bundle starting with `Bundle.entry[n]`.
 */
export interface Repository {
  /** The FHIR version this record is in. */
  readonly model: FhirModel;
  /** What the source elsewhere can do of all this; absent when the record is kept here, and everything can be done. */
  readonly capability?: AskCapability;
  /** Faults: STO-NOT-FOUND, STO-GONE. */
  read(type: string, id: string): Promise<Result<StoredResource>>;
  /** Faults: STO-NOT-FOUND, STO-GONE when that version is the deletion. */
  vread(type: string, id: string, version: number): Promise<Result<StoredResource>>;
  /** Gives the resource an id of ours. With `ifNoneExist`: only when nothing matches; the match is answered `unchanged`. */
  create(resource: Resource, options?: WriteOptions & { readonly ifNoneExist?: Condition }): Promise<Result<Written>>;
  /**
   * By id (created when new), or by condition. A condition that matches nothing creates; in R4 with the id of the resource
   * when it has one, which must then be free (STO-ID-TAKEN).
   */
  update(resource: Resource, options?: UpdateOptions): Promise<Result<Written>>;
  /**
   * Changes the current version, read and written behind its lock. What the patch makes is checked by the patch itself.
   * Faults: STO-NOT-FOUND and STO-GONE when there is nothing to change, and those of the patch.
   */
  patch(where: PatchTarget, patch: Patch, options?: VersionedWrite): Promise<Result<Written>>;
  /** Keeps history; deleting what is not there succeeds. */
  delete(type: string, id: string, options?: VersionedWrite): Promise<Result<Written>>;
  /** Deletes the one match of a condition, or nothing. */
  deleteWhere(type: string, condition: Condition, options?: VersionedWrite): Promise<Result<Written | undefined>>;
  /** Stores many at once with their own ids, all or nothing; a resource without id gets one. No id may occur twice. */
  putAll(resources: readonly Resource[]): Promise<Result<readonly Written[]>>;
  search(search: Search, options?: SearchOptions): Promise<Result<SearchPage>>;
  /** Observation/$lastn: per code the newest `max` (default 1). */
  lastn(search: Search, options?: SearchOptions): Promise<Result<SearchPage>>;
  history(query: HistoryQuery): Promise<Result<HistoryPage>>;
  /** Everything stored about one person (keys of `personKeys`), by type and id. */
  everything(subjects: readonly string[]): Promise<Result<readonly StoredResource[]>>;
  /**
   * All or nothing, in the order DELETE, POST, PUT and PATCH, GET and HEAD; answers in the order of the Bundle. Conditions
   * and conditional references are searched in the same database transaction and see what earlier steps of it did.
   */
  transaction(bundle: Resource, options?: TransactionOptions): Promise<Result<readonly EntryAnswer[]>>;
  /** Removes a resource, or a person with everything about them, physically: versions, index rows, pending events. */
  erase(what: { readonly type: string; readonly id: string } | { readonly patient: string }): Promise<Result<Erased>>;
  /**
   * Under which keys this tenant keeps what is about the person with an identifier: the ids of Patients that carry it, and
   * a hash for resources that name the person by the identifier only. Never empty; an unknown person has no Patient id.
   */
  personKeys(identifier: Identifier): Promise<Result<readonly string[]>>;
}

/** Payload of the outbox event `resource-changed` version 1. Ids only, never care data. */
export interface ResourceChanged {
  readonly tenant: string;
  readonly type: string;
  readonly id: string;
  readonly version: number;
  readonly change: 'create' | 'update' | 'delete' | 'erase';
  /** Key of the person the resource is about (a Patient id, or a hash for a person we hold no Patient of); empty for nobody. */
  readonly subject: string;
  /** The former key, when it changed. */
  readonly formerSubject?: string;
  /** Of an erasure: the whole person is erased, and the log about the person is unreadable. */
  readonly person?: true;
}

export const resourceChanged = { type: 'resource-changed', version: 1 } as const;
