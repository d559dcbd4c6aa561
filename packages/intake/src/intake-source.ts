/** Where what an older system sent is read from, and what it turned out to be. */
import type { Result } from '@stelsel/kernel';
import type { Received } from './piece.ts';

export interface IntakeSource {
  /** Without folder and extension: exports of several tables are told apart by it. */
  readonly name: string;
  /** From the beginning, each time it is asked. */
  open(): AsyncIterable<Uint8Array>;
}

export interface OpenedSource {
  /** A fault ends it; what came before stays. Memory does not grow with what is read. */
  received(): AsyncIterable<Result<Received>>;
  /** Of separated values: the line with the names, and the columns that the mapping names and the file does not have. */
  readonly header?: string;
  readonly absentColumns: readonly string[];
}
