/** Checks inclusion and consistency proofs (RFC 9162, sections 2.1.3.2 and 2.1.4.2); needs nothing but the proof. */
import { nodeHash, sameHash } from './hash.ts';

export interface Inclusion {
  readonly leaf: Uint8Array;
  readonly index: number;
  readonly size: number;
  readonly path: readonly Uint8Array[];
  readonly root: Uint8Array;
}

export function verifyInclusion(proof: Inclusion): boolean {
  const { index, size, root } = proof;
  if (!isCount(index) || !isCount(size) || index >= size) {
    return false;
  }
  let fn = index;
  let sn = size - 1;
  let hash = proof.leaf;
  for (const sibling of proof.path) {
    if (sn === 0) {
      return false;
    }
    if (fn % 2 === 1 || fn === sn) {
      hash = nodeHash(sibling, hash);
      [fn, sn] = riseToRightChild(fn, sn);
    } else {
      hash = nodeHash(hash, sibling);
    }
    fn = half(fn);
    sn = half(sn);
  }
  return sn === 0 && sameHash(hash, root);
}

export interface Consistency {
  readonly olderSize: number;
  readonly olderRoot: Uint8Array;
  readonly newerSize: number;
  readonly newerRoot: Uint8Array;
  readonly path: readonly Uint8Array[];
}

export function verifyConsistency(proof: Consistency): boolean {
  const { olderSize, newerSize, olderRoot, newerRoot } = proof;
  if (!isCount(olderSize) || !isCount(newerSize) || olderSize > newerSize) {
    return false;
  }
  if (olderSize === newerSize) {
    return proof.path.length === 0 && sameHash(olderRoot, newerRoot);
  }
  if (olderSize === 0) {
    return proof.path.length === 0;
  }
  const path = isPowerOfTwo(olderSize) ? [olderRoot, ...proof.path] : proof.path;
  return climb(path, proof);
}

function climb(path: readonly Uint8Array[], proof: Consistency): boolean {
  const [first, ...rest] = path;
  if (first === undefined) {
    return false;
  }
  let fn = proof.olderSize - 1;
  let sn = proof.newerSize - 1;
  while (fn % 2 === 1) {
    fn = half(fn);
    sn = half(sn);
  }
  let older = first;
  let newer = first;
  for (const sibling of rest) {
    if (sn === 0) {
      return false;
    }
    if (fn % 2 === 1 || fn === sn) {
      older = nodeHash(sibling, older);
      newer = nodeHash(sibling, newer);
      [fn, sn] = riseToRightChild(fn, sn);
    } else {
      newer = nodeHash(newer, sibling);
    }
    fn = half(fn);
    sn = half(sn);
  }
  return sn === 0 && sameHash(older, proof.olderRoot) && sameHash(newer, proof.newerRoot);
}

/** A node without a right neighbour moves up unchanged until it is a right child, or the root. */
function riseToRightChild(fn: number, sn: number): [number, number] {
  let [first, second] = [fn, sn];
  while (first % 2 === 0 && first !== 0) {
    first = half(first);
    second = half(second);
  }
  return [first, second];
}

function half(value: number): number {
  return Math.floor(value / 2);
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function isPowerOfTwo(value: number): boolean {
  return Number.isInteger(Math.log2(value));
}
