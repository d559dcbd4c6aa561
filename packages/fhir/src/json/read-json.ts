/**
 * RFC 8259 reader that keeps what `JSON.parse` loses: exact decimals, duplicate names, the place of a syntax error, and
 * a limit on depth before any recursion hurts.
 */
import { err, limits, ok, type Result, safeName } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import type { Json } from '../resource.ts';
import { exactDecimal } from './decimal.ts';

/** Reads one JSON text. Strings must be well-formed Unicode without U+0000, because no database can hold the others. */
export function readJson(text: string): Result<Json> {
  const reader: Reader = { text, at: text.charCodeAt(0) === 0xfeff ? 1 : 0 };
  try {
    skipSpace(reader);
    const value = readValue(reader, 0);
    skipSpace(reader);
    if (reader.at < text.length) {
      throw new Problem('end of text expected');
    }
    return ok(value);
  } catch (error) {
    if (error instanceof Problem) {
      return err(faultOf(error, reader));
    }
    throw error;
  }
}

interface Reader {
  readonly text: string;
  at: number;
}

/** Carries a syntax problem out of the recursion; never leaves this file. */
class Problem extends Error {
  readonly code: 'FHIR-JSON-SYNTAX' | 'FHIR-DEPTH' | 'FHIR-DUPLICATE-KEY';

  constructor(message: string, code: Problem['code'] = 'FHIR-JSON-SYNTAX') {
    super(message);
    this.code = code;
  }
}

function faultOf(problem: Problem, reader: Reader) {
  const before = reader.text.slice(0, reader.at);
  const line = before.split('\n').length;
  const column = reader.at - before.lastIndexOf('\n');
  switch (problem.code) {
    case 'FHIR-DEPTH':
      return fault('FHIR-DEPTH', { max: limits.nestingDepth }, `line ${line}`);
    case 'FHIR-DUPLICATE-KEY':
      return fault('FHIR-DUPLICATE-KEY', { name: problem.message }, `line ${line}, column ${column}`);
    default:
      return fault('FHIR-JSON-SYNTAX', { line, column, problem: problem.message });
  }
}

function skipSpace(reader: Reader): void {
  for (;;) {
    const code = reader.text.charCodeAt(reader.at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) {
      return;
    }
    reader.at += 1;
  }
}

function readValue(reader: Reader, depth: number): Json {
  if (depth > limits.nestingDepth) {
    throw new Problem('', 'FHIR-DEPTH');
  }
  switch (reader.text[reader.at]) {
    case '{':
      return readObject(reader, depth);
    case '[':
      return readArray(reader, depth);
    case '"':
      return readString(reader);
    case 't':
      return readWord(reader, 'true', true);
    case 'f':
      return readWord(reader, 'false', false);
    case 'n':
      return readWord(reader, 'null', null);
    case undefined:
      throw new Problem('the text ends too early');
    default:
      return readNumber(reader);
  }
}

function readObject(reader: Reader, depth: number): Json {
  const object: { [name: string]: Json } = {};
  reader.at += 1;
  skipSpace(reader);
  if (reader.text[reader.at] === '}') {
    reader.at += 1;
    return object;
  }
  for (;;) {
    if (reader.text[reader.at] !== '"') {
      throw new Problem('a name in double quotes expected');
    }
    const name = readString(reader);
    if (name === '__proto__') {
      throw new Problem('this name is not allowed');
    }
    if (Object.hasOwn(object, name)) {
      throw new Problem(safeName(name), 'FHIR-DUPLICATE-KEY');
    }
    skipSpace(reader);
    if (reader.text[reader.at] !== ':') {
      throw new Problem('a colon expected');
    }
    reader.at += 1;
    skipSpace(reader);
    object[name] = readValue(reader, depth + 1);
    if (!hasNext(reader, '}')) {
      return object;
    }
  }
}

function readArray(reader: Reader, depth: number): Json {
  const array: Json[] = [];
  reader.at += 1;
  skipSpace(reader);
  if (reader.text[reader.at] === ']') {
    reader.at += 1;
    return array;
  }
  for (;;) {
    array.push(readValue(reader, depth + 1));
    if (!hasNext(reader, ']')) {
      return array;
    }
  }
}

/** Passes a comma or the closing bracket; says which. */
function hasNext(reader: Reader, closing: '}' | ']'): boolean {
  skipSpace(reader);
  const found = reader.text[reader.at];
  if (found !== ',' && found !== closing) {
    throw new Problem(`a comma or ${closing} expected`);
  }
  reader.at += 1;
  if (found === closing) {
    return false;
  }
  skipSpace(reader);
  return true;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids exactly these characters in a string
const plain = /[^"\\\u0000-\u001f]*/y;

function readString(reader: Reader): string {
  const start = reader.at + 1;
  plain.lastIndex = start;
  plain.test(reader.text);
  let end = plain.lastIndex;
  let escaped = false;
  while (reader.text[end] === '\\') {
    escaped = true;
    plain.lastIndex = end + 2;
    plain.test(reader.text);
    end = plain.lastIndex;
  }
  if (reader.text[end] !== '"') {
    reader.at = Math.min(end, reader.text.length);
    throw new Problem(
      reader.at === reader.text.length ? 'the text ends inside a string' : 'a control character in a string',
    );
  }
  const value = escaped ? withoutEscapes(reader, start, end) : reader.text.slice(start, end);
  if (!value.isWellFormed() || value.includes('\0')) {
    throw new Problem('a string with half a character or U+0000');
  }
  reader.at = end + 1;
  return value;
}

function withoutEscapes(reader: Reader, start: number, end: number): string {
  try {
    return JSON.parse(reader.text.slice(start - 1, end + 1)) as string;
  } catch {
    throw new Problem('an unknown escape in a string');
  }
}

function readWord<T extends Json>(reader: Reader, word: string, value: T): T {
  if (!reader.text.startsWith(word, reader.at)) {
    throw new Problem('an unknown word');
  }
  reader.at += word.length;
  return value;
}

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

function readNumber(reader: Reader): Json {
  number.lastIndex = reader.at;
  if (!number.test(reader.text)) {
    throw new Problem('an unexpected character');
  }
  const text = reader.text.slice(reader.at, number.lastIndex);
  reader.at = number.lastIndex;
  return exactDecimal(text);
}
