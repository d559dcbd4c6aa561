import { createSecretKey } from 'node:crypto';
import { expect, test } from 'vitest';
import { auditEventOf } from '../event/audit-event-of.ts';
import { bsn, gp, logSource } from '../testing/people.ts';
import { commitTo, type LogRecord, leafOf, openEvent, openPersonalHalf, sealEvent } from './seal-event.ts';

const secret = createSecretKey(Buffer.alloc(32, 7));
const seed = new Uint8Array(16).fill(9);
const event = auditEventOf(
  {
    act: 'read',
    outcome: 'answered',
    actor: { ...gp, purpose: 'BTG', reason: 'bewusteloos' },
    subject: { bsn },
    resources: ['Patient/anna'],
    network: '203.0.113.7',
  },
  { id: 'e1', recordedMs: 0, source: logSource },
);
const sealed = sealEvent(secret, seed, event, { log: 'node', sequence: 3 });

test('the stored record names no person: no BSN, professional, address, resource or words of an emergency', () => {
  for (const personal of [bsn, '900000009', 'H. Arts', '203.0.113.7', 'Patient/anna', 'bewusteloos']) {
    expect(sealed.record).not.toContain(personal);
    expect(Buffer.from(sealed.sealed).toString('latin1')).not.toContain(personal);
  }
  expect(sealed.record).toContain('90000001');
});

test('with its seed the event opens exactly as it was', () => {
  expect(openEvent(secret, { ...sealed, seed })).toEqual(event);
});

test('without its seed only the public half is left, and the leaf is the same', () => {
  const erased = openEvent(secret, { ...sealed, seed: null });
  expect(JSON.stringify(erased)).not.toContain(bsn);
  expect(erased.outcome).toBe('0');
  expect(leafOf(sealed.record)).toEqual(sealed.leaf);
});

test('the commitment opens with its salt to these parts and to no others', () => {
  const { personal } = JSON.parse(sealed.record) as LogRecord;
  const { text, salt } = openPersonalHalf(secret, seed, sealed.sealed);
  expect(commitTo(salt, text)).toBe(personal);
  expect(commitTo(salt, text.replace(bsn, '999990020'))).not.toBe(personal);
});

test('a changed sealed half does not open', () => {
  const changed = Uint8Array.from(sealed.sealed, (byte, at) => (at === 0 ? byte ^ 1 : byte));
  expect(() => openPersonalHalf(secret, seed, changed)).toThrow();
});
