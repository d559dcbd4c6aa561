import { ok, type Result, type SigningKey } from '@stelsel/kernel';
import { encryptTo } from './compact-jwe.ts';
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
  return ok(await encryptTo(recipient, `${signed}.${Buffer.from(signature.value).toString('base64url')}`));
}

function encodeJson(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
