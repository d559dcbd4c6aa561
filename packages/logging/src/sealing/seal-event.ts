/**
 * A stored event has two halves. The public half, with a salted commitment to the personal half, is what the tree
 * hashes and is never changed. The personal half is encrypted. Salt and encryption key come from one random seed per
 * event: delete the seed and nobody can read or guess the personal half any more, while every proof still verifies.
 */
import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hash, type KeyObject } from 'node:crypto';
import type { AuditEvent } from '../event/audit-event.ts';
import { leafHash } from '../merkle/hash.ts';
import { type PersonalParts, putPersonalParts, takePersonalParts } from './personal-parts.ts';

export const seedBytes = 16;
const tagBytes = 16;
/** The key is used once, so its nonce may be fixed. */
const nonce = new Uint8Array(12);

/** What the tree hashes, written as JSON once; the text itself is kept. */
export interface LogRecord {
  readonly log: string;
  readonly sequence: number;
  readonly event: AuditEvent;
  /** base64url SHA-256 over salt and the JSON text of the personal parts. */
  readonly personal: string;
}

export interface SealedEvent {
  /** JSON of the `LogRecord`: exactly the bytes of the leaf. */
  readonly record: string;
  readonly sealed: Uint8Array;
  readonly leaf: Uint8Array;
}

export interface SealPlace {
  readonly log: string;
  readonly sequence: number;
}

export function sealEvent(secret: KeyObject, seed: Uint8Array, event: AuditEvent, place: SealPlace): SealedEvent {
  const { rest, parts } = takePersonalParts(event);
  const { key, salt } = derive(secret, seed);
  const text = JSON.stringify(parts);
  const record = JSON.stringify({ ...place, event: rest, personal: commitTo(salt, text) } satisfies LogRecord);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return { record, sealed, leaf: leafOf(record) };
}

/** Opens the personal half: its JSON text and the salt of its commitment. @throws when it was changed. */
export function openPersonalHalf(
  secret: KeyObject,
  seed: Uint8Array,
  sealed: Uint8Array,
): { readonly text: string; readonly salt: Uint8Array } {
  const { key, salt } = derive(secret, seed);
  const body = sealed.subarray(0, sealed.length - tagBytes);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce);
  decipher.setAuthTag(sealed.subarray(sealed.length - tagBytes));
  return { text: Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8'), salt };
}

/** The whole event again; without a seed (erased) only its public half. */
export function openEvent(
  secret: KeyObject,
  row: { readonly record: string; readonly sealed: Uint8Array; readonly seed: Uint8Array | null },
): AuditEvent {
  const { event } = JSON.parse(row.record) as LogRecord;
  if (row.seed === null) {
    return event;
  }
  const { text } = openPersonalHalf(secret, row.seed, row.sealed);
  return putPersonalParts(event, JSON.parse(text) as PersonalParts);
}

export function commitTo(salt: Uint8Array, text: string): string {
  return hash('sha256', Buffer.concat([salt, Buffer.from(text, 'utf8')]), 'base64url');
}

export function leafOf(record: string): Uint8Array {
  return leafHash(record);
}

/** One HMAC gives both: the first half encrypts, the second half salts the commitment. */
function derive(secret: KeyObject, seed: Uint8Array): { readonly key: KeyObject; readonly salt: Uint8Array } {
  const bytes = createHmac('sha512', secret).update('event|').update(seed).digest();
  // A cipher takes a key object twice as fast as bytes, of which Node first asks what kind of key they are.
  return { key: createSecretKey(bytes.subarray(0, 32)), salt: bytes.subarray(32) };
}
