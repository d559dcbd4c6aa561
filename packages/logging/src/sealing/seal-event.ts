/**
 * A stored event has two halves. The public half, with a salted commitment to the personal half, is what the tree
 * hashes and is never changed. The personal half is encrypted. Salt and encryption key come from one random seed per
 * event: delete the seed and nobody can read or guess the personal half any more, while every proof still verifies.
 */
import { createCipheriv, createDecipheriv, createHmac, hash } from 'node:crypto';
import { canonicalJson } from '@stelsel/kernel';
import type { AuditEvent } from '../event/audit-event.ts';
import { leafHash } from '../merkle/hash.ts';
import { type PersonalParts, putPersonalParts, takePersonalParts } from './personal-parts.ts';

export const seedBytes = 16;
const tagBytes = 16;
/** The key is used once, so its nonce may be fixed. */
const nonce = new Uint8Array(12);

/** What the tree hashes, as canonical JSON. */
export interface LogRecord {
  readonly log: string;
  readonly sequence: number;
  readonly event: AuditEvent;
  /** base64url SHA-256 over salt and canonical personal parts. */
  readonly personal: string;
}

export interface SealedEvent {
  /** Canonical JSON of the `LogRecord`: exactly the bytes of the leaf. */
  readonly record: string;
  readonly sealed: Uint8Array;
  readonly leaf: Uint8Array;
}

export interface SealPlace {
  readonly log: string;
  readonly sequence: number;
}

export function sealEvent(secret: Uint8Array, seed: Uint8Array, event: AuditEvent, place: SealPlace): SealedEvent {
  const { rest, parts } = takePersonalParts(event);
  const text = canonicalJson(parts);
  const commitment = commitTo(saltOf(secret, seed), text);
  const record = canonicalJson({ ...place, event: rest, personal: commitment } satisfies LogRecord);
  const cipher = createCipheriv('aes-256-gcm', derive(secret, seed, 'seal'), nonce);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return { record, sealed, leaf: leafOf(record) };
}

/** Opens the personal half. @throws when it was changed. */
export function openPersonalParts(secret: Uint8Array, seed: Uint8Array, sealed: Uint8Array): PersonalParts {
  const body = sealed.subarray(0, sealed.length - tagBytes);
  const decipher = createDecipheriv('aes-256-gcm', derive(secret, seed, 'seal'), nonce);
  decipher.setAuthTag(sealed.subarray(sealed.length - tagBytes));
  return JSON.parse(Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8')) as PersonalParts;
}

/** The whole event again; without a seed (erased) only its public half. */
export function openEvent(
  secret: Uint8Array,
  row: { readonly record: string; readonly sealed: Uint8Array; readonly seed: Uint8Array | null },
): AuditEvent {
  const { event } = JSON.parse(row.record) as LogRecord;
  return row.seed === null ? event : putPersonalParts(event, openPersonalParts(secret, row.seed, row.sealed));
}

/** The salt that opens one commitment; handed out with a proof, so that its owner can show what was committed to. */
export function saltOf(secret: Uint8Array, seed: Uint8Array): Uint8Array {
  return derive(secret, seed, 'salt');
}

export function commitTo(salt: Uint8Array, canonicalParts: string): string {
  return hash('sha256', Buffer.concat([salt, Buffer.from(canonicalParts, 'utf8')]), 'base64url');
}

export function leafOf(record: string): Uint8Array {
  return leafHash(Buffer.from(record, 'utf8'));
}

function derive(secret: Uint8Array, seed: Uint8Array, use: 'seal' | 'salt'): Uint8Array {
  return createHmac('sha256', secret).update(use).update(seed).digest();
}
