/** Types: `is`, `as`, `ofType` and `type()`. */

import type { Definitions } from '../../definitions/definitions.ts';
import { type Code, itemsCode, truthCode } from '../code.ts';
import { isNode, none, type PathNode } from '../item.ts';
import { syntaxProblem } from '../problem.ts';
import { singleItem } from '../scope.ts';
import type { Syntax, TypeName } from '../syntax.ts';
import { systemType, type TypeTest, typeTest } from '../type-names.ts';
import type { Call, PathFunctions } from './path-function.ts';

/** Whether the one item is of a type; a type that this FHIR version lacks is no item's type. */
export function isCode(definitions: Definitions, source: Code, type: TypeName, at: number): Code {
  const test = typeTest(definitions, type) ?? noItem;
  return truthCode((scope) => {
    const item = singleItem(source.items(scope), at);
    return item === undefined ? undefined : test(item);
  });
}

/** Items of a type. `as` on more than one item filters, as the constraints of R4 expect. */
export function ofTypeCode(definitions: Definitions, source: Code, type: TypeName, at: number): Code {
  const test = typeTest(definitions, type) ?? noItem;
  return itemsCode(at, (scope) => source.items(scope).filter(test));
}

const noItem: TypeTest = () => false;

/** `Patient`, `FHIR.Patient` and `System.String` as an argument. */
function typeArgument({ syntax: [argument], at }: Call): TypeName {
  if (argument?.kind === 'member' && argument.source === undefined) {
    return { namespace: undefined, name: argument.name };
  }
  const source: Syntax | undefined = argument?.kind === 'member' ? argument.source : undefined;
  if (argument?.kind === 'member' && source?.kind === 'member' && source.source === undefined) {
    return { namespace: source.name, name: argument.name };
  }
  throw syntaxProblem('the name of a type expected', at);
}

function typeInfo(namespace: string, name: string): PathNode {
  const value = { namespace, name };
  return { kind: 'node', type: 'TypeInfo', value, members: value, parent: undefined, name: '', index: -1 };
}

export const typeFunctions: PathFunctions = {
  is: { min: 1, max: 1, compile: (call) => isCode(call.definitions, call.source, typeArgument(call), call.at) },
  as: { min: 1, max: 1, compile: (call) => ofTypeCode(call.definitions, call.source, typeArgument(call), call.at) },
  ofType: { min: 1, max: 1, compile: (call) => ofTypeCode(call.definitions, call.source, typeArgument(call), call.at) },
  type: {
    min: 0,
    max: 0,
    compile: ({ source, at }) =>
      itemsCode(at, (scope) => {
        const items = source.items(scope);
        return items.length === 0
          ? none
          : items.map((item) => (isNode(item) ? typeInfo('FHIR', item.type) : typeInfo('System', systemType(item))));
      }),
  },
};
