import { createPublicKey, type KeyObject } from 'node:crypto';
import type { SigningKey } from '@stelsel/kernel';
import { ExternalSigningKey } from 'oidc-provider';

/** A key behind the key port in the form that oidc-provider wants; the private half never comes here. */
export function portSigningKey(key: SigningKey): ExternalSigningKey {
  return new PortSigningKey(key);
}

class PortSigningKey extends ExternalSigningKey {
  readonly #key: SigningKey;

  constructor(key: SigningKey) {
    super();
    this.#key = key;
  }

  override get kid(): string {
    return this.#key.kid;
  }

  override get alg(): string {
    return this.#key.alg;
  }

  override keyObject(): KeyObject {
    const { kty, crv, x, y } = this.#key.publicJwk;
    return createPublicKey({ format: 'jwk', key: { kty, ...(crv && { crv }), ...(x && { x }), ...(y && { y }) } });
  }

  override async sign(data: Uint8Array): Promise<Uint8Array> {
    const signature = await this.#key.sign(data);
    if (!signature.ok) {
      throw new Error(signature.fault.code);
    }
    return signature.value;
  }
}
