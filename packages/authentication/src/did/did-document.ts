import { err, ok, type PublicJwk, type Result, type SigningKey } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { authenticationLimits } from '../limits.ts';

/** What a key may be used for: `authentication` signs presentations, `assertionMethod` signs credentials. */
export type KeyRelation = 'authentication' | 'assertionMethod';

export interface DidDocument {
  readonly '@context': unknown;
  readonly id: string;
  readonly verificationMethod: readonly VerificationMethod[];
  readonly authentication: readonly string[];
  readonly assertionMethod: readonly string[];
}

interface VerificationMethod {
  readonly id: string;
  readonly type: string;
  readonly controller: string;
  readonly publicKeyJwk: PublicJwk;
}

/** The document of a DID with its keys (DID 1.0, JsonWebKey2020), each allowed for both uses. */
export function didDocument(did: string, keys: readonly SigningKey[]): DidDocument {
  const ids = keys.map((key) => keyIdOf(did, key));
  return {
    '@context': 'https://www.w3.org/ns/did/v1',
    id: did,
    verificationMethod: keys.map((key, index) => ({
      id: ids[index] ?? '',
      type: 'JsonWebKey2020',
      controller: did,
      publicKeyJwk: publicMembers(key.publicJwk),
    })),
    authentication: ids,
    assertionMethod: ids,
  };
}

/** `kid` of everything a DID signs: `did#key`. */
export function keyIdOf(did: string, key: SigningKey): string {
  return key.kid.startsWith(`${did}#`) ? key.kid : `${did}#${key.kid}`;
}

/** Reads a document that came from elsewhere; it must be about `did`, and each key controlled by it. */
export function parseDidDocument(text: string, did: string): Result<DidDocument> {
  const wrong = (what: string) => err(fault('AUT-DID-DOCUMENT', { what }));
  const json = parseObject(text);
  if (json === undefined) {
    return wrong('JSON');
  }
  if (json.id !== did) {
    return wrong('id');
  }
  const methods: unknown = json.verificationMethod;
  if (!Array.isArray(methods) || methods.length > authenticationLimits.didMethods || !methods.every(isMethodOf(did))) {
    return wrong('verificationMethod');
  }
  return ok({
    '@context': json['@context'],
    id: did,
    verificationMethod: methods.map((method) => ({ ...method, publicKeyJwk: publicMembers(method.publicKeyJwk) })),
    authentication: references(json.authentication),
    assertionMethod: references(json.assertionMethod),
  });
}

/** The key of a document with this id, when the document allows the use. */
export function keyOfDocument(document: DidDocument, keyId: string, relation: KeyRelation): PublicJwk | undefined {
  const method = document.verificationMethod.find((candidate) => candidate.id === keyId);
  return document[relation].includes(keyId) ? method?.publicKeyJwk : undefined;
}

function isMethodOf(did: string): (value: unknown) => value is VerificationMethod {
  return (value): value is VerificationMethod => {
    const method = value as Partial<VerificationMethod> | null;
    return (
      typeof method === 'object' &&
      method !== null &&
      typeof method.id === 'string' &&
      method.id.startsWith(`${did}#`) &&
      method.controller === did &&
      typeof method.publicKeyJwk === 'object' &&
      method.publicKeyJwk !== null &&
      typeof method.publicKeyJwk.kty === 'string' &&
      method.publicKeyJwk.kty !== 'oct'
    );
  };
}

function publicMembers(jwk: PublicJwk): PublicJwk {
  const members = ['kty', 'crv', 'x', 'y', 'n', 'e'] as const;
  return Object.fromEntries(
    members.filter((name) => jwk[name] !== undefined).map((name) => [name, jwk[name]]),
  ) as unknown as PublicJwk;
}

function references(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
