import type { Clock } from '@stelsel/kernel';
import type { Terminal } from './terminal.ts';

/** Progress of something that takes more than a moment: one line that moves for a person, a line now and then otherwise. */
export interface CountingLine {
  /** @param part how much of the whole is done, from 0 to 1; then the line says how long the rest will take */
  count(number: number, part?: number): void;
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
  const startedMs = clock.nowMs();
  let next = startedMs + quietMs;
  let drawn = false;
  const clear = (): void => {
    if (drawn) {
      process.stderr.write('\r\u001b[K');
      drawn = false;
    }
  };
  return {
    count: (number, part) => {
      if (clock.nowMs() < next) {
        return;
      }
      next = clock.nowMs() + intervalMs;
      const line = `${number} ${words}${restOf(clock.nowMs() - startedMs, part)} ...`;
      if (terminal.interactive) {
        process.stderr.write(`\r${line}\u001b[K`);
        drawn = true;
      } else {
        terminal.note(line);
      }
    },
    note: (line) => {
      clear();
      terminal.note(line);
    },
    end: clear,
  };
}

/** `, 40 %, nog 3 min`: as fast as until now. */
function restOf(spentMs: number, part: number | undefined): string {
  if (part === undefined || part <= 0 || part > 1) {
    return '';
  }
  const seconds = Math.round((spentMs * (1 - part)) / part / 1_000);
  const rest = seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
  return `, ${Math.floor(part * 100)} %, nog ${rest}`;
}
