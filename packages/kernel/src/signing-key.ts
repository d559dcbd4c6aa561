import type { Result } from './result.ts';

/** Public half of a key, as RFC 7517 writes it. */
export interface PublicJwk {
  readonly kty: string;
  readonly crv?: string;
  readonly x?: string;
  readonly y?: string;
  readonly n?: string;
  readonly e?: string;
  readonly kid?: string;
  readonly alg?: string;
  readonly use?: string;
}

/**
 * The key port of every role: files today, a PKCS#11 device tomorrow. A key that cannot sign answers `unavailable`,
 * and whoever needed it denies.
 */
export interface SigningKey {
  readonly kid: string;
  readonly alg: 'ES256' | 'EdDSA';
  readonly publicJwk: PublicJwk;
  /** Signature over the bytes: raw r||s for ES256, 64 bytes for EdDSA. */
  sign(data: Uint8Array): Promise<Result<Uint8Array>>;
}

/** Creates or opens keys by name. */
export interface KeyStore {
  signingKey(name: string, alg: 'ES256' | 'EdDSA'): Promise<Result<SigningKey>>;
  /** RSA key pair for decryption of tokens meant for this role (RSA-OAEP-256); PEM of the private half stays inside. */
  decryptionKey(name: string): Promise<Result<DecryptionKey>>;
  /** Bytes of a named secret, made on first use. */
  secret(name: string, length: number): Promise<Result<Uint8Array>>;
}

export interface DecryptionKey {
  readonly kid: string;
  readonly publicJwk: PublicJwk;
  /** For libraries that decrypt JWE; a device-backed port gives a handle. */
  readonly privateKey: CryptoKey | import('node:crypto').KeyObject;
}
