import { ristretto255, ristretto255_oprf } from '@noble/curves/ed25519.js';
import { type Bsn, type Randomness, unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { multiplierOf } from './multiply-element.ts';
import { blindInput, evaluateBlinded, unblind } from './oprf.ts';
import { personInput } from './person-input.ts';
import { parseRecipient } from './recipient.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'hex'));

/** Makes the library draw exactly this scalar: it maps 48 little-endian bytes on 1..order-1. */
function drawing(scalar: string): Randomness {
  const drawn = BigInt(`0x${Buffer.from(bytes(scalar)).reverse().toString('hex')}`) - 1n;
  return {
    uuid: () => '',
    bytes: (length) => bytes(drawn.toString(16).padStart(length * 2, '0')).reverse(),
  };
}

describe('oblivious evaluation', () => {
  const key = '5ebcea5ee37023ccb9fc2d2019f9d7737be85591ae8652ffa9ef0f4d37063b0e';
  const timesKey = multiplierOf(ristretto255.Point.Fn.fromBytes(bytes(key)));

  it('derives the key of the RFC 9497 test vectors', () => {
    const pair = ristretto255_oprf.oprf.deriveKeyPair(bytes('a3'.repeat(32)), new TextEncoder().encode('test key'));
    expect(hex(pair.secretKey)).toBe(key);
  });

  it('gives the elements of RFC 9497 appendix A.1.1 for input 00', () => {
    const { blind, blinded } = blindInput(
      bytes('00'),
      drawing('64d37aed22a27f5191de1c1d69fadb899d8862b58eb4220029e036ec4c1f6706'),
    );
    const evaluated = unwrap(evaluateBlinded(timesKey, blinded));
    expect(hex(blinded)).toBe('609a0ae68c15a3cf6903766461307e5c8bb2f95e7e6550e1ffa2dc99e412803c');
    expect(hex(evaluated)).toBe('7ec6578ae5120958eb2db1745758ff379e77cb64fe77b0b2d8cc917ea0869c7e');
    expect(hex(ristretto255_oprf.oprf.finalize(bytes('00'), blind, evaluated))).toBe(
      '527759c3d9366f277d8c6020418d96bb393ba2afb20ff90df23fb7708264e2f3ab9135e3bd69955851de4b1f9fe8a0973396719b7912ba9ee8aa7d0b5e24bcf6',
    );
  });

  it('gives the pseudonym of the profile vector, as the bare element and not the Finalize hash', () => {
    const recipient = unwrap(parseRecipient('ura:90000901', 'nationale-verwijsindex'));
    const { blind, blinded } = blindInput(
      personInput('999940003' as Bsn, recipient),
      drawing('64d37aed22a27f5191de1c1d69fadb899d8862b58eb4220029e036ec4c1f6706'),
    );
    const evaluated = unwrap(evaluateBlinded(timesKey, blinded));
    const pseudonym = unwrap(unblind(blind, evaluated));
    expect(hex(blind)).toBe('64d37aed22a27f5191de1c1d69fadb899d8862b58eb4220029e036ec4c1f6706');
    expect(hex(blinded)).toBe('caf84b17fbf3f11e42e8ee98dae36bb34428e3d44fa96499cfa51a1958075a4d');
    expect(hex(evaluated)).toBe('38e35d74dc88d3a757214b066492f1bef5f64ac3570219bd4aa8e03cdced7a03');
    expect(Buffer.from(pseudonym).toString('base64url')).toBe('jErbAyAWAfJn1y6qTuVZZehUeemRY60J-Q3_YuEUCTs');
  });

  it.each([
    ['the identity element', '00'.repeat(32)],
    ['a non-canonical encoding', `${'ff'.repeat(31)}7f`],
    ['a negative encoding', `01${'00'.repeat(31)}`],
    ['31 bytes', '00'.repeat(31)],
    ['33 bytes', 'e2f2ae0a6abc4e71a884a961c500515f58e30b6aa582dd8db6a65945e08d2d7600'],
  ])('refuses %s on both sides', (_, element) => {
    const blind = bytes('64d37aed22a27f5191de1c1d69fadb899d8862b58eb4220029e036ec4c1f6706');
    expect(evaluateBlinded(timesKey, bytes(element))).toMatchObject({ ok: false, fault: { code: 'PSN-ELEMENT' } });
    expect(unblind(blind, bytes(element))).toMatchObject({ ok: false, fault: { code: 'PSN-ELEMENT' } });
  });

  it('accepts the generator, the twin of the refused elements', () => {
    const generator = bytes('e2f2ae0a6abc4e71a884a961c500515f58e30b6aa582dd8db6a65945e08d2d76');
    expect(evaluateBlinded(timesKey, generator).ok).toBe(true);
  });

  it.each([
    ['zero', '00'.repeat(32)],
    ['a number above the order', 'ff'.repeat(32)],
    ['a short number', '01'],
  ])('refuses a blind factor of %s', (_, scalar) => {
    const generator = bytes('e2f2ae0a6abc4e71a884a961c500515f58e30b6aa582dd8db6a65945e08d2d76');
    expect(unblind(bytes(scalar), generator)).toMatchObject({ ok: false, fault: { code: 'PSN-SCALAR' } });
  });
});
