/** Whether a manifest is what its maker signed, and a file is what the manifest says; needs no connection. */
import { createHash, createPublicKey, verify } from 'node:crypto';
import { canonicalJson, err, ok, type PublicJwk, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import type { SnapshotManifest } from './manifest.ts';

/** Looks whether a text is a manifest at all, before its signature is believed. */
export function isSnapshotManifest(value: unknown): value is SnapshotManifest {
  const { snapshot, files, signature } = (value ?? {}) as Partial<SnapshotManifest>;
  return typeof snapshot === 'string' && Array.isArray(files) && typeof signature?.value === 'string';
}

/** Fault: REG-SIGNATURE. With a trusted key every other key is refused. */
export function verifyManifest(manifest: SnapshotManifest, trusted?: PublicJwk): Result<void> {
  const { signature, ...unsigned } = manifest;
  if (trusted !== undefined && (trusted.x !== signature.jwk.x || trusted.y !== signature.jwk.y)) {
    return err(fault('REG-SIGNATURE'));
  }
  try {
    const key = createPublicKey({ key: { ...signature.jwk }, format: 'jwk' });
    const holds = verify(
      signature.alg === 'ES256' ? 'sha256' : null,
      Buffer.from(canonicalJson(unsigned)),
      { key, dsaEncoding: 'ieee-p1363' },
      Buffer.from(signature.value, 'base64url'),
    );
    return holds ? ok() : err(fault('REG-SIGNATURE'));
  } catch {
    return err(fault('REG-SIGNATURE'));
  }
}

/** Whether these bytes are the file that the manifest names. Fault: REG-SIGNATURE. */
export function verifySnapshotFile(manifest: SnapshotManifest, path: string, bytes: Uint8Array): Result<void> {
  const file = manifest.files.find((one) => one.path === path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return file !== undefined && file.sha256 === sha256 ? ok() : err(fault('REG-SIGNATURE'));
}
