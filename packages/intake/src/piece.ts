/** One piece of what was received: a line of an export, a segment of a message, an entry of a document. */
import type { Fault, Text } from '@stelsel/kernel';

export interface Piece {
  /** What a mapping calls it: `PID`, the name of a table, the code of a section. */
  readonly kind: string;
  /** Values by name: `PID-5.1`, a column, a path in an entry. Empty values are absent. */
  readonly fields: Readonly<Record<string, string>>;
  /** Fields of what stands around it: the message and its patient, or the document. Own fields go first. */
  readonly around: Readonly<Record<string, string>>;
  /** Where it stands, for a report: `message 3, segment 5`; never a value. */
  readonly place: Text;
  /** Of a line: the names of the columns, in their order. */
  readonly columns?: readonly string[];
  /** Which field a name with a choice in it means, such as `PID-3(5=PI).1`; absent where a name is just a name. */
  readonly resolve?: (name: string) => Found | undefined;
  /** The parts of it at a path; each has the fields of this piece too. */
  readonly partsAt?: (path: string) => readonly Piece[];
}

export interface Found {
  /** Name of the own field; absent when it is of what stands around. */
  readonly own?: string;
  readonly value: string;
}

/** What was received as one: kept whole when something in it was not understood. */
export interface Received {
  readonly pieces: readonly Piece[];
  /** As it came, in text. */
  readonly original: string;
  readonly contentType: string;
  readonly place: Text;
  /** The line as it stands in the file, for a file of what was refused. */
  readonly line?: string;
  /** Why it could not be taken apart; then there are no pieces. */
  readonly problem?: Fault;
}

/** The first of the alternatives (`PID-3(5=PI).1 | PID-3.1`) that has a value. */
export function findField(piece: Piece, names: string): Found | undefined {
  if (!names.includes(' | ')) {
    return piece.resolve?.(names) ?? plainField(piece, names);
  }
  return names
    .split(' | ')
    .map((name) => piece.resolve?.(name) ?? plainField(piece, name))
    .find((found) => found !== undefined);
}

export function fieldOf(piece: Piece, names: string): string | undefined {
  return findField(piece, names)?.value;
}

function plainField({ fields, around }: Piece, name: string): Found | undefined {
  const [own, value] = [fields[name], around[name]];
  return own === undefined ? (value === undefined ? undefined : { value }) : { own: name, value: own };
}

/** Where a field of the piece stands: in a line its column, elsewhere its name. */
export function placeOf({ place, columns }: Piece, field: string): Text {
  const column = columns?.indexOf(field) ?? -1;
  return column < 0
    ? { nl: `${place.nl}, ${field}`, en: `${place.en}, ${field}` }
    : { nl: `${place.nl}, kolom ${column + 1} (${field})`, en: `${place.en}, column ${column + 1} (${field})` };
}
