import type { StructureDefinition } from '../profile/structure-definition.ts';
import type { CompileContext, ProfileCheck } from './compile-context.ts';
import { compileValue } from './compile-element.ts';
import type { ElementKey } from './core-element.ts';

/**
 * A profile as plain functions that check only what it adds to its type: what an element has in common with FHIR itself is
 * checked by the type already, and leaves no function behind. A sentence when the profile cannot be used.
 */
export function compileProfile(context: CompileContext, definition: StructureDefinition): ProfileCheck | string {
  const { type, url, version } = definition;
  const tree = context.trees.tree(definition);
  const core = context.trees.typeTree(type);
  if (typeof tree === 'string') {
    return tree;
  }
  if (core === undefined) {
    return `FHIR has no type ${type}`;
  }
  const key: ElementKey = { name: type, sibling: `_${type}`, place: type, type, primitive: false };
  const check = compileValue({ context, tree }, tree, { tree: core, node: core }, [key]);
  return {
    canonical: version === undefined ? url : `${url}|${version}`,
    type,
    check: (object, run) => check?.(object as never, undefined, key, run),
  };
}
