/** Invariants by FHIRPath: an expression is compiled once, and asked of plain values. */
import {
  compilePath,
  elementNode,
  type FhirModel,
  isNode,
  type Json,
  type PathEnvironment,
  type PathItem,
  type PathNode,
} from '@stelsel/fhir';
import type { CompileInvariant, CompileSelection, InvariantScope } from '../validate/ports.ts';
import { meantExpression } from './known-wrong.ts';

/** What an expression can ask besides the resource itself. */
export type InvariantSurroundings = Pick<PathEnvironment, 'memberOf' | 'conformsTo'>;

/**
 * An expression that is not understood is undefined; one that cannot be run on a value answers undefined. A rule about
 * something that is not there, such as a text that starts with `#`, finds nothing and is not broken.
 */
export function pathInvariants(model: FhirModel, surroundings: InvariantSurroundings = {}): CompileInvariant {
  return (expression, type) => {
    const meant = meantExpression(expression);
    if (meant === undefined) {
      return () => true;
    }
    const path = compilePath(meant, model.definitions);
    if (!path.ok) {
      return undefined;
    }
    return (focus, scope) => {
      const held = path.value.test(nodeOf(focus as Json, type), environmentOf(scope, surroundings));
      return held.ok ? held.value !== false : undefined;
    };
  };
}

/** What an expression finds in a resource; of a primitive the object beside it, with its id and extensions. */
export function pathSelections(model: FhirModel, surroundings: InvariantSurroundings = {}): CompileSelection {
  return (expression) => {
    const path = compilePath(expression, model.definitions);
    return path.ok
      ? (resource, scope) => {
          const found = path.value.evaluate(nodeOf(resource as Json, 'Resource'), environmentOf(scope, surroundings));
          return found.ok ? new Set(found.value.flatMap(membersOf)) : undefined;
        }
      : undefined;
  };
}

function membersOf(item: PathItem): readonly object[] {
  return isNode(item) && item.members !== undefined ? [item.members] : [];
}

function nodeOf(value: Json, type: string): PathNode {
  return elementNode(undefined, { name: '', index: -1, type }, value);
}

interface Known {
  readonly resource: object;
  readonly root: object;
  readonly environment: PathEnvironment;
}

/** One for all invariants of a validation; made again only when it has come to another resource. */
function environmentOf(scope: InvariantScope, surroundings: InvariantSurroundings): PathEnvironment {
  const { resource, root } = scope;
  const known = scope.kept as Known | undefined;
  if (known?.resource === resource && known.root === root) {
    return known.environment;
  }
  const environment: PathEnvironment = {
    ...surroundings,
    resource: nodeOf(resource as Json, 'Resource'),
    rootResource: nodeOf(root as Json, 'Resource'),
    resolve: (reference) => {
      const found = scope.resolve(reference);
      return found === undefined ? undefined : nodeOf(found as Json, 'Resource');
    },
  };
  scope.kept = { resource, root, environment } satisfies Known;
  return environment;
}
