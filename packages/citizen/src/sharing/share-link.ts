/**
 * SMART Health Links: a file sealed with a key that stands in the link and nowhere else, behind a passcode with few tries,
 * for a while, and gone when its maker says so.
 */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { type Clock, err, ok, type Randomness, type Result } from '@stelsel/kernel';
import { CompactEncrypt } from 'jose';
import type { ShareDraft, ShareManifest } from '../api/sharing.ts';
import { fault } from '../faults.ts';
import { citizenLimits as limits } from '../limits.ts';
import type { ShareStore } from './share-store.ts';

export interface ShareLinkDeps {
  readonly store: ShareStore;
  /** How recipients reach this service, without a slash at the end. */
  readonly origin: string;
  readonly clock: Clock;
  readonly randomness: Randomness;
}

export interface MadeLink {
  readonly id: string;
  readonly link: string;
  readonly madeAtMs: number;
  readonly endsAtMs: number;
}

const contentType = 'application/fhir+json';

/** Seals a file and gives the link: the only moment that the key exists here. */
export async function makeLink(
  file: object,
  { owner, draft, tell }: { readonly owner: string; readonly draft: ShareDraft; readonly tell?: string },
  { store, origin, clock, randomness }: ShareLinkDeps,
): Promise<Result<MadeLink>> {
  const text = JSON.stringify(file);
  if (Buffer.byteLength(text) > limits.shareBytes) {
    return err(fault('CIT-SHARE-SIZE'));
  }
  const key = randomness.bytes(32);
  const sealed = await new CompactEncrypt(Buffer.from(text, 'utf8'))
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', cty: contentType })
    .encrypt(key);
  const id = Buffer.from(randomness.bytes(32)).toString('base64url');
  const madeAtMs = clock.nowMs();
  const endsAtMs = madeAtMs + draft.hours * 3_600_000;
  const added = await store.add({
    id,
    owner,
    sealed,
    passcode: await hashOf(draft.passcode),
    madeAtMs,
    endsAtMs,
    attemptsLeft: limits.passcodeAttempts,
    revoked: false,
    ...(tell === undefined ? {} : { tell }),
  });
  const payload = {
    url: `${origin}/api/shl/${id}`,
    key: Buffer.from(key).toString('base64url'),
    exp: Math.floor(endsAtMs / 1000),
    flag: 'P',
    label: draft.label,
    v: 1,
  };
  const link = `${origin}/delen#shlink:/${Buffer.from(JSON.stringify(payload)).toString('base64url')}`;
  return added.ok ? ok({ id, link, madeAtMs, endsAtMs }) : added;
}

export interface OpenedLink {
  readonly manifest: ShareManifest;
  /** Who wants to hear that it was opened. */
  readonly tell?: string;
}

/**
 * Opens the manifest for somebody with the passcode. Unknown, ended, revoked and locked answer alike: `CIT-SHARE-GONE`. A
 * wrong passcode costs a try, `CIT-SHARE-PASSCODE` with how many are left; two at the same time cost two.
 */
export async function openLink(
  id: string,
  { passcode, recipient }: { readonly passcode: string; readonly recipient: string },
  { store, clock }: Pick<ShareLinkDeps, 'store' | 'clock'>,
): Promise<Result<OpenedLink>> {
  const found = await store.find(id);
  if (!found.ok) {
    return found;
  }
  const file = found.value;
  const left = file === undefined ? ok(undefined) : await store.takeAttempt(id);
  if (!left.ok) {
    return left;
  }
  if (file === undefined || left.value === undefined || file.revoked || file.endsAtMs <= clock.nowMs()) {
    return err(fault('CIT-SHARE-GONE'));
  }
  if (!(await isPasscode(passcode, file.passcode))) {
    return err(fault('CIT-SHARE-PASSCODE', { remainingAttempts: left.value }));
  }
  const written = await store.opened(id, { atMs: clock.nowMs(), recipient });
  return written.ok
    ? ok({
        manifest: { files: [{ contentType, embedded: file.sealed }] },
        ...(file.tell === undefined ? {} : { tell: file.tell }),
      })
    : written;
}

const slowHash = promisify(scrypt) as (passcode: string, salt: Uint8Array, bytes: number) => Promise<Buffer>;
const hashBytes = 32;

async function hashOf(passcode: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await slowHash(passcode.normalize('NFC'), salt, hashBytes);
  return `${salt.toString('base64url')}.${hash.toString('base64url')}`;
}

async function isPasscode(given: string, stored: string): Promise<boolean> {
  const [salt = '', hash = ''] = stored.split('.');
  const made = await slowHash(given.normalize('NFC'), Buffer.from(salt, 'base64url'), hashBytes);
  const known = Buffer.from(hash, 'base64url');
  return known.length === made.length && timingSafeEqual(known, made);
}
