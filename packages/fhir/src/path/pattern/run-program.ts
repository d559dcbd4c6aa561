/** Runs a program over a text in one pass; the time is the length of the text times the size of the program. */
import { fhirLimits } from '../../limits.ts';
import { PathProblem } from '../problem.ts';
import type { Instruction, Program } from './program.ts';

/** Starts and ends of the whole and of each group; -1 for a group that took no part. */
export type Match = readonly number[];

interface Thread {
  readonly at: number;
  readonly saved: readonly number[];
}

interface Run {
  readonly instructions: readonly Instruction[];
  readonly text: string;
  /** Step in which an instruction was last added, so that none is added twice in a step. */
  readonly added: Int32Array;
  work: number;
  readonly place: number;
}

/** The leftmost match from a place on, by the preferences of the expression. */
export function runProgram(
  { instructions, groups }: Program,
  text: string,
  from: number,
  place: number,
): Match | undefined {
  const run: Run = { instructions, text, added: new Int32Array(instructions.length).fill(-1), work: 0, place };
  const nothing = new Array<number>(groups * 2 + 2).fill(-1);
  let threads: Thread[] = [];
  let match: Match | undefined;
  for (let at = from; at <= text.length; at += 1) {
    if (match === undefined) {
      add(run, threads, 0, at, nothing);
    } else if (threads.length === 0) {
      return match;
    }
    const next: Thread[] = [];
    const letter = text[at];
    for (const thread of threads) {
      const instruction = instructions[thread.at];
      if (instruction?.op === 'match') {
        match = thread.saved;
        break;
      }
      if (letter !== undefined && instruction !== undefined && accepts(instruction, letter)) {
        add(run, next, thread.at + 1, at + 1, thread.saved);
      }
    }
    threads = next;
  }
  return match;
}

function accepts(instruction: Instruction, letter: string): boolean {
  return instruction.op === 'letter'
    ? instruction.letter === letter
    : instruction.op === 'class' && instruction.test.test(letter);
}

/** Adds a thread and everything it reaches without reading a letter. */
function add(run: Run, threads: Thread[], at: number, place: number, saved: readonly number[]): void {
  if (run.added[at] === place) {
    return;
  }
  run.added[at] = place;
  run.work += 1;
  if (run.work > fhirLimits.patternWork) {
    throw new PathProblem('FHIR-PATH-BOUNDS', 'more work than one regular expression may do', run.place);
  }
  const instruction = run.instructions[at];
  switch (instruction?.op) {
    case 'jump':
      add(run, threads, instruction.to, place, saved);
      return;
    case 'split':
      add(run, threads, instruction.first, place, saved);
      add(run, threads, instruction.second, place, saved);
      return;
    case 'save':
      add(run, threads, at + 1, place, saved.with(instruction.slot, place));
      return;
    case 'assert':
      if (holds(instruction.kind, run.text, place)) {
        add(run, threads, at + 1, place, saved);
      }
      return;
    default:
      threads.push({ at, saved });
  }
}

function holds(kind: '^' | '$' | '\\b' | '\\B', text: string, at: number): boolean {
  if (kind === '^' || kind === '$') {
    return at === (kind === '^' ? 0 : text.length);
  }
  const isWord = (place: number) => /\w/.test(text[place] ?? ' ');
  return (isWord(at - 1) !== isWord(at)) === (kind === '\\b');
}
