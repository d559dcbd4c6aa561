import type { Clock } from '@stelsel/kernel';
import type { Terminal } from './terminal.ts';

/** Progress of something that takes more than a moment: one line that moves for a person, a line now and then otherwise. */
export interface CountingLine {
  count(number: number): void;
  /** Says something else without breaking the line. */
  note(line: string): void;
  end(): void;
}

const quietMs = 1_000;
const redrawMs = 100;
const lineMs = 5_000;

/** @param words what is counted, such as `resources geladen` */
export function countingLine(terminal: Terminal, clock: Clock, words: string): CountingLine {
  const intervalMs = terminal.interactive ? redrawMs : lineMs;
  let next = clock.nowMs() + quietMs;
  let drawn = false;
  const clear = (): void => {
    if (drawn) {
      process.stderr.write('\r\u001b[K');
      drawn = false;
    }
  };
  return {
    count: (number) => {
      if (clock.nowMs() < next) {
        return;
      }
      next = clock.nowMs() + intervalMs;
      if (terminal.interactive) {
        process.stderr.write(`\r${number} ${words} ...\u001b[K`);
        drawn = true;
      } else {
        terminal.note(`${number} ${words} ...`);
      }
    },
    note: (line) => {
      clear();
      terminal.note(line);
    },
    end: clear,
  };
}
