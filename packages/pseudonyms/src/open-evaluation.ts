import { type DecryptionKey, err, ok, type PublicJwk, type Result } from '@stelsel/kernel';
import { compactDecrypt, compactVerify, importJWK } from 'jose';
import type { Evaluation } from './evaluation.ts';
import { fault } from './faults.ts';

/** Public keys of the pseudonym service; asked again when a key is unknown. */
export type ServiceKeys = (kid: string) => Promise<Result<PublicJwk | undefined>>;

/** Decrypts, then verifies the signature of the service. An unsigned payload is refused: anybody can make one. */
export async function openEvaluation(
  jwe: string,
  key: DecryptionKey,
  serviceKeys: ServiceKeys,
): Promise<Result<Evaluation>> {
  const jws = await decrypt(jwe, key);
  const kid = jws === undefined ? undefined : readKid(jws);
  if (jws === undefined || kid === undefined) {
    return err(fault('PSN-TOKEN-SEAL'));
  }
  const signer = await serviceKeys(kid);
  if (!signer.ok) {
    return signer;
  }
  const evaluation = signer.value === undefined ? undefined : await verify(jws, signer.value);
  return evaluation === undefined ? err(fault('PSN-TOKEN-SEAL')) : ok(evaluation);
}

async function decrypt(jwe: string, key: DecryptionKey): Promise<string | undefined> {
  try {
    const { plaintext } = await compactDecrypt(jwe, key.privateKey, {
      keyManagementAlgorithms: ['RSA-OAEP-256'],
      contentEncryptionAlgorithms: ['A256GCM'],
    });
    return new TextDecoder().decode(plaintext);
  } catch {
    return undefined;
  }
}

function readKid(jws: string): string | undefined {
  try {
    const header: unknown = JSON.parse(Buffer.from(jws.split('.')[0] ?? '', 'base64url').toString());
    const kid = (header as { kid?: unknown }).kid;
    return typeof kid === 'string' ? kid : undefined;
  } catch {
    return undefined;
  }
}

async function verify(jws: string, signer: PublicJwk): Promise<Evaluation | undefined> {
  const algorithm = signer.kty === 'OKP' ? 'EdDSA' : 'ES256';
  try {
    const key = await importJWK({ ...signer }, algorithm);
    const { payload } = await compactVerify(jws, key, { algorithms: [algorithm] });
    const claims: unknown = JSON.parse(new TextDecoder().decode(payload));
    return isEvaluation(claims) ? claims : undefined;
  } catch {
    return undefined;
  }
}

function isEvaluation(value: unknown): value is Evaluation {
  const claims = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const texts = ['subject', 'iss', 'aud', 'scope', 'jti', 'azp', 'txn'];
  return (
    texts.every((name) => typeof claims[name] === 'string') &&
    Number.isInteger(claims.exp) &&
    Number.isInteger(claims.iat) &&
    (claims.extra_versions === undefined || isTextRecord(claims.extra_versions))
  );
}

function isTextRecord(value: unknown): value is Record<string, string> {
  return (
    typeof value === 'object' && value !== null && Object.values(value).every((member) => typeof member === 'string')
  );
}
