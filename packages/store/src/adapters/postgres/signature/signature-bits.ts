/**
 * The bits that one key sets in a signature of 64. They are stored, so what a key sets never changes: another way needs a
 * migration that forgets the signatures there are.
 */
const bitsPerKey = 2;

/** @returns the bits as an unsigned number of 64 bits */
export function signatureBits(key: string): bigint {
  let bits = 0n;
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  }
  for (let number = 0; number < bitsPerKey; number += 1) {
    hash = mixed(hash + 0x9e3779b9);
    bits |= 1n << BigInt(hash & 63);
  }
  return bits;
}

/** Every bit of the number takes part in every bit of the answer. */
function mixed(number: number): number {
  const once = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}
