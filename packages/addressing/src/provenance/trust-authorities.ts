import { X509Certificate } from 'node:crypto';
import type { Clock } from '@stelsel/kernel';
import type { TrustChain } from '../ports.ts';

/** Trusts a chain whose every certificate is valid now and issued by the next, the last by one of these authorities (PEM). */
export function trustAuthorities(authorities: readonly string[], clock: Clock): TrustChain {
  const anchors = authorities.map((pem) => new X509Certificate(pem));
  return async (x5c) => {
    const chain = readChain(x5c);
    const last = chain?.at(-1);
    if (chain === undefined || last === undefined) {
      return false;
    }
    const links = chain.every((certificate, at) => {
      const issuer = chain[at + 1];
      return (
        isValidAt(certificate, clock.nowMs()) &&
        (issuer === undefined || (issuer.ca && isIssuedBy(certificate, issuer)))
      );
    });
    return links && anchors.some((anchor) => isValidAt(anchor, clock.nowMs()) && isIssuedBy(last, anchor));
  };
}

function readChain(x5c: readonly string[]): readonly X509Certificate[] | undefined {
  try {
    return x5c.map((text) => new X509Certificate(Buffer.from(text, 'base64')));
  } catch {
    return undefined;
  }
}

function isIssuedBy(certificate: X509Certificate, issuer: X509Certificate): boolean {
  return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
}

function isValidAt({ validFrom, validTo }: X509Certificate, atMs: number): boolean {
  return Date.parse(validFrom) <= atMs && atMs <= Date.parse(validTo);
}
