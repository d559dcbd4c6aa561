export const intakeLimits = {
  /** Bytes of one message of HL7 version 2: results with a document in them are the largest. */
  messageBytes: 16 * 1024 * 1024,
  /** Segments of one message. */
  segments: 20_000,
  /** Bytes of one CDA document. */
  documentBytes: 64 * 1024 * 1024,
  /** Levels of a document that are read. */
  depth: 60,
  /** Elements of a document. */
  elements: 500_000,
  /** Characters of one line of an export, also when quotes make it go on over several. */
  lineCharacters: 1024 * 1024,
  /** Lines that one value between quotes may go on for. */
  quotedLines: 500,
  /** Lines of an export that are taken apart at once. */
  linesAtOnce: 1_000,
  /** Records that are remembered so that the same one is not written again and again. */
  remembered: 20_000,
  /** Times that a mapping may use again what it said before (`*name`). */
  aliases: 2_000,
  /** Rules of one mapping. */
  rules: 500,
  /** Kinds of problem that a report tells by name; the rest is counted together. */
  named: 1_000,
  /** Connections of senders at the same time. */
  connections: 64,
  /** A message that was begun is complete by then. */
  messageMs: 30_000,
  /** A connection on which nothing comes is ended; senders open a new one. */
  idleMs: 60 * 60_000,
  /** A sender takes its acknowledgement by then. */
  answerMs: 30_000,
  /** Bytes between two messages before a sender is taken for something else. */
  noiseBytes: 1_024,
  /** A graceful stop waits this long for messages that are being taken in. */
  stopMs: 20_000,
} as const;

export type IntakeLimits = Readonly<Record<keyof typeof intakeLimits, number>>;
