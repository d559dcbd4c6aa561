/** FHIRPath 5.6: strings. */
import { type Code, itemsCode, truthCode, valueCode } from '../code.ts';
import { none, type PathItem } from '../item.ts';
import { compilePattern, type Pattern } from '../pattern/compile-pattern.ts';
import { evaluationProblem } from '../problem.ts';
import { type Scope, spend } from '../scope.ts';
import {
  argument,
  type Call,
  numberValue,
  type PathFunction,
  type PathFunctions,
  stringValue,
  textFunction,
} from './path-function.ts';

export const stringFunctions: PathFunctions = {
  indexOf: textFunction(1, (text, [part = '']) => text.indexOf(part)),
  lastIndexOf: textFunction(1, (text, [part = '']) => text.lastIndexOf(part)),
  startsWith: textTest((text, part) => text.startsWith(part)),
  endsWith: textTest((text, part) => text.endsWith(part)),
  contains: textTest((text, part) => text.includes(part)),
  upper: textFunction(0, (text) => text.toUpperCase()),
  lower: textFunction(0, (text) => text.toLowerCase()),
  length: textFunction(0, (text) => text.length),
  trim: textFunction(0, (text) => text.trim()),
  replace: textFunction(2, (text, [part = '', by = ''], at, scope) => {
    const pieces = text.split(part);
    spend(scope, text.length + pieces.length * by.length, at);
    return part === '' ? by + pieces.map((piece) => piece + by).join('') : pieces.join(by);
  }),
  encode: textFunction(1, (text, [format = ''], at) => recode(text, 'utf8', encoding(format, at), format)),
  decode: textFunction(1, (text, [format = ''], at) => recode(text, encoding(format, at), 'utf8', format)),
  escape: textFunction(1, (text, [target]) =>
    target === 'html' ? escapeHtml(text) : target === 'json' ? JSON.stringify(text).slice(1, -1) : undefined,
  ),
  unescape: textFunction(1, (text, [target]) =>
    target === 'html' ? unescapeHtml(text) : target === 'json' ? unescapeJson(text) : undefined,
  ),
  substring: { min: 1, max: 2, compile: substring },
  toChars: listFunction(0, (text) => [...text]),
  split: listFunction(1, (text, separator) => text.split(separator)),
  join: { min: 0, max: 1, compile: join },
  matches: { min: 1, max: 1, compile: (call) => matches(call, (pattern) => pattern) },
  matchesFull: { min: 1, max: 1, compile: (call) => matches(call, (pattern) => `^(?:${pattern})$`) },
  replaceMatches: { min: 2, max: 2, compile: replaceMatches },
};

function textTest(test: (text: string, part: string) => boolean): PathFunction {
  return {
    min: 1,
    max: 1,
    compile: (call) =>
      truthCode((scope) => {
        const text = stringValue(call.source, scope, call.at);
        const part = stringValue(argument(call, 0), scope, call.at);
        return text === undefined || part === undefined ? undefined : test(text, part);
      }),
  };
}

function listFunction(arity: number, work: (text: string, argument: string) => readonly PathItem[]): PathFunction {
  return {
    min: arity,
    max: arity,
    compile: ({ source, args: [given], at }) =>
      itemsCode(at, (scope) => {
        const text = stringValue(source, scope, at);
        const value = given === undefined ? '' : stringValue(given, scope, at);
        if (text === undefined || value === undefined) {
          return none;
        }
        spend(scope, text.length, at);
        return work(text, value);
      }),
  };
}

function substring({ source, args: [start, length], at }: Call): Code {
  return valueCode(at, (scope) => {
    const text = stringValue(source, scope, at);
    const from = start === undefined ? undefined : numberValue(start, scope, at);
    const count = length === undefined ? undefined : numberValue(length, scope, at);
    if (text === undefined || from === undefined || from < 0 || from >= text.length) {
      return undefined;
    }
    return text.slice(from, count === undefined ? undefined : from + Math.max(count, 0));
  });
}

function join({ source, args: [separator], at }: Call): Code {
  return valueCode(at, (scope) => {
    const texts = source.items(scope).map((item) =>
      stringValue(
        valueCode(at, () => item),
        scope,
        at,
      ),
    );
    const between = separator === undefined ? '' : (stringValue(separator, scope, at) ?? '');
    spend(scope, texts.length * (1 + between.length), at);
    return texts.length === 0 ? undefined : texts.filter((text) => text !== undefined).join(between);
  });
}

/** A pattern that is written out is compiled once. */
function patternOf(call: Call, change: (pattern: string) => string): (scope: Scope) => Pattern | undefined {
  const written = call.syntax[0];
  if (written?.kind === 'literal' && typeof written.value === 'string') {
    const pattern = compilePattern(change(written.value), call.at);
    return () => pattern;
  }
  return (scope) => {
    const text = stringValue(argument(call, 0), scope, call.at);
    return text === undefined ? undefined : compilePattern(change(text), call.at);
  };
}

function matches(call: Call, change: (pattern: string) => string): Code {
  const pattern = patternOf(call, change);
  return truthCode((scope) => {
    const text = stringValue(call.source, scope, call.at);
    const found = pattern(scope);
    if (text === undefined || found === undefined) {
      return undefined;
    }
    spend(scope, text.length, call.at);
    return found.test(text);
  });
}

function replaceMatches(call: Call): Code {
  const pattern = patternOf(call, (text) => text);
  return valueCode(call.at, (scope) => {
    const text = stringValue(call.source, scope, call.at);
    const found = pattern(scope);
    const by = stringValue(argument(call, 1), scope, call.at);
    if (text === undefined || found === undefined || by === undefined) {
      return undefined;
    }
    spend(scope, text.length * (1 + by.length), call.at);
    return found.replace(text, by);
  });
}

function encoding(format: string, at: number): 'hex' | 'base64' | 'base64url' {
  if (format === 'urlbase64') {
    return 'base64url';
  }
  if (format === 'hex' || format === 'base64') {
    return format;
  }
  throw evaluationProblem('encode and decode know hex, base64 and urlbase64', at);
}

/** FHIRPath keeps the padding of `urlbase64`. */
function recode(text: string, from: BufferEncoding, to: BufferEncoding, format: string): string {
  const result = Buffer.from(text, from).toString(to);
  return format === 'urlbase64' && to !== 'utf8' ? result.padEnd(Math.ceil(result.length / 4) * 4, '=') : result;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);
}

function unescapeHtml(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => {
    return Object.keys(entities).find((letter) => entities[letter] === entity) ?? entity;
  });
}

function unescapeJson(text: string): string | undefined {
  try {
    return JSON.parse(`"${text}"`) as string;
  } catch {
    return undefined;
  }
}
