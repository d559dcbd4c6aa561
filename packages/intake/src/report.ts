/** Counts what happened to what was received: names of fields and places, never a value. */
import type { Fault } from '@stelsel/kernel';
import type { Mapping, Rule } from './mapping/mapping.ts';
import type { Piece } from './piece.ts';
import type { UnmappedField } from './unmapped.ts';

export interface IntakeReport {
  /** Name and version of the mapping. */
  readonly mapping: string;
  readonly pieces: number;
  readonly resources: number;
  /** How many of each resource type were made, before the same records were put together. */
  readonly made: Readonly<Record<string, number>>;
  /** Fields without a rule, and values without a translation, by name: kept with their record. */
  readonly unmapped: Readonly<Record<string, number>>;
  readonly untranslated: Readonly<Record<string, number>>;
  /** Pieces without a rule, by kind, with where the first stands: kept in the original. */
  readonly unread: Readonly<Record<string, { readonly count: number; readonly first: string }>>;
  /** Pieces of which no valid FHIR could be made, by kind and problem: kept in the original. */
  readonly refused: Readonly<Record<string, { readonly count: number; readonly first: string }>>;
  /** Pieces that the mapping leaves on purpose. */
  readonly left: number;
}

export class ReportKeeper {
  readonly #mapping: Mapping;
  readonly #made: Record<string, number> = {};
  readonly #unmapped: Record<string, number> = {};
  readonly #untranslated: Record<string, number> = {};
  readonly #unread: Record<string, { count: number; first: string }> = {};
  readonly #refused: Record<string, { count: number; first: string }> = {};
  #pieces = 0;
  #left = 0;

  constructor(mapping: Mapping) {
    this.#mapping = mapping;
  }

  mapped(piece: Piece, rule: Rule, unmapped: readonly UnmappedField[]): void {
    this.#pieces += 1;
    count(this.#made, rule.resource);
    for (const { name, reason } of unmapped) {
      count(reason === 'no-rule' ? this.#unmapped : this.#untranslated, `${piece.kind} ${name}`);
    }
  }

  unread(piece: Piece, isLeft: boolean): void {
    this.#pieces += 1;
    if (isLeft) {
      this.#left += 1;
      return;
    }
    countAt(this.#unread, piece.kind, piece);
  }

  refused(piece: Piece, fault: Fault): void {
    this.#pieces += 1;
    countAt(this.#refused, fault.text.en, piece);
  }

  finish(resources: number): IntakeReport {
    return {
      mapping: `${this.#mapping.mapping} ${this.#mapping.version}`,
      pieces: this.#pieces,
      resources,
      made: this.#made,
      unmapped: this.#unmapped,
      untranslated: this.#untranslated,
      unread: this.#unread,
      refused: this.#refused,
      left: this.#left,
    };
  }
}

function count(counts: Record<string, number>, name: string): void {
  counts[name] = (counts[name] ?? 0) + 1;
}

function countAt(counts: Record<string, { count: number; first: string }>, name: string, piece: Piece): void {
  const known = counts[name] ?? { count: 0, first: piece.place };
  counts[name] = { ...known, count: known.count + 1 };
}
