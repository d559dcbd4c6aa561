/** FHIRPath text to its tree (N1 grammar), by precedence climbing; nesting is bounded. */
import { limits } from '@stelsel/kernel';
import { exactNumber } from './exact-number.ts';
import { parseMoment } from './moment.ts';
import { PathProblem, syntaxProblem } from './problem.ts';
import type { BinaryOperator, Syntax, TypeName } from './syntax.ts';
import { type Token, tokenize } from './tokenize.ts';
import { isCalendarUnit } from './unit-quantity.ts';

/** How tightly an operator binds; all of them group from the left. */
const strengths: ReadonlyMap<string, number> = new Map([
  ['implies', 1],
  ['or', 2],
  ['xor', 2],
  ['and', 3],
  ['in', 4],
  ['contains', 4],
  ['=', 5],
  ['~', 5],
  ['!=', 5],
  ['!~', 5],
  ['<=', 6],
  ['<', 6],
  ['>', 6],
  ['>=', 6],
  ['|', 7],
  ['is', 8],
  ['as', 8],
  ['+', 9],
  ['-', 9],
  ['&', 9],
  ['*', 10],
  ['/', 10],
  ['div', 10],
  ['mod', 10],
]);

interface Parser {
  readonly tokens: readonly Token[];
  next: number;
  depth: number;
}

/** @throws PathProblem */
export function parsePath(text: string): Syntax {
  const parser: Parser = { tokens: tokenize(text), next: 0, depth: 0 };
  const syntax = expression(parser, 1);
  if (peek(parser).kind !== 'end') {
    throw syntaxProblem('end of the expression or an operator expected', peek(parser).at);
  }
  return syntax;
}

function peek(parser: Parser): Token {
  return parser.tokens[parser.next] ?? { kind: 'end', text: '', at: 0 };
}

function take(parser: Parser): Token {
  const token = peek(parser);
  parser.next += 1;
  return token;
}

function isSymbol(parser: Parser, text: string): boolean {
  const token = peek(parser);
  return token.kind === 'symbol' && token.text === text;
}

function expect(parser: Parser, text: string): void {
  const token = take(parser);
  if (token.kind !== 'symbol' || token.text !== text) {
    throw syntaxProblem(`${text} expected`, token.at);
  }
}

function expression(parser: Parser, strength: number): Syntax {
  parser.depth += 1;
  if (parser.depth > limits.nestingDepth) {
    throw new PathProblem('FHIR-PATH-BOUNDS', `nested deeper than ${limits.nestingDepth} levels`, peek(parser).at);
  }
  let left = signed(parser);
  for (;;) {
    const token = peek(parser);
    const found = token.kind === 'symbol' || token.kind === 'word' ? strengths.get(token.text) : undefined;
    if (found === undefined || found < strength) {
      parser.depth -= 1;
      return left;
    }
    parser.next += 1;
    left = operation(parser, token, found, left);
  }
}

function operation(parser: Parser, { text, at }: Token, strength: number, left: Syntax): Syntax {
  if (text === 'is' || text === 'as') {
    return { kind: 'type', operator: text, source: left, type: typeName(parser), at };
  }
  const right = expression(parser, strength + 1);
  return { kind: 'binary', operator: text as BinaryOperator, left, right, at };
}

function typeName(parser: Parser): TypeName {
  const first = identifier(parser);
  if (!isSymbol(parser, '.')) {
    return { namespace: undefined, name: first };
  }
  parser.next += 1;
  return { namespace: first, name: identifier(parser) };
}

function identifier(parser: Parser): string {
  const token = take(parser);
  if (token.kind !== 'word' && token.kind !== 'name') {
    throw syntaxProblem('a name expected', token.at);
  }
  return token.text;
}

function signed(parser: Parser): Syntax {
  const { at } = peek(parser);
  const negative = isSymbol(parser, '-');
  if (!negative && !isSymbol(parser, '+')) {
    return steps(parser, term(parser));
  }
  parser.next += 1;
  return { kind: 'sign', negative, operand: steps(parser, term(parser)), at };
}

function steps(parser: Parser, start: Syntax): Syntax {
  let source = start;
  for (;;) {
    const { at } = peek(parser);
    if (isSymbol(parser, '.')) {
      parser.next += 1;
      const token = peek(parser);
      source = token.kind === 'variable' ? variable(take(parser)) : invocation(parser, source);
    } else if (isSymbol(parser, '[')) {
      parser.next += 1;
      const index = expression(parser, 1);
      expect(parser, ']');
      source = { kind: 'item', source, index, at };
    } else {
      return source;
    }
  }
}

function invocation(parser: Parser, source: Syntax | undefined): Syntax {
  const { at } = peek(parser);
  const name = identifier(parser);
  if (!isSymbol(parser, '(')) {
    return { kind: 'member', source, name, at };
  }
  parser.next += 1;
  const args: Syntax[] = [];
  while (!isSymbol(parser, ')')) {
    if (args.length > 0) {
      expect(parser, ',');
    }
    args.push(expression(parser, 1));
  }
  expect(parser, ')');
  return { kind: 'call', source, name, args, at };
}

function variable({ text, at }: Token): Syntax {
  return { kind: 'variable', name: text as '$this', at };
}

function term(parser: Parser): Syntax {
  const token = peek(parser);
  const { at, text } = token;
  switch (token.kind) {
    case 'word':
      if ((text === 'true' || text === 'false') && parser.tokens[parser.next + 1]?.text !== '(') {
        parser.next += 1;
        return { kind: 'literal', value: text === 'true', at };
      }
      return invocation(parser, undefined);
    case 'name':
      return invocation(parser, undefined);
    case 'string':
      parser.next += 1;
      return { kind: 'literal', value: text, at };
    case 'number':
      parser.next += 1;
      return number(parser, token);
    case 'moment':
      parser.next += 1;
      return moment(token);
    case 'constant':
      parser.next += 1;
      return { kind: 'constant', name: text, at };
    case 'variable':
      return variable(take(parser));
    default:
      return bracketed(parser, token);
  }
}

function bracketed(parser: Parser, { kind, text, at }: Token): Syntax {
  if (kind === 'symbol' && text === '(') {
    parser.next += 1;
    const inner = expression(parser, 1);
    expect(parser, ')');
    return inner;
  }
  if (kind === 'symbol' && text === '{') {
    parser.next += 1;
    expect(parser, '}');
    return { kind: 'literal', value: undefined, at };
  }
  throw syntaxProblem('a name, a value or a bracket expected', at);
}

function number(parser: Parser, { text, at }: Token): Syntax {
  const unit = peek(parser);
  const calendar = unit.kind === 'word' && isCalendarUnit(unit.text);
  if (calendar || unit.kind === 'string') {
    parser.next += 1;
    return { kind: 'literal', value: { kind: 'quantity', value: exactNumber(text), unit: unit.text, calendar }, at };
  }
  return { kind: 'literal', value: text.includes('.') ? exactNumber(text) : Number(text), at };
}

function moment({ text, at }: Token): Syntax {
  const value = parseMoment(text.slice(1));
  if (value === undefined) {
    throw syntaxProblem('this date or time does not exist', at);
  }
  return { kind: 'literal', value, at };
}
