/**
 * A secret number times an element of ristretto255, by the X25519 of Node itself: in constant time, and for a fraction of
 * the work of arithmetic in JavaScript.
 *
 * Both are the same curve in two forms. X25519 multiplies, but of a point it tells only `u`, which the point shares with its
 * opposite. So it is asked twice: the `u` of `n·B` and of `(n+1)·B`, with `B` itself, tell which of the two it was (Okeya and
 * Sakurai, "Efficient elliptic curve cryptosystems from a scalar multiplication algorithm with recovery of the y-coordinate",
 * 2001). Nothing in that last step is secret: `B` came over the line, and its multiple goes over it or is the answer.
 */
import { createPrivateKey, createPublicKey, diffieHellman, type KeyObject } from 'node:crypto';
import { ed25519, ristretto255 } from '@noble/curves/ed25519.js';

const { Point } = ristretto255;
const { Fp, Fn } = Point;

export type Element = InstanceType<typeof Point>;

/** Multiplies by one number. Making it costs as much as using it, so keep that of a number which comes back. */
export type Multiplier = (element: Element) => Element;

/** What X25519 has no key for (one number in 2¹²⁵, and zero and its neighbours) is multiplied by the library. */
export function multiplierOf(number: bigint): Multiplier {
  // X25519 takes multiples of eight, and is given eight times the element: free of what that would take away.
  const eighth = Fn.mul(number, perEight);
  const [of, ofNext] = [keyOf(eighth), keyOf(Fn.add(eighth, 1n))];
  return of === undefined || ofNext === undefined
    ? (element) => element.multiply(number)
    : (element) => multiplyByKeys(eightTimes(element), of, ofNext);
}

const perEight = Fn.inv(8n);
const leastFitting = 1n << 251n;
const curve = { kty: 'OKP', crv: 'X25519' } as const;
/** A private key is written with a public half beside it, which Node computes anew and does not read. */
const unread = textOf(9n);

/**
 * The key of X25519 that multiplies by a number or by its opposite, which have the same `u`. A key is eight times a number of
 * exactly 252 bits (RFC 7748, section 5); of an eighth and its opposite one is of that size.
 */
function keyOf(number: bigint): KeyObject | undefined {
  const eighth = Fn.mul(number, perEight);
  const fitting = [eighth, Fn.neg(eighth)].find((each) => each >= leastFitting && each < 2n * leastFitting);
  return fitting === undefined
    ? undefined
    : createPrivateKey({ key: { ...curve, x: unread, d: textOf(8n * fitting) }, format: 'jwk' });
}

/** A point of `v² = u³ + a·u² + u` (RFC 7748, section 4.1). */
interface MontgomeryPoint {
  readonly u: bigint;
  readonly v: bigint;
}

const a = 486_662n;
/** Leads from `u / v` to the `x` of the other form, and from `u / x` to `v`. */
const stretch = Fp.sqrt(Fp.neg(a + 2n));

function eightTimes(element: Element): MontgomeryPoint {
  const { X, Y, Z } = ed25519.Point.fromAffine(element.toAffine()).double().double().double();
  const below = Fp.sub(Z, Y);
  const perBoth = Fp.mul(Fp.add(Z, Y), Fp.inv(Fp.mul(below, X)));
  return { u: Fp.mul(perBoth, X), v: Fp.mul(stretch, Fp.mul(perBoth, Z)) };
}

function multiplyByKeys(point: MontgomeryPoint, of: KeyObject, ofNext: KeyObject): Element {
  const publicKey = createPublicKey({ key: { ...curve, x: textOf(point.u) }, format: 'jwk' });
  const uBy = (privateKey: KeyObject): bigint => Fp.fromBytes(diffieHellman({ privateKey, publicKey }));
  return recover(point, uBy(of), uBy(ofNext));
}

/** The point with `u1` that, with `(u, v)` added to it, has `u2`; as an element, without a division. */
function recover({ u, v }: MontgomeryPoint, u1: bigint, u2: bigint): Element {
  const product = Fp.mul(Fp.add(Fp.mul(u, u1), 1n), Fp.add(Fp.add(u, u1), 2n * a));
  const apart = Fp.sub(u, u1);
  // The `v` of the point is `above` divided by `twice`.
  const above = Fp.sub(Fp.sub(product, 2n * a), Fp.mul(Fp.mul(apart, apart), u2));
  const twice = Fp.mul(stretch, Fp.mul(u1, Fp.add(v, v)));
  const [up, down] = [Fp.add(u1, 1n), Fp.sub(u1, 1n)];
  return new Point(new ed25519.Point(Fp.mul(twice, up), Fp.mul(down, above), Fp.mul(above, up), Fp.mul(twice, down)));
}

function textOf(number: bigint): string {
  return Buffer.from(Fp.toBytes(number)).toString('base64url');
}
