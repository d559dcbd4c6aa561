import fc from 'fast-check';
import { expect, test } from 'vitest';
import { appendLeaves, emptyFrontier, rootOf } from './frontier.ts';
import { leafHash } from './hash.ts';
import { consistencyPath, inclusionPath, type SubtreeHash } from './proofs.ts';
import { isStored, subtreeOf } from './stored-levels.ts';
import { verifyConsistency, verifyInclusion } from './verify.ts';

const sizeMax = 300;
const runs = 300;
const leaves = Array.from({ length: sizeMax }, (_, at) => leafHash(Buffer.from(`event ${at}`)));

function treeOf(size: number): { root: Uint8Array; subtree: SubtreeHash } {
  const { frontier, nodes } = appendLeaves(emptyFrontier, leaves.slice(0, size));
  const stored = new Map(nodes.filter(isStored).map((node) => [`${node.level}/${node.index}`, node.hash]));
  const subtree = subtreeOf(async (level, from, count) =>
    Array.from({ length: count }, (_, at) => {
      const hash = stored.get(`${level}/${from + at}`);
      if (hash === undefined) {
        throw new Error(`no node ${level}/${from + at}`);
      }
      return hash;
    }),
  );
  return { root: rootOf(frontier), subtree };
}

const flip = (bytes: Uint8Array): Uint8Array => bytes.map((byte, at) => (at === 0 ? byte ^ 1 : byte));
const indexInSize = fc
  .integer({ min: 1, max: sizeMax })
  .chain((size) => fc.record({ size: fc.constant(size), index: fc.integer({ min: 0, max: size - 1 }) }));

test('every leaf of every tree has a valid inclusion proof, and no other leaf, place, root or path passes', async () => {
  await fc.assert(
    fc.asyncProperty(indexInSize, async ({ size, index }) => {
      const { root, subtree } = treeOf(size);
      const leaf = leaves[index] ?? new Uint8Array();
      const path = await inclusionPath(subtree, index, size);
      const proof = { leaf, index, size, path, root };
      expect(verifyInclusion(proof)).toBe(true);
      expect(verifyInclusion({ ...proof, leaf: flip(leaf) })).toBe(false);
      expect(verifyInclusion({ ...proof, root: flip(root) })).toBe(false);
      expect(verifyInclusion({ ...proof, index: (index + 1) % (size + 1) })).toBe(false);
      expect(verifyInclusion({ ...proof, path: [...path, root] })).toBe(false);
      expect(verifyInclusion({ ...proof, path: path.slice(1) })).toBe(path.length === 0);
    }),
    { numRuns: runs },
  );
});

test('every earlier tree has a valid consistency proof, and no changed past passes', async () => {
  const sizes = fc.tuple(fc.integer({ min: 1, max: sizeMax }), fc.integer({ min: 0, max: sizeMax }));
  await fc.assert(
    fc.asyncProperty(sizes, async ([a, b]) => {
      const [olderSize, newerSize] = [Math.min(a, b), Math.max(a, b)];
      const newer = treeOf(newerSize);
      const olderRoot = treeOf(olderSize).root;
      const path = await consistencyPath(newer.subtree, olderSize, newerSize);
      const proof = { olderSize, olderRoot, newerSize, newerRoot: newer.root, path };
      expect(verifyConsistency(proof)).toBe(true);
      if (olderSize > 0) {
        expect(verifyConsistency({ ...proof, olderRoot: flip(olderRoot) })).toBe(false);
        expect(verifyConsistency({ ...proof, newerRoot: flip(newer.root) })).toBe(false);
      }
      if (olderSize !== newerSize) {
        expect(verifyConsistency({ ...proof, olderSize: newerSize, newerSize: olderSize })).toBe(false);
      }
    }),
    { numRuns: runs },
  );
});
