import { ristretto255, ristretto255_oprf } from '@noble/curves/ed25519.js';
import { type Bsn, seededRandomness, unwrap } from '@stelsel/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase64, encodeBase64url } from './base64url.ts';
import { multiplierOf } from './multiply-element.ts';
import { blindInput, evaluateBlinded, unblind } from './oprf.ts';
import { personInput } from './person-input.ts';

const recipient = { organization: 'ura:90000901', scope: 'index' } as const;
const { secretKey } = ristretto255_oprf.oprf.deriveKeyPair(new Uint8Array(32).fill(7), new Uint8Array());
const timesKey = multiplierOf(ristretto255.Point.Fn.fromBytes(secretKey));
const person = fc.integer({ min: 0, max: 999_999_999 }).map((n) => String(n).padStart(9, '0') as Bsn);

function pseudonymOf(bsn: Bsn, seed: number): string {
  const { blind, blinded } = blindInput(personInput(bsn, recipient), seededRandomness(seed));
  return encodeBase64url(unwrap(unblind(blind, unwrap(evaluateBlinded(timesKey, blinded)))));
}

describe('oblivious evaluation, for any person and blind', () => {
  it('gives one person one pseudonym whatever the blind', () => {
    fc.assert(
      fc.property(person, fc.integer(), fc.integer(), (bsn, one, other) => {
        expect(pseudonymOf(bsn, one)).toBe(pseudonymOf(bsn, other));
      }),
      { numRuns: 60 },
    );
  });

  it('gives two persons two pseudonyms', () => {
    fc.assert(
      fc.property(person, person, fc.integer(), (one, other, seed) => {
        fc.pre(one !== other);
        expect(pseudonymOf(one, seed)).not.toBe(pseudonymOf(other, seed));
      }),
      { numRuns: 40 },
    );
  });
});

describe('binary values on the wire', () => {
  it('are read in both alphabets, padded or not, also after a form decoder made a space of a plus', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
        const standard = Buffer.from(bytes).toString('base64');
        for (const text of [
          standard,
          standard.replaceAll('=', ''),
          standard.replaceAll('+', ' '),
          encodeBase64url(bytes),
        ]) {
          expect(decodeBase64(text)).toEqual(bytes);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('are refused with other characters or a length no bytes can have', () => {
    expect(decodeBase64('ab*d')).toBeUndefined();
    expect(decodeBase64('abcde')).toBeUndefined();
    expect(decodeBase64('abd')).toBeUndefined();
  });
});
