/** The tree of an expression to closures. */
import type { Definitions } from '../definitions/definitions.ts';
import { type ArithmeticOperator, arithmeticCode, concatenationCode, signCode } from './arithmetic.ts';
import { type Code, itemsCode, truthCode, valueCode } from './code.ts';
import { compareCode } from './compare.ts';
import { constantCode } from './constants.ts';
import { equalCollections, equivalentCollections, itemKey } from './equality.ts';
import { conversionFunctions } from './functions/conversion.ts';
import { existenceFunctions } from './functions/existence.ts';
import { fhirFunctions } from './functions/fhir.ts';
import { filteringFunctions, unionCode } from './functions/filtering.ts';
import { mathFunctions } from './functions/math.ts';
import { numberValue, type PathFunction } from './functions/path-function.ts';
import { stringFunctions } from './functions/strings.ts';
import { isCode, ofTypeCode, typeFunctions } from './functions/types.ts';
import { utilityFunctions } from './functions/utility.ts';
import { none } from './item.ts';
import { andCode, impliesCode, orCode, xorCode } from './logic.ts';
import { memberCode } from './member.ts';
import { syntaxProblem, unsupportedProblem } from './problem.ts';
import { singleItem } from './scope.ts';
import type { Syntax } from './syntax.ts';

const functions = new Map<string, PathFunction>(
  [
    existenceFunctions,
    filteringFunctions,
    typeFunctions,
    conversionFunctions,
    stringFunctions,
    mathFunctions,
    utilityFunctions,
    fhirFunctions,
  ].flatMap((group) => Object.entries(group)),
);

const self: Code = itemsCode(0, (scope) => scope.self);

/** @throws PathProblem */
export function compileSyntax(syntax: Syntax, definitions: Definitions): Code {
  const { at } = syntax;
  switch (syntax.kind) {
    case 'literal': {
      const { value } = syntax;
      const items = value === undefined ? none : [value];
      return itemsCode(at, () => items);
    }
    case 'variable':
      return variableCode(syntax.name, at);
    case 'constant':
      return constantCode(definitions, syntax.name, at);
    case 'member':
      return memberCode(definitions, syntax.source && compileSyntax(syntax.source, definitions), syntax.name, at);
    case 'call':
      return callCode(syntax, definitions);
    case 'item': {
      const source = compileSyntax(syntax.source, definitions);
      const index = compileSyntax(syntax.index, definitions);
      return valueCode(at, (scope) => source.items(scope)[numberValue(index, scope, at) ?? -1]);
    }
    case 'sign':
      return signCode(syntax.negative, compileSyntax(syntax.operand, definitions), at);
    case 'type': {
      const compile = syntax.operator === 'is' ? isCode : ofTypeCode;
      return compile(definitions, compileSyntax(syntax.source, definitions), syntax.type, at);
    }
    case 'binary':
      return binaryCode(syntax, definitions);
    default:
      return syntax satisfies never;
  }
}

function variableCode(name: '$this' | '$index' | '$total', at: number): Code {
  switch (name) {
    case '$this':
      return itemsCode(at, (scope) => scope.self);
    case '$index':
      return valueCode(at, (scope) => scope.index);
    case '$total':
      return itemsCode(at, (scope) => scope.total);
    default:
      return name satisfies never;
  }
}

function callCode(syntax: Extract<Syntax, { kind: 'call' }>, definitions: Definitions): Code {
  const { name, at } = syntax;
  const found = functions.get(name);
  if (found === undefined) {
    throw unsupportedProblem('this function is not known here', at);
  }
  if (syntax.args.length < found.min || syntax.args.length > found.max) {
    throw syntaxProblem('this function takes another number of arguments', at);
  }
  return found.compile({
    source: syntax.source === undefined ? self : compileSyntax(syntax.source, definitions),
    args: syntax.args.map((arg) => compileSyntax(arg, definitions)),
    syntax: syntax.args,
    definitions,
    at,
  });
}

function binaryCode(
  { operator, left, right, at }: Extract<Syntax, { kind: 'binary' }>,
  definitions: Definitions,
): Code {
  const a = compileSyntax(left, definitions);
  const b = compileSyntax(right, definitions);
  switch (operator) {
    case 'and':
      return andCode(a, b);
    case 'or':
      return orCode(a, b);
    case 'xor':
      return xorCode(a, b);
    case 'implies':
      return impliesCode(a, b);
    case '|':
      return unionCode(a, b, at);
    case '&':
      return concatenationCode(a, b, at);
    case '=':
      return truthCode((scope) => equalCollections(a.items(scope), b.items(scope)));
    case '!=':
      return truthCode((scope) => {
        const equal = equalCollections(a.items(scope), b.items(scope));
        return equal === undefined ? undefined : !equal;
      });
    case '~':
      return truthCode((scope) => equivalentCollections(a.items(scope), b.items(scope)));
    case '!~':
      return truthCode((scope) => !equivalentCollections(a.items(scope), b.items(scope)));
    case '<':
    case '<=':
    case '>':
    case '>=':
      return compareCode(operator, a, b, at);
    case 'in':
      return membershipCode(a, b, at);
    case 'contains':
      return membershipCode(b, a, at);
    default:
      return arithmeticCode(operator satisfies ArithmeticOperator, a, b, at);
  }
}

function membershipCode(part: Code, whole: Code, at: number): Code {
  return truthCode((scope) => {
    const item = singleItem(part.items(scope), at);
    if (item === undefined) {
      return undefined;
    }
    const key = itemKey(item);
    return whole.items(scope).some((other) => itemKey(other) === key);
  });
}
