/** Makes inclusion and consistency proofs (RFC 6962, sections 2.1.1 and 2.1.2) from stored subtree hashes. */
import { nodeHash } from './hash.ts';

/** Hash of the perfect subtree of 2^level leaves with this number; storage answers it. */
export type SubtreeHash = (level: number, index: number) => Promise<Uint8Array>;

/** Hashes beside the way from leaf `index` up to the root of a tree of `size` leaves, lowest first. */
export async function inclusionPath(subtree: SubtreeHash, index: number, size: number): Promise<readonly Uint8Array[]> {
  return siblings(subtree, index, 0, size);
}

/** Hashes that show that the tree of `older` leaves is the beginning of the tree of `newer` leaves. */
export async function consistencyPath(
  subtree: SubtreeHash,
  older: number,
  newer: number,
): Promise<readonly Uint8Array[]> {
  return older === 0 || older === newer ? [] : subproof(subtree, older, 0, newer, true);
}

async function siblings(subtree: SubtreeHash, index: number, from: number, to: number): Promise<Uint8Array[]> {
  if (to - from <= 1) {
    return [];
  }
  const middle = from + split(to - from);
  return index < middle
    ? [...(await siblings(subtree, index, from, middle)), await rangeHash(subtree, middle, to)]
    : [...(await siblings(subtree, index, middle, to)), await rangeHash(subtree, from, middle)];
}

async function subproof(
  subtree: SubtreeHash,
  older: number,
  from: number,
  to: number,
  known: boolean,
): Promise<Uint8Array[]> {
  if (older === to) {
    return known ? [] : [await rangeHash(subtree, from, to)];
  }
  const middle = from + split(to - from);
  return older <= middle
    ? [...(await subproof(subtree, older, from, middle, known)), await rangeHash(subtree, middle, to)]
    : [...(await subproof(subtree, older, middle, to, false)), await rangeHash(subtree, from, middle)];
}

async function rangeHash(subtree: SubtreeHash, from: number, to: number): Promise<Uint8Array> {
  const count = to - from;
  if (isPowerOfTwo(count)) {
    const level = Math.log2(count);
    return subtree(level, from / count);
  }
  const middle = from + split(count);
  return nodeHash(await rangeHash(subtree, from, middle), await rangeHash(subtree, middle, to));
}

/** Largest power of two below `count` (at least 2). */
function split(count: number): number {
  return 2 ** (Math.ceil(Math.log2(count)) - 1);
}

function isPowerOfTwo(count: number): boolean {
  return 2 ** Math.round(Math.log2(count)) === count;
}
