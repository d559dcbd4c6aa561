import { ed25519, ristretto255 } from '@noble/curves/ed25519.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { multiplierOf } from './multiply-element.ts';

const { Point } = ristretto255;
const order = Point.Fn.ORDER;
const scalar = fc.bigInt({ min: 1n, max: order - 1n });
const element = fc.uint8Array({ minLength: 64, maxLength: 64 }).map((bytes) => {
  const wide = BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
  return Point.BASE.multiply((wide % (order - 1n)) + 1n);
});

describe('a number times an element', () => {
  it('is what the library makes of it, to the byte', () => {
    fc.assert(
      fc.property(element, scalar, (point, number) => {
        expect(multiplierOf(number)(point).toBytes()).toEqual(point.multiply(number).toBytes());
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on which of its points stands for the element', () => {
    const ofOrderFour = ed25519.Point.fromAffine({ x: Point.Fp.sqrt(Point.Fp.ORDER - 1n), y: 0n });
    fc.assert(
      fc.property(scalar, scalar, (point, number) => {
        const one = ed25519.Point.BASE.multiply(point);
        const [plain, other] = [new Point(one), new Point(one.add(ofOrderFour))];
        expect(other.toBytes()).toEqual(plain.toBytes());
        expect(multiplierOf(number)(other).toBytes()).toEqual(multiplierOf(number)(plain).toBytes());
      }),
      { numRuns: 30 },
    );
  });

  it('is taken back by the inverse of the number', () => {
    fc.assert(
      fc.property(element, scalar, (point, number) => {
        const back = multiplierOf(Point.Fn.inv(number));
        expect(back(multiplierOf(number)(point)).toBytes()).toEqual(point.toBytes());
      }),
      { numRuns: 30 },
    );
  });

  it.each([1n, 2n, 7n, 8n, 63n, 64n, 65n, 1n << 251n, 1n << 252n, order - 1n, order - 7n, order - 8n, order - 64n])(
    'is right for %d, also where X25519 has no key for it',
    (number) => {
      expect(multiplierOf(number)(Point.BASE).toBytes()).toEqual(Point.BASE.multiply(number).toBytes());
    },
  );
});
