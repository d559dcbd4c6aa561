/**
 * The oblivious function of RFC 9497, mode OPRF, suite ristretto255-SHA512, without its last step: the national index
 * uses the bare unblinded element, not the SHA-512 output of Finalize.
 */
import { mapHashToField } from '@noble/curves/abstract/modular.js';
import { ristretto255, ristretto255_hasher } from '@noble/curves/ed25519.js';
import { err, ok, type Randomness, type Result } from '@stelsel/kernel';
import { fault } from './faults.ts';
import { type Element, type Multiplier, multiplierOf } from './multiply-element.ts';

const { Point } = ristretto255;

/** RFC 9497, sections 3.1 and 4.1: what keeps the elements of this mode and suite apart from all others. */
const hashToGroup = { DST: new TextEncoder().encode('HashToGroup-OPRFV1-\0-ristretto255-SHA512') };
/** Half as many again as a scalar has, so that every scalar is as likely as the next. */
const drawnBytes = 48;

export interface Blinded {
  /** The secret scalar, 32 bytes; stays with the asker until the recipient needs it. */
  readonly blind: Uint8Array;
  /** The element that is sent, 32 bytes. */
  readonly blinded: Uint8Array;
}

/** Hides an input: every call gives another element, and none of them tells anything about the input. */
export function blindInput(input: Uint8Array, randomness: Randomness): Blinded {
  const blind = mapHashToField(randomness.bytes(drawnBytes), Point.Fn.ORDER, true);
  const element = ristretto255_hasher.hashToCurve(input, hashToGroup);
  return { blind, blinded: multiplierOf(Point.Fn.fromBytes(blind))(element).toBytes() };
}

/** The service's half: multiplies an element it cannot understand with a key nobody else has. */
export function evaluateBlinded(timesKey: Multiplier, blinded: Uint8Array): Result<Uint8Array> {
  const element = readElement(blinded);
  return element.ok ? ok(timesKey(element.value).toBytes()) : element;
}

/** The recipient's half: removes the blind. What is left is the same for every blind of one person and key. */
export function unblind(blind: Uint8Array, evaluated: Uint8Array): Result<Uint8Array> {
  const element = readElement(evaluated);
  if (!element.ok) {
    return element;
  }
  const scalar = readScalar(blind);
  return scalar.ok ? ok(multiplierOf(Point.Fn.inv(scalar.value))(element.value).toBytes()) : scalar;
}

/** Refuses what RFC 9497 DeserializeElement refuses: a wrong length, a non-canonical encoding, the identity. */
function readElement(bytes: Uint8Array): Result<Element> {
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
