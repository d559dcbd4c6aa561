/** Invariants by FHIRPath: an expression is compiled once, and asked of plain values. */
import { compilePath, type FhirModel, type Json, type PathNode } from '@stelsel/fhir';
import type { CompileInvariant, InvariantScope } from './ports.ts';
import { isObject, type JsonObject } from './values.ts';

/** An expression that is not understood is undefined; one that cannot be run on a value answers undefined. */
export function pathInvariants(model: FhirModel, memberOf?: MemberOf): CompileInvariant {
  return (expression, type) => {
    const path = compilePath(expression, model.definitions);
    if (!path.ok) {
      return undefined;
    }
    return (focus, scope) => {
      const held = path.value.test(nodeOf(focus as Json, type), environmentOf(scope, memberOf));
      // A rule about something that is not there, such as a text that starts with `#`, finds nothing and is not broken.
      return held.ok ? held.value !== false : undefined;
    };
  };
}

type Environment = NonNullable<Parameters<Extract<ReturnType<typeof compilePath>, { ok: true }>['value']['test']>[1]>;
type MemberOf = NonNullable<Environment['memberOf']>;

function nodeOf(value: Json, type: string): PathNode {
  const members = isObject(value) ? value : undefined;
  return {
    kind: 'node',
    type: members === undefined ? type : typeOf(members, type),
    value,
    members,
    parent: undefined,
    name: '',
    index: -1,
  };
}

function typeOf({ resourceType }: JsonObject, type: string): string {
  return typeof resourceType === 'string' ? resourceType : type;
}

function environmentOf(scope: InvariantScope, memberOf: MemberOf | undefined): Environment {
  return {
    resource: nodeOf(scope.resource as Json, 'Resource'),
    rootResource: nodeOf(scope.root as Json, 'Resource'),
    resolve: (reference) => {
      const found = scope.resolve(reference);
      return found === undefined ? undefined : nodeOf(found as Json, 'Resource');
    },
    ...(memberOf === undefined ? {} : { memberOf }),
  };
}
