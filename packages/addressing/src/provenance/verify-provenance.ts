/**
 * A Provenance beside a directory resource is optional, but a wrong one is refused (VWS 0.10, 6.4): a detached JWS over
 * the canonical target, base64 once more, by a certificate of the trusted chain.
 */
import { X509Certificate } from 'node:crypto';
import type { Resource } from '@stelsel/fhir';
import { err, ok, type Result } from '@stelsel/kernel';
import { decodeProtectedHeader, flattenedVerify } from 'jose';
import { addressingFaults } from '../faults.ts';
import { localReference, type Referred } from '../mcsd.ts';
import type { DirectoryReader } from '../ports.ts';
import type { DirectoryDeps } from '../server/directory-deps.ts';
import { canonicalResource } from './canonical-resource.ts';

interface Signature {
  readonly sigFormat?: string;
  readonly data?: string;
}

const algorithms = ['ES256', 'RS256'];

/** Faults: ADR-SIGNATURE with the cause. */
export async function verifyProvenance(
  deps: Pick<DirectoryDeps, 'base' | 'trustChain'>,
  reader: DirectoryReader,
  provenance: Resource,
): Promise<Result<void>> {
  const targets = (provenance.target ?? []) as readonly Referred[];
  const signatures = (provenance.signature ?? []) as readonly Signature[];
  const [target] = targets;
  if (targets.length !== 1 || target === undefined || signatures.length === 0) {
    return refused('target', 'Provenance.target');
  }
  const address = target.reference?.startsWith('urn:uuid:') ? target.reference : localReference(target, deps.base);
  const resource = address === undefined ? ok(undefined) : await reader.read(address);
  if (!resource.ok) {
    return resource;
  }
  if (resource.value === undefined) {
    return refused('target', 'Provenance.target');
  }
  const text = canonicalResource(resource.value);
  for (const [index, signature] of signatures.entries()) {
    const cause = await signatureProblem(deps, signature, text);
    if (cause !== undefined) {
      return refused(cause, `Provenance.signature[${index}]`);
    }
  }
  return ok();
}

async function signatureProblem(
  { trustChain }: Pick<DirectoryDeps, 'trustChain'>,
  { sigFormat, data = '' }: Signature,
  text: string,
): Promise<string | undefined> {
  const [header, empty, signature, ...more] = Buffer.from(data, 'base64').toString('utf8').split('.');
  if (sigFormat !== 'application/jose' || header === undefined || empty !== '' || !signature || more.length > 0) {
    return 'detached JWS';
  }
  const chain = chainOf(header);
  if (chain === undefined) {
    return 'x5c';
  }
  if (trustChain === undefined || !(await trustChain(chain))) {
    return 'trust';
  }
  try {
    const key = new X509Certificate(Buffer.from(chain[0] ?? '', 'base64')).publicKey;
    const payload = Buffer.from(text, 'utf8').toString('base64url');
    await flattenedVerify({ protected: header, payload, signature }, key, { algorithms });
    return undefined;
  } catch {
    return 'signature';
  }
}

function chainOf(header: string): readonly string[] | undefined {
  try {
    return decodeProtectedHeader({ protected: header, payload: '', signature: '' }).x5c;
  } catch {
    return undefined;
  }
}

function refused(cause: string, at: string): Result<never> {
  return err(addressingFaults('ADR-SIGNATURE', { cause }, at));
}
