import { limits } from '@stelsel/kernel';

/** Limits of the answering side. */
export const nodeLimits = {
  /** Most entries of one transaction or batch. */
  bundleEntries: limits.bundleEntries,
  /** An answer this small takes no room. */
  smallAnswerBytes: 256 * 1024,
  /** When to ask again for what had no room, and after any other refusal of who is busy or away. */
  againSeconds: 2,
  /** Entries of one batch answered at the same time. */
  batchWidth: 32,
  /** The privacy officer reviews it within this time. */
  breakGlassReviewMs: 72 * 60 * 60_000,
  /** Times that one list of them shows. */
  breakGlassListed: 500,
  /** Attempts to tell a receiver that is away, a minute apart in the end: three days, so that a weekend heals by itself. */
  noticeTries: 4_320,
  /** Attempts to write what is kept of a notice, while others change it. */
  noticeWrites: 5,
  /** Organisations that one list of possible receivers looks at. */
  receiversListed: 100,
  /** Tasks of one record in the lists of what was sent, received and requested; the newest. */
  tasksListed: 200,
  /** Tasks about one person that are looked at for the one that was sent to who asks. */
  tasksOfPerson: 50,
  /** Parameters of a request that its line in the log names. */
  describedParameters: 50,
  /** Accept headers that are remembered as read, and how long one may be for that. */
  knownAccepts: 1_000,
  knownAcceptCharacters: 200,
  pageDefault: limits.pageDefault,
  pageMax: limits.pageMax,
  /** Steps from reference to reference in $everything and $document, and most resources found on that way. */
  referenceDepth: 5,
  referenced: 2_000,
  /** Ids of one search for what is referred to. */
  idsOfSearch: 100,
  /** A client may look at a job again after this time. */
  jobLookSeconds: 2,
  /** Inputs of one import; bytes of one piece of an input, and of an input whose server knows no pieces; time to fetch one. */
  importInputs: 100,
  importRangeBytes: 1024 * 1024,
  importFileBytes: 32 * 1024 * 1024,
  importFetchMs: 60_000,
  /** A page link is usable this long. */
  pageLinkMs: 10 * 60_000,
  /** Changes of a source elsewhere are asked for again over this time: its clock and ours differ. */
  sourceOverlapMs: 60_000,
  /** Instances of one DICOMweb upload, and bytes of the headers of one part of it. */
  dicomParts: 10_000,
  dicomPartHeaderBytes: 8 * 1024,
  /** Frames asked for at once. */
  dicomFrames: 500,
  /** Studies told by one search for them. */
  dicomStudies: 200,
} as const;

/** How long answers may be, in characters. */
export interface AnswerSizes {
  /** The resources of one page of the file of a person; one always fits. */
  readonly page: number;
  /** One whole answer; of a batch what is left then is not done. */
  readonly each: number;
  /** All answers together that are not sent yet. */
  readonly together: number;
}

export const answerSizes: AnswerSizes = {
  page: limits.pageBytes,
  each: 64 * 1024 * 1024,
  together: 128 * 1024 * 1024,
};
