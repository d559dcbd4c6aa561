/** The element that a run is at, by every name FHIR has for it: `Patient.name.family` is `HumanName.family` and a `string`. */
import type { ElementNode } from '../profile/element-tree.ts';
import { nodeAt } from '../profile/merge-differential.ts';
import type { CompileContext } from './compile-context.ts';
import type { Run } from './run.ts';

export interface NamedPlace {
  readonly names: ReadonlySet<string>;
  /** As expressions start from it. */
  readonly type: string;
}

/** Where a walk is: the element, the tree that its content references are in, and all its names. */
interface Here {
  readonly tree: ElementNode;
  readonly node: ElementNode;
  readonly type: string;
  readonly names: readonly string[];
}

const known = new WeakMap<CompileContext, Map<string, NamedPlace | undefined>>();

/** Of what holds the extension that the run is in; undefined below an element that FHIR does not have. */
export function namedPlace(context: CompileContext, run: Run): NamedPlace | undefined {
  const { resourceType = '' } = run.resource as { readonly resourceType?: string };
  const steps = run.names.slice(run.resourceDepth, run.depth - 1);
  const key = `${resourceType}.${steps.join('.')}`;
  const places = known.get(context) ?? new Map<string, NamedPlace | undefined>();
  known.set(context, places);
  if (!places.has(key)) {
    places.set(key, walk(context, resourceType, steps));
  }
  return places.get(key);
}

function walk(context: CompileContext, resourceType: string, steps: readonly string[]): NamedPlace | undefined {
  const tree = context.trees.typeTree(resourceType);
  let here: Here | undefined = tree && { tree, node: tree, type: resourceType, names: kindsOf(context, resourceType) };
  for (const step of steps) {
    here = here && below(context, here, step);
  }
  return here && { names: new Set(here.names), type: here.type };
}

/** One step further; a type of a choice is written as FHIRPath does: `value.ofType(Quantity)`. */
function below(context: CompileContext, { tree, node, names }: Here, step: string): Here | undefined {
  const [, stem, chosen] = /^(\w+)\.ofType\((\w+)\)$/.exec(step) ?? [];
  const child = node.children.get(stem === undefined ? step : `${stem}[x]`);
  if (child === undefined) {
    return undefined;
  }
  const said = names.flatMap((name) => [`${name}.${child.name}`, ...(stem === undefined ? [] : [`${name}.${stem}`])]);
  const { contentReference, types = [] } = child.definition;
  const meant = contentReference === undefined ? child : nodeAt(tree, contentReference);
  if (meant !== undefined && meant.children.size > 0) {
    const kinds = kindsOf(context, meant.definition.types?.[0]?.code ?? 'BackboneElement');
    return { tree, node: meant, type: meant.path, names: [...said, meant.path, ...kinds] };
  }
  const type = chosen ?? types[0]?.code ?? 'Element';
  // A primitive has no tree of its own: an id and extensions stand on it as on any element.
  const content = context.trees.typeTree(type) ?? context.trees.typeTree('Element');
  return content && { tree: content, node: content, type, names: [...said, ...kindsOf(context, type)] };
}

/** A type and what it is a kind of. */
function kindsOf(context: CompileContext, type: string): readonly string[] {
  const kinds = [type];
  for (let name: string | undefined = type; name !== undefined && kinds.length < 10; ) {
    const base: string | undefined = context.trees.typeDefinition(name)?.base;
    name = base?.slice(base.lastIndexOf('/') + 1);
    kinds.push(...(name === undefined ? [] : [name]));
  }
  return context.definitions.isResourceType(type) || kinds.includes('Element') ? kinds : [...kinds, 'Element'];
}
