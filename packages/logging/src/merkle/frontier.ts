/**
 * The right edge of a growing tree: the roots of its perfect subtrees, largest first. It is all a log has to remember to
 * append leaves and to know its root, however many leaves there are.
 */
import { emptyRoot, hashBytes, nodeHash } from './hash.ts';

export interface Frontier {
  readonly size: number;
  readonly roots: readonly Uint8Array[];
}

/** A perfect subtree that became complete: number `index` among those of 2^level leaves. */
export interface TreeNode {
  readonly level: number;
  readonly index: number;
  readonly hash: Uint8Array;
}

export const emptyFrontier: Frontier = { size: 0, roots: [] };

/** Appends leaves; also answers every node that became complete, the leaves included. */
export function appendLeaves(
  from: Frontier,
  leaves: readonly Uint8Array[],
): { readonly frontier: Frontier; readonly nodes: readonly TreeNode[] } {
  const roots = [...from.roots];
  const nodes: TreeNode[] = [];
  let size = from.size;
  for (const leaf of leaves) {
    let hash = leaf;
    let level = 0;
    let index = size;
    nodes.push({ level, index, hash });
    while (index % 2 === 1) {
      hash = nodeHash(popRoot(roots), hash);
      level += 1;
      index = (index - 1) / 2;
      nodes.push({ level, index, hash });
    }
    roots.push(hash);
    size += 1;
  }
  return { frontier: { size, roots }, nodes };
}

export function rootOf(frontier: Frontier): Uint8Array {
  const [last, ...before] = [...frontier.roots].reverse();
  return last === undefined ? emptyRoot : before.reduce((right, left) => nodeHash(left, right), last);
}

/** The roots as one row of bytes, for storage beside the size. */
export function writeRoots(frontier: Frontier): Uint8Array {
  return Buffer.concat(frontier.roots);
}

/** @throws when the bytes do not fit the size: the stored position is damaged. */
export function readFrontier(size: number, bytes: Uint8Array): Frontier {
  const count = size.toString(2).replaceAll('0', '').length;
  if (bytes.length !== count * hashBytes) {
    throw new Error('the stored edge of the log does not fit its size');
  }
  const roots = Array.from({ length: count }, (_, at) => bytes.subarray(at * hashBytes, (at + 1) * hashBytes));
  return { size, roots };
}

function popRoot(roots: Uint8Array[]): Uint8Array {
  const root = roots.pop();
  if (root === undefined) {
    throw new Error('the edge of the tree is shorter than its size');
  }
  return root;
}
