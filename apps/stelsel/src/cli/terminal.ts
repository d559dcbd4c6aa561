import type { Fault } from '@stelsel/kernel';
import { type ExitCode, exitCode } from './exit-code.ts';

/** Where a command writes: answers on stdout, everything else on stderr. Handed in, so that tests can read it. */
export interface Terminal {
  readonly out: (line: string) => void;
  readonly note: (line: string) => void;
  /** Whether a person watches: only then colours and moving progress. */
  readonly interactive: boolean;
}

export function processTerminal(): Terminal {
  return {
    out: (line) => void process.stdout.write(`${line}\n`),
    note: (line) => void process.stderr.write(`${line}\n`),
    interactive: process.stderr.isTTY === true && process.env.NO_COLOR === undefined,
  };
}

/** Whoever reads only the first lines (`| head`) has seen enough: what was begun is finished, without a word about it. */
export function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') {
        throw error;
      }
    });
  }
}

/** Says what went wrong and what to do, and gives the exit code that fits. */
export function reportFault(terminal: Terminal, fault: Fault): ExitCode {
  terminal.note(`${fault.text.nl}${fault.at === undefined ? '' : ` (${fault.at})`}`);
  terminal.note(`  ${fault.text.en} [${fault.code}]`);
  return exitCodeOf(fault);
}

function exitCodeOf(fault: Fault): ExitCode {
  switch (fault.kind) {
    case 'incorrect':
    case 'unsupported':
      return exitCode.usage;
    case 'forbidden':
      return exitCode.refused;
    case 'busy':
    case 'unavailable':
    case 'interrupted':
      return exitCode.unavailable;
    case 'not-found':
    case 'conflict':
    case 'fault':
      return exitCode.failed;
    default:
      return fault.kind satisfies never;
  }
}
