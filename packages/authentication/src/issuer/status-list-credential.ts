import { epochSeconds, type Result } from '@stelsel/kernel';
import { encodeStatusList } from '../credentials/status-list.ts';
import { keyIdOf } from '../did/did-document.ts';
import { signJws } from '../jws/sign-jws.ts';
import { authenticationLimits as limits } from '../limits.ts';
import type { IssuerDeps } from './issuer-deps.ts';
import { statusListUrl } from './status-entry.ts';

/** The signed list of what was revoked (Bitstring Status List 1.0), as it is now. */
export async function statusListCredential(list: number, deps: IssuerDeps): Promise<Result<string>> {
  const revoked = await deps.register.revokedIn(list);
  if (!revoked.ok) {
    return revoked;
  }
  const now = epochSeconds(deps.clock);
  const exp = now + limits.statusListValidSeconds;
  const url = statusListUrl(deps.issuer, list);
  const vc = {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    id: url,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: deps.did,
    validFrom: new Date(now * 1000).toISOString(),
    validUntil: new Date(exp * 1000).toISOString(),
    credentialSubject: {
      id: `${url}#list`,
      type: 'BitstringStatusList',
      statusPurpose: 'revocation',
      ttl: limits.statusListMs,
      encodedList: encodeStatusList(revoked.value),
    },
  };
  const claims = { iss: deps.did, sub: `${url}#list`, jti: url, iat: now, nbf: now, exp, vc };
  return signJws({ typ: 'vc+jwt', kid: keyIdOf(deps.did, deps.key) }, claims, deps.key);
}
