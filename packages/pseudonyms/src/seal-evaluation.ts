import { ok, type Result, type SigningKey } from '@stelsel/kernel';
import { CompactEncrypt, importJWK } from 'jose';
import type { Evaluation } from './evaluation.ts';
import type { RecipientKey } from './recipient-key.ts';

/**
 * Signs the evaluation with the key of the service and encrypts that to the recipient: a nested JWS in JWE (RFC 7519
 * 5.2). The signature is what the anchors lack: without it anybody with the public key of a recipient can make one up.
 */
export async function sealEvaluation(
  evaluation: Evaluation,
  signer: SigningKey,
  recipient: RecipientKey,
): Promise<Result<string>> {
  const header = encodeJson({ alg: signer.alg, kid: signer.kid, typ: 'JWT' });
  const signed = `${header}.${encodeJson(evaluation)}`;
  const signature = await signer.sign(new TextEncoder().encode(signed));
  if (!signature.ok) {
    return signature;
  }
  const jws = `${signed}.${Buffer.from(signature.value).toString('base64url')}`;
  const key = await importJWK({ ...recipient.jwk }, 'RSA-OAEP-256');
  const jwe = await new CompactEncrypt(new TextEncoder().encode(jws))
    .setProtectedHeader({ alg: 'RSA-OAEP-256', enc: 'A256GCM', kid: recipient.kid, cty: 'JWT' })
    .encrypt(key);
  return ok(jwe);
}

function encodeJson(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
