/** The lines of an export, one by one, without the mark of the encoding and the ends of lines. */
import { intakeLimits } from '../limits.ts';
import type { Encoding } from './encoding.ts';

export interface Line {
  readonly text: string;
  /** From one, in the file; of a value that goes on over lines the first. */
  readonly number: number;
}

/** A line that goes on and on is cut: the reader of lines then refuses it, and goes on with the next. */
export async function* readLines(source: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncIterable<Line> {
  const decoder = new TextDecoder(encoding);
  let [waiting, number] = ['', 0];
  for await (const chunk of source) {
    const lines = (waiting + decoder.decode(chunk, { stream: true })).split('\n');
    waiting = lines.pop() ?? '';
    for (const line of lines) {
      number += 1;
      yield { text: withoutReturn(line), number };
    }
    if (waiting.length > intakeLimits.lineCharacters) {
      waiting = waiting.slice(0, intakeLimits.lineCharacters + 1);
    }
  }
  const last = waiting + decoder.decode();
  if (last !== '') {
    yield { text: withoutReturn(last), number: number + 1 };
  }
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
