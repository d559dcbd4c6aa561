import { err, ok, type Result, type SigningKey } from '@stelsel/kernel';
import { fault } from '../faults.ts';

/**
 * Writes a compact JWS (RFC 7515) with a key behind the key port: jose cannot sign with a port. `alg` and `kid` come
 * from the key and cannot be set by the caller.
 */
export async function signJws(
  header: Readonly<Record<string, unknown>>,
  claims: Readonly<Record<string, unknown>>,
  key: SigningKey,
): Promise<Result<string>> {
  const input = `${encode({ kid: key.kid, ...header, alg: key.alg })}.${encode(claims)}`;
  const signature = await key.sign(Buffer.from(input, 'ascii'));
  return signature.ok
    ? ok(`${input}.${Buffer.from(signature.value).toString('base64url')}`)
    : err(fault('AUT-SIGNING-UNAVAILABLE'));
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value), 'utf8').toString('base64url');
}
