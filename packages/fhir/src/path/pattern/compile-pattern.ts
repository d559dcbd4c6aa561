/** Regular expressions of FHIRPath, in time that grows with the text and not faster. */
import { compileProgram } from './program.ts';
import { type Match, runProgram } from './run-program.ts';

export interface Pattern {
  /** Whether any part of the text matches. */
  test(text: string): boolean;
  /** Every match replaced; `$1` is the first group, `$&` or `$0` the whole. */
  replace(text: string, replacement: string): string;
}

/** @param place in the FHIRPath expression, for faults */
export function compilePattern(source: string, place: number): Pattern {
  const program = compileProgram(source, place);
  return {
    test: (text) => runProgram(program, text, 0, place) !== undefined,
    replace: (text, replacement) => {
      let result = '';
      let from = 0;
      while (from <= text.length) {
        const match = runProgram(program, text, from, place);
        if (match === undefined) {
          break;
        }
        const [start = 0, end = 0] = match;
        result += text.slice(from, start) + filled(replacement, text, match);
        // After an empty match one letter is passed over.
        result += end === start ? text.slice(end, end + 1) : '';
        from = end === start ? end + 1 : end;
      }
      return result + text.slice(from);
    },
  };
}

function filled(replacement: string, text: string, match: Match): string {
  return replacement.replace(/\$(?:(\d{1,2})|&|\$)/g, (whole, group: string | undefined) => {
    if (whole === '$$') {
      return '$';
    }
    const slot = Number(group ?? 0) * 2;
    const [start, end] = [match[slot], match[slot + 1]];
    return start === undefined || end === undefined ? whole : text.slice(Math.max(start, 0), Math.max(end, 0));
  });
}
