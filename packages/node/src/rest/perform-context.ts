import { type Clock, instant } from '@stelsel/kernel';
import type { BulkStore, Repository, SearchOptions, WriteOptions } from '@stelsel/store';
import type { Validation } from '../validation/validation.ts';
import type { AnswerShare } from './answer-room.ts';
import type { PageCursors } from './page-cursor.ts';

/** Where an interaction is performed: one organisation's repository, and how its pages are linked. */
export interface PerformContext {
  readonly repository: Repository;
  /** For exports and imports; a source elsewhere has none. */
  readonly bulk?: BulkStore;
  readonly fhirBase: string;
  readonly clock: Clock;
  /** Seals page links, so that they say nothing of the person; an open server shows them. */
  readonly cursors?: PageCursors;
  /** Whose pages the links are. */
  readonly tenant: string;
  readonly search?: SearchOptions;
  /** Where the request takes room for what it answers; without it nothing is weighed. */
  readonly room?: AnswerShare;
  /** What writes and $validate are held against; without it only the structure of FHIR itself. */
  readonly validation?: Validation;
  /** Who must know of a write before it is committed. */
  readonly beforeCommit?: WriteOptions['beforeCommit'];
}

/** The moment of a Bundle, where its FHIR version has a place for it: STU3 has none. */
export function bundleTime({ clock, repository }: PerformContext, atMs?: number): { readonly timestamp?: string } {
  const timestamp = atMs === undefined ? instant(clock) : new Date(atMs).toISOString();
  return repository.model.version === 'STU3' ? {} : { timestamp };
}
