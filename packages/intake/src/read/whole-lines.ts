/** Puts a value between quotes that goes on over several lines together again; a quote that is never closed costs one line only. */
import { intakeLimits } from '../limits.ts';
import type { Line } from './lines.ts';

export interface WholeLine extends Line {
  /** There is a quote that nothing closes, or it is too long. */
  readonly broken?: 'quote' | 'length';
}

export interface QuoteRules {
  readonly delimiter: string;
  /** Whether what was put together has all its columns; else the quote was one too many, and the lines are lines. */
  fits(text: string): boolean;
}

export async function* wholeLines(lines: AsyncIterable<Line>, rules: QuoteRules): AsyncIterable<WholeLine> {
  let waiting: Line[] = [];
  for await (const line of lines) {
    if (waiting.length === 0 && !line.text.includes('"') && line.text.length <= intakeLimits.lineCharacters) {
      yield line;
      continue;
    }
    waiting.push(line);
    const done = takeWhole(waiting, rules, false);
    waiting = done.rest;
    yield* done.whole;
  }
  yield* takeWhole(waiting, rules, true).whole;
}

function takeWhole(
  waiting: readonly Line[],
  rules: QuoteRules,
  isEnd: boolean,
): { readonly whole: readonly WholeLine[]; readonly rest: Line[] } {
  const whole: WholeLine[] = [];
  let rest = [...waiting];
  for (let [first] = rest; first !== undefined; [first] = rest) {
    const count = linesOfValue(rest, rules.delimiter);
    const text = rest
      .slice(0, count)
      .map((line) => line.text)
      .join('\n');
    const isLong = text.length > intakeLimits.lineCharacters;
    if (count === undefined && !isEnd && !isLong && rest.length < intakeLimits.quotedLines) {
      break;
    }
    const isWhole = count !== undefined && !isLong && (count === 1 || rules.fits(text));
    whole.push(
      isWhole ? { text, number: first.number } : { ...first, broken: first.text === text ? 'length' : 'quote' },
    );
    rest = rest.slice(isWhole ? count : 1);
  }
  return { whole, rest };
}

/** How many lines the first value goes on for; undefined when it is still open after the last. */
function linesOfValue(lines: readonly Line[], delimiter: string): number | undefined {
  let inside = false;
  for (const [index, { text }] of lines.entries()) {
    inside = endsInside(text, delimiter, inside);
    if (!inside) {
      return index + 1;
    }
  }
  return undefined;
}

/** A quote opens a value only where a value begins; inside, two quotes are one. */
function endsInside(text: string, delimiter: string, insideBefore: boolean): boolean {
  let inside = insideBefore;
  let begins = !insideBefore;
  for (const letter of text) {
    if (letter === '"' && (inside || begins)) {
      inside = !inside;
      begins = !inside;
    } else {
      begins = !inside && (letter === delimiter || (begins && letter === ' '));
    }
  }
  return inside;
}
