/** Finds StructureDefinitions by canonical and gives their element trees, made once; a missing snapshot is made here. */
import { conformanceLimits } from '../limits.ts';
import { type CoreProfiles, coreBase } from './core-profiles.ts';
import { type ElementNode, treeOf } from './element-tree.ts';
import { mergeDifferential } from './merge-differential.ts';
import type { StructureDefinition } from './structure-definition.ts';

export interface ProfileTrees {
  find(canonical: string): StructureDefinition | undefined;
  /** The complete tree, or a sentence that says why there is none. */
  tree(definition: StructureDefinition): ElementNode | string;
  /** The tree of a type of FHIR itself. */
  typeTree(name: string): ElementNode | undefined;
  typeDefinition(name: string): StructureDefinition | undefined;
}

/** @param findLoaded profiles of packages by canonical, which stand before those of FHIR itself */
export function profileTrees(
  core: CoreProfiles,
  findLoaded: (canonical: string) => StructureDefinition | undefined,
): ProfileTrees {
  const trees = new Map<StructureDefinition, ElementNode | string>();
  const find = (canonical: string): StructureDefinition | undefined =>
    findLoaded(canonical) ?? core.find(canonical.split('|', 1)[0] ?? '');
  const typeDefinition = (name: string): StructureDefinition | undefined => core.find(coreBase + name);
  const typeTree = (name: string): ElementNode | undefined => {
    const definition = typeDefinition(name);
    const tree = definition === undefined ? undefined : treeAt(definition, 0);
    return typeof tree === 'string' ? undefined : tree;
  };
  const treeAt = (definition: StructureDefinition, depth: number): ElementNode | string => {
    const known = trees.get(definition);
    if (known !== undefined) {
      return known;
    }
    const made = make(definition, depth);
    trees.set(definition, made);
    return made;
  };
  const merged = (definition: StructureDefinition, depth: number): ElementNode | string => {
    if (depth > conformanceLimits.baseDepth) {
      return 'its base profiles go round in a circle';
    }
    const base = definition.base === undefined ? undefined : find(definition.base);
    if (base === undefined) {
      return `its base ${definition.base ?? '-'} is not loaded`;
    }
    const tree = treeAt(base, depth + 1);
    return typeof tree === 'string'
      ? tree
      : mergeDifferential(tree, definition.differential, {
          typeTree,
          profileTree: (canonical) => {
            const profile = find(canonical);
            const found = profile === undefined ? undefined : treeAt(profile, depth + 1);
            return typeof found === 'string' ? undefined : found;
          },
        });
  };
  // Snapshots that tools make differ, so ours is made wherever the base is here; the one in the profile is the second choice.
  const make = (definition: StructureDefinition, depth: number): ElementNode | string => {
    const { snapshot, differential, constrains } = definition;
    if (snapshot !== undefined && (!constrains || differential.length === 0)) {
      return treeOf(snapshot) ?? 'the snapshot names an element below one that it does not have';
    }
    const own = merged(definition, depth);
    return typeof own === 'string' && snapshot !== undefined ? (treeOf(snapshot) ?? own) : own;
  };
  return { find, typeDefinition, typeTree, tree: (definition) => treeAt(definition, 0) };
}
