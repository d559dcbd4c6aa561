/** Counts what happened to what was received: names of fields and places, never a value. */
import type { Fault, Text } from '@stelsel/kernel';
import { intakeLimits } from './limits.ts';
import type { MappedPiece } from './map-piece.ts';
import { type Mapping, nameOf } from './mapping/mapping.ts';
import type { Piece } from './piece.ts';

/** How often, and where first. */
export interface Counted {
  readonly count: number;
  readonly first: Text;
}

type Counts = Readonly<Record<string, Counted>>;

export interface IntakeReport {
  /** Name and version of the mapping. */
  readonly mapping: string;
  /** Messages, lines or documents. */
  readonly received: number;
  readonly pieces: number;
  /** How many of each resource type were made; what is added to a record makes no other. */
  readonly made: Readonly<Record<string, number>>;
  /** Fields without a rule, and values without a translation, by kind of piece and name: kept with their record. */
  readonly unmapped: Counts;
  readonly untranslated: Counts;
  /** Pieces without a rule, by kind: kept in the original. */
  readonly unread: Counts;
  /** Pieces of which no valid FHIR could be made, by problem: kept in the original. */
  readonly refused: Counts;
  /** Pieces that the mapping leaves on purpose. */
  readonly left: number;
  /** Originals that were kept. */
  readonly originals: number;
}

export interface ReportKeeper {
  received(): void;
  piece(piece: Piece, mapped: MappedPiece, isLeft: boolean): void;
  /** Something that could not even be taken apart. */
  refused(fault: Fault, place: Text): void;
  original(): void;
  read(): IntakeReport;
}

export function reportKeeper(mapping: Mapping): ReportKeeper {
  const made: Record<string, number> = {};
  const [unmapped, untranslated, unread, refused] = [counter(), counter(), counter(), counter()];
  const numbers = { received: 0, pieces: 0, left: 0, originals: 0 };
  return {
    received: () => {
      numbers.received += 1;
    },
    piece: (piece, mapped, isLeft) => {
      numbers.pieces += 1;
      for (const { resource } of mapped.made.filter(({ rule }) => !rule.adds)) {
        made[resource.resourceType] = (made[resource.resourceType] ?? 0) + 1;
      }
      for (const { name, reason, place } of mapped.unmapped) {
        (reason === 'no-rule' ? unmapped : untranslated).add(`${piece.kind} ${name}`, place);
      }
      for (const { fault, place } of mapped.refused) {
        refused.add(fault.text.nl, place);
      }
      if (mapped.made.length + mapped.refused.length === 0) {
        numbers.left += isLeft ? 1 : 0;
        if (!isLeft) {
          unread.add(piece.kind, piece.place);
        }
      }
    },
    refused: (fault, place) => refused.add(fault.text.nl, place),
    original: () => {
      numbers.originals += 1;
    },
    read: () => ({
      mapping: nameOf(mapping),
      ...numbers,
      made: { ...made },
      unmapped: unmapped.counts(),
      untranslated: untranslated.counts(),
      unread: unread.counts(),
      refused: refused.counts(),
    }),
  };
}

const others = '...';

/** A file with ever new names cannot make the report grow: what is over the limit is counted together. */
function counter(): { add(name: string, place: Text): void; counts(): Counts } {
  const counts = new Map<string, { count: number; readonly first: Text }>();
  return {
    add: (name, place) => {
      const known = counts.get(name) ?? (counts.size < intakeLimits.named ? undefined : counts.get(others));
      if (known === undefined) {
        counts.set(counts.size < intakeLimits.named ? name : others, { count: 1, first: place });
      } else {
        known.count += 1;
      }
    },
    counts: () => Object.fromEntries([...counts].map(([name, counted]) => [name, { ...counted }])),
  };
}
