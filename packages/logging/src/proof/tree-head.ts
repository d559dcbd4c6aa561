/** A signed tree head: one small JWS that pins every event before it. */
import { canonicalJson, err, ok, type PublicJwk, type Result, type SigningKey } from '@stelsel/kernel';
import { calculateJwkThumbprint, compactVerify, importJWK } from 'jose';
import { loggingFaults } from '../faults.ts';

export interface TreeHead {
  /** Name of the log: its tenant. */
  readonly log: string;
  readonly size: number;
  /** base64url */
  readonly root: string;
  /** Instant of signing, UTC. */
  readonly signed: string;
}

const type = 'stelsel-log-head';

/** Compact JWS over the canonical head. Faults: LOG-KEY-UNAVAILABLE. */
export async function signTreeHead(key: SigningKey, head: TreeHead): Promise<Result<string>> {
  const header = encode({ alg: key.alg, kid: key.kid, typ: type });
  const input = `${header}.${encode(head)}`;
  const signature = await key.sign(Buffer.from(input, 'ascii'));
  return signature.ok
    ? ok(`${input}.${Buffer.from(signature.value).toString('base64url')}`)
    : err(loggingFaults('LOG-KEY-UNAVAILABLE'));
}

/** Checks signature and shape. Faults: LOG-PROOF-SIGNATURE, LOG-PROOF-SHAPE. */
export async function verifyTreeHead(text: string, key: PublicJwk): Promise<Result<TreeHead>> {
  const alg = key.crv === 'Ed25519' ? 'EdDSA' : 'ES256';
  try {
    const verified = await compactVerify(text, await importJWK({ ...key }, alg), { algorithms: [alg] });
    const head = JSON.parse(Buffer.from(verified.payload).toString('utf8')) as TreeHead;
    return verified.protectedHeader.typ === type && isTreeHead(head)
      ? ok(head)
      : err(loggingFaults('LOG-PROOF-SHAPE', { name: 'head' }));
  } catch {
    return err(loggingFaults('LOG-PROOF-SIGNATURE'));
  }
}

/** What a stored head says; its signature was made by ourselves. */
export function readTreeHead(text: string): TreeHead {
  const [, payload = ''] = text.split('.');
  return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as TreeHead;
}

/** RFC 7638 thumbprint: how people compare keys. */
export function thumbprint(key: PublicJwk): Promise<string> {
  return calculateJwkThumbprint({ ...key });
}

function isTreeHead(head: TreeHead): boolean {
  return (
    typeof head.log === 'string' &&
    Number.isSafeInteger(head.size) &&
    typeof head.root === 'string' &&
    typeof head.signed === 'string'
  );
}

function encode(value: unknown): string {
  return Buffer.from(canonicalJson(value), 'utf8').toString('base64url');
}
