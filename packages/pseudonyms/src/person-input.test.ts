import { type Bsn, unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { personInput } from './person-input.ts';
import { parseRecipient } from './recipient.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const bsn = '999940003' as Bsn;

describe('the input of a person', () => {
  it('equals the vector for a recipient named by URA', () => {
    const recipient = unwrap(parseRecipient('ura:90000901', 'nationale-verwijsindex'));
    expect(hex(personInput(bsn, recipient))).toBe('e96ce9a92e6b5fdf3ba6810b25c152c49c2969f6194e3e43fb050365a7104d9f');
  });

  it('equals the vector for a recipient named by OIN', () => {
    const recipient = unwrap(parseRecipient('oin:00000099000000001000', 'nationale-verwijsindex'));
    expect(hex(personInput(bsn, recipient))).toBe('bde50e7df60b66cc453a6680cef7cdb2e9bc8cf21f7a6fa5c263b8391c2c7d45');
  });

  it('pads the URA of the recipient, so 901 and 00000901 are one recipient', () => {
    expect(unwrap(parseRecipient('ura:901', 'x'))).toEqual(unwrap(parseRecipient('ura:00000901', 'x')));
  });

  it.each([
    ['no prefix', '90000901', 'index'],
    ['a URA of nine digits', 'ura:900009011', 'index'],
    ['an OIN that is too short', 'oin:0000009900000000', 'index'],
    ['a wildcard scope', 'ura:90000901', '*'],
    ['an upper-case scope', 'ura:90000901', 'Index'],
    ['an empty scope', 'ura:90000901', ''],
  ])('refuses a recipient with %s', (_, organization, scope) => {
    expect(parseRecipient(organization, scope)).toMatchObject({ ok: false, fault: { code: 'PSN-RECIPIENT' } });
  });
});
