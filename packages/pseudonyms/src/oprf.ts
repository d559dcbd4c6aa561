/**
 * The oblivious function of RFC 9497, mode OPRF, suite ristretto255-SHA512, without its last step: the national index
 * uses the bare unblinded element, not the SHA-512 output of Finalize.
 */
import { ristretto255, ristretto255_oprf } from '@noble/curves/ed25519.js';
import { err, ok, type Randomness, type Result } from '@stelsel/kernel';
import { fault } from './faults.ts';

const { Point } = ristretto255;

export interface Blinded {
  /** The secret scalar, 32 bytes; stays with the asker until the recipient needs it. */
  readonly blind: Uint8Array;
  /** The element that is sent, 32 bytes. */
  readonly blinded: Uint8Array;
}

/** Hides an input: every call gives another element, and none of them tells anything about the input. */
export function blindInput(input: Uint8Array, randomness: Randomness): Blinded {
  const { blind, blinded } = ristretto255_oprf.oprf.blind(input, (length = 32) => randomness.bytes(length));
  return { blind, blinded };
}

/** The service's half: multiplies an element it cannot understand with a key nobody else has. */
export function evaluateBlinded(secretKey: Uint8Array, blinded: Uint8Array): Result<Uint8Array> {
  const element = readElement(blinded);
  if (!element.ok) {
    return element;
  }
  return ok(element.value.multiply(Point.Fn.fromBytes(secretKey)).toBytes());
}

/** The recipient's half: removes the blind. What is left is the same for every blind of one person and key. */
export function unblind(blind: Uint8Array, evaluated: Uint8Array): Result<Uint8Array> {
  const element = readElement(evaluated);
  if (!element.ok) {
    return element;
  }
  const scalar = readScalar(blind);
  return scalar.ok ? ok(element.value.multiply(Point.Fn.inv(scalar.value)).toBytes()) : scalar;
}

/** Refuses what RFC 9497 DeserializeElement refuses: a wrong length, a non-canonical encoding, the identity. */
function readElement(bytes: Uint8Array): Result<InstanceType<typeof Point>> {
  try {
    const point = Point.fromBytes(bytes);
    return point.equals(Point.ZERO) ? err(fault('PSN-ELEMENT')) : ok(point);
  } catch {
    return err(fault('PSN-ELEMENT'));
  }
}

function readScalar(bytes: Uint8Array): Result<bigint> {
  try {
    const scalar = Point.Fn.fromBytes(bytes);
    return Point.Fn.is0(scalar) ? err(fault('PSN-SCALAR')) : ok(scalar);
  } catch {
    return err(fault('PSN-SCALAR'));
  }
}
