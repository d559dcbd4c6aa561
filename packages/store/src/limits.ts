/** Limits of the repository; page sizes and bundle sizes are limits of the kernel. */
import { limits } from '@stelsel/kernel';

export const storeLimits = {
  /** Most resources a chain may lead to. */
  chained: 1_000,
  /** Most resources that `_include` and `_revinclude` add to one page. */
  included: 2_000,
  /** Rounds of `_include:iterate`. */
  includeRounds: 5,
  /** Most resources sorted in memory for a search that names no person. */
  sorted: 10_000,
  /** Most resources one search looks at when no index and no person narrows it. */
  scanned: 250_000,
  /** Most resources of a type that may have changed since the first page of a search. */
  changed: 10_000,
  /** Most masks of one search by codes; with more choices some codes are looked at in the bodies only. */
  signatureMasks: 64,
  /**
   * Candidates read at a time while a page fills; a search begins with few, and reads four times as many at once while what it
   * reads is not long.
   */
  candidates: 500,
  candidatesFirst: 32,
  /** Bytes of one piece of an image, and most bytes of one image. */
  imagePartBytes: 1024 * 1024,
  imageBytes: 4 * 1024 * 1024 * 1024,
  /** Most instances of one study that are told at once. */
  imagesOfStudy: 20_000,
  /** Pieces of an upload that did not end go after this time. */
  imageUploadMs: 24 * 60 * 60_000,
  /** Most that the reads and searches of one transaction give together, by their length. */
  transactionReads: 64 * 1024 * 1024,
  /** Most creates that share one transaction. */
  createsTogether: 100,
  /** Attempts of a write that lost to another one. */
  writeAttempts: 6,
  /** Longest pause before the second attempt; it doubles with every next one, and each takes a random part of it. */
  writePauseMs: 20,
  /** Looks at whether writes of before have ended, before a history says up to when it is complete. */
  settleRounds: 50,
  /** Pause between them. */
  settlePauseMs: 10,
  /** Resources of one step of an export, and of one part of what it made. */
  exportStep: 1_000,
  /** Parts of one file of an export. */
  exportFileParts: 100,
  /** Bodies read at a time while a file of an export is downloaded. */
  exportRead: 100,
  /** Members of a Group that is exported. */
  exportMembers: 100_000,
  /** A job that nobody goes on with for so long is taken over by another worker. */
  jobLeaseMs: 10_000,
  /** Pause between looks for work. */
  jobPollMs: 500,
  /** The result of a job is kept this long. */
  jobKeepMs: 24 * 60 * 60_000,
  /** Jobs of one tenant at the same time. */
  jobs: 20,
  /** Characters of NDJSON of one step of an import. */
  importStep: 1024 * 1024,
  /** Resources written in one transaction while loading. */
  loadBatch: 500,
  /** Such transactions at the same time. */
  loadsAtOnce: 3,
  /** Largest file that is read whole (JSON and XML); NDJSON streams. */
  loadFileBytes: 256 * 1024 * 1024,
} as const;

/** How long, in characters, what is read and answered at a time may be together. */
export interface StoreSizes {
  /** Resources of one page; one always fits. */
  readonly page: number;
  /** What `_include` and `_revinclude` add to one page. */
  readonly included: number;
  /** Candidates of one statement while a page fills. */
  readonly candidates: number;
}

export const storeSizes: StoreSizes = {
  page: limits.pageBytes,
  included: 64 * 1024 * 1024,
  candidates: 4 * 1024 * 1024,
};
