/** One piece of what was received: a line of an export, a segment of a message, an entry of a document. */
export interface Piece {
  /** What a mapping calls it: `PID`, the name of a table, the name of a section. */
  readonly kind: string;
  /** Values by the name a mapping uses: `PID-5.1`, a column, a path in an entry. Empty values are absent. */
  readonly fields: Readonly<Record<string, string>>;
  /** Fields of what stands around it: the message and its patient, or the document. Own fields go first. */
  readonly around: Readonly<Record<string, string>>;
  /** Where it stands, for a report: `message 3, segment 5`; never a value. */
  readonly place: string;
}

/** What was received as one: kept whole when something in it was not understood. */
export interface Received {
  readonly pieces: readonly Piece[];
  /** As it came, in text. */
  readonly original: string;
  readonly contentType: string;
}

export function fieldOf(piece: Piece, name: string): string | undefined {
  return piece.fields[name] ?? piece.around[name];
}
