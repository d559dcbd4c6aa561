import { limits } from '@stelsel/kernel';

/** Limits of servers and clients; units last. */
export const httpLimits = {
  /** Largest body a server reads unless told otherwise. */
  bodyBytes: limits.bodyBytes,
  /** All headers of one request together. */
  headerBytes: 16 * 1024,
  /** Largest form body: searches and token requests, never documents. */
  formBytes: 256 * 1024,
  /** A request must have arrived completely by then, and a handler is told to stop after it. */
  requestMs: 30_000,
  /** An idle connection stays open this long. */
  keepAliveMs: 30_000,
  /** An answer of this size or more is packed for who can unpack it. */
  packedFromBytes: 1_024,
  /** Requests of one HTTP/2 connection at the same time. */
  streamsPerConnection: 100,
  /** Connections of one client to one other party. */
  connectionsPerOrigin: 64,
  connectMs: 2_000,
  /** One answer a client waits for and reads unless told otherwise. */
  answerMs: 10_000,
  answerBytes: 32 * 1024 * 1024,
} as const;
