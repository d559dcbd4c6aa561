/** The elements of a slice that a discriminator path leads to, with what the profiles of their types say of the rest. */
import type { ElementNode } from '../profile/element-tree.ts';
import type { CompileContext } from './compile-context.ts';
import { type CoreElement, coreChild } from './core-element.ts';
import type { PathStep } from './discriminator-path.ts';

/** More than one when both a choice and a type of it say something. Empty when nothing is said there. */
export function sliceElements(
  context: CompileContext,
  slice: ElementNode,
  core: CoreElement,
  steps: readonly PathStep[],
): readonly ElementNode[] {
  let nodes: readonly { readonly node: ElementNode; readonly core: CoreElement | undefined }[] = [
    { node: slice, core },
  ];
  for (const [index, step] of steps.entries()) {
    nodes = nodes.flatMap(({ node, core: known }) => {
      if (step.kind === 'resolve') {
        // At the end the reference itself says what it may point at.
        return index === steps.length - 1 ? [{ node, core: known }] : targetOf(context, node);
      }
      const types = node.definition.types?.map(({ code }) => code) ?? [];
      if (step.kind === 'type') {
        return node.slices
          .filter((it) => it.definition.types?.some(({ code }) => code === step.type))
          .concat(node)
          .map((it) => ({ node: it, core: known }));
      }
      const name = step.kind === 'extension' ? 'extension' : step.name;
      const found = childrenOf(context, node, name);
      const wanted =
        step.kind === 'extension' ? found.flatMap((it) => it.slices).filter((it) => hasUrl(it, step.url)) : found;
      const below =
        coreChild(context.trees, known, types, name) ?? coreChild(context.trees, known, types, `${name}[x]`);
      return wanted.map((it) => ({ node: it, core: below }));
    });
  }
  return nodes.map(({ node }) => node);
}

/** What the one profile says that a reference must point at. */
function targetOf(context: CompileContext, { definition: { types = [] } }: ElementNode) {
  const [canonical, other] = types.flatMap(({ targets }) => targets);
  const target = canonical === undefined || other !== undefined ? undefined : context.trees.find(canonical);
  const tree = target === undefined ? undefined : context.trees.tree(target);
  const core = target === undefined ? undefined : context.trees.typeTree(target.type);
  return tree === undefined || typeof tree === 'string'
    ? []
    : [{ node: tree, core: core === undefined ? undefined : { tree: core, node: core } }];
}

/** A child by name; a choice also with what its slices say; below a profiled type what that profile says. */
function childrenOf(context: CompileContext, node: ElementNode, name: string): readonly ElementNode[] {
  const own = node.children.get(name) ?? node.children.get(`${name}[x]`);
  const profiled = (node.definition.types ?? []).flatMap(({ profiles }) => profiles);
  const [profile] = profiled;
  const definition = profiled.length === 1 && profile !== undefined ? context.trees.find(profile) : undefined;
  const tree = definition === undefined ? undefined : context.trees.tree(definition);
  const beyond =
    tree === undefined || typeof tree === 'string'
      ? undefined
      : (tree.children.get(name) ?? tree.children.get(`${name}[x]`));
  return [own, beyond]
    .filter((it) => it !== undefined)
    .flatMap((it) => (it.name.endsWith('[x]') && it.slices.length === 1 ? [it, ...it.slices] : [it]));
}

function hasUrl(slice: ElementNode, url: string): boolean {
  const fixed = slice.children.get('url')?.definition.fixed;
  const profiles = slice.definition.types?.flatMap((type) => type.profiles) ?? [];
  return fixed === url || profiles.some((canonical) => canonical.split('|', 1)[0] === url);
}
