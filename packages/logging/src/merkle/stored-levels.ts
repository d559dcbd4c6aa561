/**
 * Only every fourth level of the tree is stored: hardly more rows than leaves. A node between is folded from at most
 * eight stored ones.
 */
import type { TreeNode } from './frontier.ts';
import { nodeHash } from './hash.ts';
import type { SubtreeHash } from './proofs.ts';

const stride = 4;

export function isStored({ level }: TreeNode): boolean {
  return level % stride === 0;
}

/** Reads `count` stored nodes of one level, from a number on. */
export type ReadNodes = (level: number, from: number, count: number) => Promise<readonly Uint8Array[]>;

export function subtreeOf(read: ReadNodes): SubtreeHash {
  return async (level, index) => {
    const stored = level - (level % stride);
    const count = 2 ** (level - stored);
    return fold(await read(stored, index * count, count));
  };
}

function fold(hashes: readonly Uint8Array[]): Uint8Array {
  const [first, ...rest] = hashes;
  if (first === undefined || rest.length === 0) {
    return first ?? new Uint8Array();
  }
  const middle = hashes.length / 2;
  return nodeHash(fold(hashes.slice(0, middle)), fold(hashes.slice(middle)));
}
