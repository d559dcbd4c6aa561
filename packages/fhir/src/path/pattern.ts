/** Regular expressions of FHIRPath, only those that cannot take more than linear time. */
import { unsupportedProblem } from './problem.ts';

export interface Pattern {
  test(text: string): boolean;
  replace(text: string, replacement: string): string;
}

export function compilePattern(source: string, at: number): Pattern {
  const nested = /[+*}][^()[\]]*\)[+*{]/.test(source);
  if (nested) {
    throw unsupportedProblem('a repetition within a repetition is not supported here', at);
  }
  try {
    const expression = new RegExp(source, 'gs');
    return {
      test: (text) => {
        expression.lastIndex = 0;
        return expression.test(text);
      },
      replace: (text, replacement) => text.replace(expression, replacement),
    };
  } catch {
    throw unsupportedProblem('this is no regular expression', at);
  }
}
