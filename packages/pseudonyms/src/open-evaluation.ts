import { type DecryptionKey, err, ok, type PublicJwk, type Result } from '@stelsel/kernel';
import { decryptWith } from './compact-jwe.ts';
import type { Evaluation } from './evaluation.ts';
import { fault } from './faults.ts';
import { signerOf, verifySeal } from './verify-seal.ts';

/** Public keys of the pseudonym service; asked again when a key is unknown. */
export type ServiceKeys = (kid: string) => Promise<Result<PublicJwk | undefined>>;

/** Decrypts, then verifies the signature of the service. An unsigned payload is refused: anybody can make one. */
export async function openEvaluation(
  jwe: string,
  key: DecryptionKey,
  serviceKeys: ServiceKeys,
): Promise<Result<Evaluation>> {
  const jws = await decryptWith(key, jwe);
  const kid = jws === undefined ? undefined : signerOf(jws);
  if (jws === undefined || kid === undefined) {
    return err(fault('PSN-TOKEN-SEAL'));
  }
  const signer = await serviceKeys(kid);
  if (!signer.ok) {
    return signer;
  }
  const claims = signer.value === undefined ? undefined : await verifySeal(jws, signer.value);
  return isEvaluation(claims) ? ok(claims) : err(fault('PSN-TOKEN-SEAL'));
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
