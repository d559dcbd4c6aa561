/** Stands in for DigiD: a test citizen signs in at one service, which gets a credential with BSN and assurance level. */
import { err, namingSystem, parseBsn, type Result } from '@stelsel/kernel';
import { credentialTypes } from '../credentials/credential.ts';
import { issueCredential } from '../credentials/issue-credential.ts';
import { didDocumentUrl } from '../did/did-web.ts';
import { fault } from '../faults.ts';
import { authenticationLimits as limits } from '../limits.ts';
import type { IssuerDeps } from './issuer-deps.ts';
import { statusEntry } from './status-entry.ts';

const assurances = ['midden', 'substantieel', 'hoog'];

/** Only the service at which the citizen signed in can present it: its DID is the holder. Valid for a quarter of an hour. */
export async function signInCitizen(
  ask: { readonly bsn: string; readonly assurance: string; readonly service: string },
  deps: IssuerDeps,
): Promise<Result<string>> {
  const [bsn, service] = [parseBsn(ask.bsn), didDocumentUrl(ask.service)];
  if (!bsn.ok || !service.ok) {
    return bsn.ok ? service : bsn;
  }
  if (!assurances.includes(ask.assurance)) {
    return err(fault('AUT-PARAMETER', { name: 'assurance' }));
  }
  const found = await deps.identities.citizen(bsn.value);
  if (!found.ok || found.value === undefined) {
    return found.ok ? err(fault('AUT-UNKNOWN-IDENTITY')) : found;
  }
  const id = `urn:uuid:${deps.randomness.uuid()}`;
  const lifetimeSeconds = limits.citizenAttestationSeconds;
  const place = await deps.register.allocate(id, deps.clock.nowMs() + lifetimeSeconds * 1000);
  if (!place.ok) {
    return place;
  }
  const identifier = { system: namingSystem.bsn, value: bsn.value };
  return issueCredential(
    {
      type: credentialTypes.citizen,
      id,
      holder: ask.service,
      subject: { person: { identifier, assurance: ask.assurance } },
      lifetimeSeconds,
      status: statusEntry(deps.issuer, place.value),
    },
    { ...deps, issuer: deps.did },
  );
}
