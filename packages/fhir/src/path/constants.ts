/** `%name`: what FHIR defines, and what the surroundings give. */
import type { Definitions } from '../definitions/definitions.ts';
import { type Code, itemsCode } from './code.ts';
import { isNode, type PathNode } from './item.ts';
import { resourceOf, rootResourceOf } from './path-node.ts';
import { evaluationProblem } from './problem.ts';
import type { Scope } from './scope.ts';

const addresses: ReadonlyMap<string, string> = new Map([
  ['ucum', 'http://unitsofmeasure.org'],
  ['sct', 'http://snomed.info/sct'],
  ['loinc', 'http://loinc.org'],
]);

export function constantCode(definitions: Definitions, name: string, at: number): Code {
  const fixed =
    addresses.get(name) ??
    (name.startsWith('vs-') ? `http://hl7.org/fhir/ValueSet/${name.slice(3)}` : undefined) ??
    (name.startsWith('ext-') ? `http://hl7.org/fhir/StructureDefinition/${name.slice(4)}` : undefined);
  if (fixed !== undefined) {
    const items = [fixed];
    return itemsCode(at, () => items);
  }
  switch (name) {
    case 'context':
      return itemsCode(at, (scope) => scope.focus);
    case 'resource':
      return itemsCode(at, (scope) => found(scope.environment.resource ?? around(scope, definitions, resourceOf)));
    case 'rootResource':
      return itemsCode(at, (scope) =>
        found(scope.environment.rootResource ?? around(scope, definitions, rootResourceOf)),
      );
    default:
      return itemsCode(at, (scope) => {
        const items = scope.variables.get(name) ?? scope.environment.variables?.get(name);
        if (items === undefined) {
          throw evaluationProblem('this name is not known here', at);
        }
        return items;
      });
  }
}

function around(
  { focus: [item] }: Scope,
  definitions: Definitions,
  find: (definitions: Definitions, node: PathNode) => PathNode,
): PathNode | undefined {
  return item !== undefined && isNode(item) ? find(definitions, item) : undefined;
}

function found(node: PathNode | undefined) {
  return node === undefined ? [] : [node];
}
