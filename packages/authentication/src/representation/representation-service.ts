/**
 * What a representation service (DigiD Machtigen, with the authority registers behind it) does for a site at which somebody
 * signed in: who can be represented, an attestation "X namens Y", and a fresh attestation of the person. Every call asks
 * the registers anew, so an authority that ended works no longer than the attestation that was given before: a quarter of
 * an hour.
 */
import { createHash } from 'node:crypto';
import { type Bsn, err, namingSystem, ok, type Representative, type Result } from '@stelsel/kernel';
import { credentialTypes } from '../credentials/credential.ts';
import { issueCredential } from '../credentials/issue-credential.ts';
import type { AttestedCitizen } from '../credentials/read-credentials.ts';
import { fault } from '../faults.ts';
import type { IssuerDeps } from '../issuer/issuer-deps.ts';
import { statusEntry } from '../issuer/status-entry.ts';
import { authenticationLimits as limits } from '../limits.ts';
import type { ParentOfChild, RegisteredPerson, Represented } from './authority.ts';
import { findParents, findRepresented, type RepresentationDeps } from './find-represented.ts';

/** Who signed in, from an attestation that was verified, and the service it was given to. */
export interface SignedInAt extends AttestedCitizen {
  readonly service: string;
}

export interface RepresentationServiceDeps extends RepresentationDeps {
  readonly issuer: IssuerDeps;
}

export interface RepresentationAnswer {
  readonly self: RegisteredPerson;
  readonly represented: readonly Represented[];
  readonly parents: readonly ParentOfChild[];
}

/** Whom the person may represent, and who may look along with them. Asked with a representative's attestation: refused. */
export async function whoIsRepresented(
  signedIn: SignedInAt,
  deps: RepresentationServiceDeps,
): Promise<Result<RepresentationAnswer>> {
  if (signedIn.representative !== undefined) {
    return err(fault('AUT-REPRESENTATION'));
  }
  const [self, represented, parents] = await Promise.all([
    deps.register.person(signedIn.bsn),
    findRepresented(signedIn.bsn, deps),
    findParents(signedIn.bsn, deps),
  ]);
  if (!self.ok || !represented.ok || !parents.ok) {
    return [self, represented, parents].find((part) => !part.ok) as Result<never>;
  }
  return self.value === undefined
    ? err(fault('AUT-UNKNOWN-IDENTITY'))
    : ok({ self: self.value, represented: represented.value, parents: parents.value });
}

/** A fresh attestation: of the person, or of the person on behalf of `represented`, when that is allowed now. */
export async function attest(
  signedIn: SignedInAt,
  represented: Bsn,
  deps: RepresentationServiceDeps,
): Promise<Result<string>> {
  const answer = await whoIsRepresented(signedIn, deps);
  if (!answer.ok) {
    return answer;
  }
  if (represented === signedIn.bsn) {
    return issue(signedIn, represented, undefined, deps.issuer);
  }
  const person = answer.value.represented.find(({ bsn }) => bsn === represented);
  if (person === undefined || !person.rights.includes('read')) {
    return err(fault('AUT-REPRESENTATION'));
  }
  const representative: Representative = {
    id: pseudonymOf(signedIn.bsn, deps.issuer.issuer),
    name: answer.value.self.name,
    relation: person.relation,
    rights: person.rights,
  };
  return issue(signedIn, represented, representative, deps.issuer);
}

/** A child of 12 to 15 agrees that a parent looks along, or takes that back; nobody does it for the child. */
export async function changeAgreement(
  signedIn: SignedInAt,
  { parent, agreed }: { readonly parent: Bsn; readonly agreed: boolean },
  deps: RepresentationServiceDeps,
): Promise<Result<readonly ParentOfChild[]>> {
  const answer = await whoIsRepresented(signedIn, deps);
  if (!answer.ok) {
    return answer;
  }
  if (!answer.value.parents.some(({ bsn }) => bsn === parent)) {
    return err(fault('AUT-REPRESENTATION'));
  }
  const changed = agreed
    ? await deps.agreements.agree({ child: signedIn.bsn, parent, sinceMs: deps.clock.nowMs() })
    : await deps.agreements.withdraw(signedIn.bsn, parent);
  return changed.ok ? findParents(signedIn.bsn, deps) : changed;
}

async function issue(
  { assurance, service }: SignedInAt,
  bsn: Bsn,
  representative: Representative | undefined,
  deps: IssuerDeps,
): Promise<Result<string>> {
  const id = `urn:uuid:${deps.randomness.uuid()}`;
  const lifetimeSeconds = limits.citizenAttestationSeconds;
  const place = await deps.register.allocate(id, deps.clock.nowMs() + lifetimeSeconds * 1000);
  return place.ok
    ? issueCredential(
        {
          type: credentialTypes.citizen,
          id,
          holder: service,
          subject: {
            person: { identifier: { system: namingSystem.bsn, value: bsn }, assurance },
            ...(representative === undefined ? {} : { representative }),
          },
          lifetimeSeconds,
          status: statusEntry(deps.issuer, place.value),
        },
        { ...deps, issuer: deps.did },
      )
    : place;
}

/** The same for every service that logs it, and of no use to find the number back by whoever lacks the issuer's name. */
function pseudonymOf(bsn: Bsn, issuer: string): string {
  return createHash('sha256').update(`representative ${issuer} ${bsn}`).digest('base64url');
}
