/** Splits a FHIRPath expression into tokens (N1 grammar), each with its place. */
import { fhirLimits } from '../limits.ts';
import { PathProblem, syntaxProblem } from './problem.ts';

export interface Token {
  readonly kind: 'word' | 'name' | 'string' | 'number' | 'moment' | 'symbol' | 'constant' | 'variable' | 'end';
  /** Without quotes and escapes. */
  readonly text: string;
  readonly at: number;
}

const space = /(?:\s+|\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\/)+/y;
const quoted = `'(?:[^'\\\\]|\\\\[\\s\\S])*'`;
const delimited = '`(?:[^`\\\\]|\\\\[\\s\\S])*`';
const clock = '\\d\\d(?::\\d\\d(?::\\d\\d(?:\\.\\d+)?)?)?';
const patterns: readonly (readonly [kind: Token['kind'], pattern: RegExp])[] = [
  ['word', /[A-Za-z_][A-Za-z0-9_]*/y],
  ['name', new RegExp(delimited, 'y')],
  ['string', new RegExp(quoted, 'y')],
  ['number', /\d+(?:\.\d+)?/y],
  [
    'moment',
    new RegExp(`@(?:T${clock}|\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?(?:T(?:${clock}(?:Z|[+-]\\d\\d:\\d\\d)?)?)?)`, 'y'),
  ],
  ['constant', new RegExp(`%(?:[A-Za-z_][A-Za-z0-9_-]*|${delimited}|${quoted})`, 'y')],
  ['variable', /\$(?:this|index|total)(?![A-Za-z0-9_])/y],
  ['symbol', /<=|>=|!=|!~|[-.,()[\]{}+*/&|<>=~]/y],
];

export function tokenize(text: string): readonly Token[] {
  if (text.length > fhirLimits.pathLength) {
    throw new PathProblem('FHIR-PATH-BOUNDS', `longer than ${fhirLimits.pathLength} characters`, 0);
  }
  const tokens: Token[] = [];
  let at = skip(text, 0);
  while (at < text.length) {
    const token = next(text, at);
    tokens.push(token.token);
    at = skip(text, token.end);
  }
  tokens.push({ kind: 'end', text: '', at });
  return tokens;
}

function skip(text: string, at: number): number {
  space.lastIndex = at;
  return space.test(text) ? space.lastIndex : at;
}

function next(text: string, at: number): { readonly token: Token; readonly end: number } {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) {
      return { token: { kind, text: content(kind, found), at }, end: at + found.length };
    }
  }
  throw syntaxProblem('a character that FHIRPath does not know, or a quote that does not end', at);
}

function content(kind: Token['kind'], found: string): string {
  if (kind === 'constant') {
    return /^%['`]/.test(found) ? unescapeText(found.slice(2, -1)) : found.slice(1);
  }
  return kind === 'string' || kind === 'name' ? unescapeText(found.slice(1, -1)) : found;
}

const escapes: Readonly<Record<string, string>> = { r: '\r', n: '\n', t: '\t', f: '\f' };

/** Replaces the escapes of FHIRPath strings. */
function unescapeText(text: string): string {
  return text.includes('\\')
    ? text.replace(/\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g, (_, hex: string | undefined, letter: string) =>
        hex === undefined ? (escapes[letter] ?? letter) : String.fromCharCode(Number.parseInt(hex, 16)),
      )
    : text;
}
