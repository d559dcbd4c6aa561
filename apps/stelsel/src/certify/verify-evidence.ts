import { verifyJws } from '@stelsel/authentication';
import { type EvidenceSummary, evidenceType, readEvidence } from '@stelsel/certification';
import { canonicalJson, err, ok, type PublicJwk, type Result, systemClock, type Text } from '@stelsel/kernel';
import { fault } from '../faults.ts';

/** A run of a few hundred tests has some tens of thousands. */
const evidenceCharacters = 1024 * 1024;

/**
 * Checks signed test evidence without any connection; undefined for a text that is something else. Without a trusted key
 * the key in the evidence itself is used, and the answer names it.
 */
export async function verifyEvidence(
  text: string,
  trusted: PublicJwk | undefined,
): Promise<Result<{ readonly text: Text; readonly key: string }> | undefined> {
  const header = headerOf(text.trim());
  if (header?.typ !== evidenceType) {
    return undefined;
  }
  const key = header.jwk as PublicJwk | undefined;
  if (key === undefined || (trusted !== undefined && !sameKey(trusted, key))) {
    return err(fault('CLI-EVIDENCE-KEY'));
  }
  const verified = await verifyJws(text.trim(), {
    clock: systemClock,
    algorithms: ['ES256'],
    types: [evidenceType],
    required: ['iat'],
    issuer: 'any',
    audience: 'none',
    skewSeconds: 60,
    maxLifetimeSeconds: 'unlimited',
    maxCharacters: evidenceCharacters,
    repeats: false,
    key: async () => ok(key),
  });
  if (!verified.ok) {
    return verified;
  }
  return ok({ text: saying(readEvidence(verified.value.claims)), key: String(header.kid ?? '') });
}

function saying({ product, exchange, role, counts, endedAt }: EvidenceSummary): Text {
  const { passed, warning, failed, skipped } = counts;
  return {
    nl: `Toets van ${product} op ${exchange}, rol ${role}, ${endedAt}: ${passed + warning} geslaagd, ${failed} niet, ${skipped} overgeslagen. Geen certificaat (Wegiz/EHDS).`,
    en: `Test of ${product} on ${exchange}, role ${role}, ${endedAt}: ${passed + warning} passed, ${failed} failed, ${skipped} skipped. Not a certificate (Wegiz/EHDS).`,
  };
}

function sameKey(one: PublicJwk, other: PublicJwk): boolean {
  const bare = ({ kty, crv, x, y }: PublicJwk): string => canonicalJson({ kty, crv, x, y });
  return bare(one) === bare(other);
}

function headerOf(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return JSON.parse(Buffer.from(text.split('.')[0] ?? '', 'base64url').toString('utf8')) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
