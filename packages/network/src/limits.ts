import { limits } from '@stelsel/kernel';

/** Limits of one question; times in milliseconds. */
export interface NetworkLimits {
  /** The whole question is answered, complete or honest, by then. */
  readonly questionMs: number;
  /** One request to one source. */
  readonly requestMs: number;
  /** Most reads that follow references of what one source returned. */
  readonly followUps: number;
  /** How often a request is sent when the line fails before there is an answer; a question changes nothing, so it may. */
  readonly tries: number;
  /** Most queries of one batch; what is more goes in a batch beside it. */
  readonly batchEntries: number;
  /** Resources asked for at once; absent: as many as the source gives. A small page that fails is small to fetch again. */
  readonly pageSize?: number;
  /** Most pages of one section of one source. */
  readonly pages: number;
  /** Largest answer to one request. */
  readonly answerBytes: number;
  /** Largest image, or list of them, that is fetched at once. */
  readonly imageBytes: number;
  /** Most holders asked in one question. */
  readonly holders: number;
  /** One notice to a receiver, or one step at the Task of a sender. */
  readonly deliveryMs: number;
}

export const networkLimits: NetworkLimits = {
  questionMs: limits.questionMs,
  requestMs: limits.sourceRequestMs,
  tries: 1,
  followUps: 100,
  batchEntries: 40,
  pages: 20,
  answerBytes: limits.bodyBytes,
  imageBytes: 64 * 1024 * 1024,
  holders: limits.holders,
  deliveryMs: 10_000,
};
