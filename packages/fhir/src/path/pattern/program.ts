/**
 * A regular expression as a small program for a machine that never goes back in the text (Thompson, Pike). Back references
 * and looking around cannot be run that way and are refused.
 */
import { fhirLimits } from '../../limits.ts';
import { PathProblem, unsupportedProblem } from '../problem.ts';

export type Instruction =
  | { readonly op: 'letter'; readonly letter: string }
  | { readonly op: 'class'; readonly test: RegExp }
  /** Goes on in both places, the first one preferred. */
  | { readonly op: 'split'; first: number; second: number }
  | { readonly op: 'jump'; to: number }
  /** Remembers the place in the text: the start and the end of a group. */
  | { readonly op: 'save'; readonly slot: number }
  | { readonly op: 'assert'; readonly kind: '^' | '$' | '\\b' | '\\B' }
  | { readonly op: 'match' };

export interface Program {
  readonly instructions: readonly Instruction[];
  readonly groups: number;
}

interface Reader {
  readonly source: string;
  /** Place in the expression of FHIRPath, for faults. */
  readonly place: number;
  at: number;
  groups: number;
}

/** A piece of a program: adds itself at the end. It can be added more than once. */
type Piece = (out: Instruction[]) => void;

/** @throws PathProblem when it is no regular expression, or one that cannot be run in linear time */
export function compileProgram(source: string, place: number): Program {
  try {
    new RegExp(source, 's');
  } catch {
    throw unsupportedProblem('this is no regular expression', place);
  }
  const reader: Reader = { source, place, at: 0, groups: 0 };
  const whole = alternatives(reader);
  const out: Instruction[] = [];
  save(0)(out);
  whole(out);
  save(1)(out);
  out.push({ op: 'match' });
  return { instructions: out, groups: reader.groups };
}

function emit(out: Instruction[], instruction: Instruction, place: number): void {
  if (out.length >= fhirLimits.patternInstructions) {
    throw new PathProblem('FHIR-PATH-BOUNDS', 'this regular expression is too large', place);
  }
  out.push(instruction);
}

function alternatives(reader: Reader): Piece {
  const branches = [sequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    branches.push(sequence(reader));
  }
  return branches.reduceRight((rest, branch) => either(branch, rest, reader.place));
}

function either(a: Piece, b: Piece, place: number): Piece {
  return (out) => {
    const split = { op: 'split' as const, first: out.length + 1, second: 0 };
    emit(out, split, place);
    a(out);
    const jump = { op: 'jump' as const, to: 0 };
    emit(out, jump, place);
    split.second = out.length;
    b(out);
    jump.to = out.length;
  };
}

function sequence(reader: Reader): Piece {
  const pieces: Piece[] = [];
  while (reader.at < reader.source.length && reader.source[reader.at] !== '|' && reader.source[reader.at] !== ')') {
    pieces.push(repeated(reader, atom(reader)));
  }
  return (out) => {
    for (const piece of pieces) {
      piece(out);
    }
  };
}

const quantifier = /(?:([*+?])|\{(\d{1,5})(?:(,)(\d{1,5})?)?\})(\?)?/y;

function repeated(reader: Reader, piece: Piece): Piece {
  quantifier.lastIndex = reader.at;
  const found = quantifier.exec(reader.source);
  if (found === null) {
    return piece;
  }
  reader.at = quantifier.lastIndex;
  const [, sign, least, comma, most, lazy] = found;
  const min = sign === undefined ? Number(least) : sign === '+' ? 1 : 0;
  const max =
    sign === undefined
      ? comma === undefined
        ? min
        : most === undefined
          ? undefined
          : Number(most)
      : sign === '?'
        ? 1
        : undefined;
  const { place } = reader;
  return (out) => {
    for (let count = 0; count < min; count += 1) {
      piece(out);
    }
    if (max === undefined) {
      loop(out, piece, lazy !== undefined, place);
    } else {
      optional(out, piece, max - min, lazy !== undefined, place);
    }
  };
}

function branch(out: Instruction[], lazy: boolean, place: number): (end: number) => void {
  const split = { op: 'split' as const, first: 0, second: 0 };
  emit(out, split, place);
  const inside = out.length;
  return (end) => {
    split.first = lazy ? end : inside;
    split.second = lazy ? inside : end;
  };
}

function loop(out: Instruction[], piece: Piece, lazy: boolean, place: number): void {
  const start = out.length;
  const leave = branch(out, lazy, place);
  piece(out);
  emit(out, { op: 'jump', to: start }, place);
  leave(out.length);
}

function optional(out: Instruction[], piece: Piece, times: number, lazy: boolean, place: number): void {
  const leaves: ((end: number) => void)[] = [];
  for (let count = 0; count < times; count += 1) {
    leaves.push(branch(out, lazy, place));
    piece(out);
  }
  for (const leave of leaves) {
    leave(out.length);
  }
}

function save(slot: number): Piece {
  return (out) => out.push({ op: 'save', slot });
}

function atom(reader: Reader): Piece {
  const letter = reader.source[reader.at] ?? '';
  switch (letter) {
    case '(':
      return group(reader);
    case '[':
      return oneOf(reader, /\[(?:[^\]\\]|\\[\s\S])*\]/y);
    case '\\':
      return escaped(reader);
    case '.':
      return oneOf(reader, /\./y);
    case '^':
    case '$':
      reader.at += 1;
      return (out) => emit(out, { op: 'assert', kind: letter }, reader.place);
    default:
      reader.at += 1;
      return (out) => emit(out, { op: 'letter', letter }, reader.place);
  }
}

function group(reader: Reader): Piece {
  const open = /\((?:\?:|\?<[A-Za-z]\w*>|(?!\?))/y;
  open.lastIndex = reader.at;
  const found = open.exec(reader.source);
  if (found === null) {
    throw unsupportedProblem('a regular expression that looks around is not supported', reader.place);
  }
  reader.at = open.lastIndex;
  const captures = found[0] !== '(?:';
  reader.groups += captures ? 1 : 0;
  const number = reader.groups;
  const inner = alternatives(reader);
  reader.at += 1;
  return captures
    ? (out) => {
        save(number * 2)(out);
        inner(out);
        save(number * 2 + 1)(out);
      }
    : inner;
}

function escaped(reader: Reader): Piece {
  const letter = reader.source[reader.at + 1] ?? '';
  if (letter === 'b' || letter === 'B') {
    reader.at += 2;
    return (out) => emit(out, { op: 'assert', kind: letter === 'b' ? '\\b' : '\\B' }, reader.place);
  }
  if (/[1-9k]/.test(letter)) {
    throw unsupportedProblem('a regular expression that refers back is not supported', reader.place);
  }
  return oneOf(reader, /\\(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|c[A-Za-z]|[\s\S])/y);
}

/** One character of a kind: JavaScript itself says which. */
function oneOf(reader: Reader, shape: RegExp): Piece {
  shape.lastIndex = reader.at;
  const [text = ''] = shape.exec(reader.source) ?? [];
  reader.at += text.length;
  const test = new RegExp(`^${text}$`, 's');
  return (out) => emit(out, { op: 'class', test }, reader.place);
}
