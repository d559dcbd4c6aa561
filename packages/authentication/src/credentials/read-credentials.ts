/** What verified credentials say, in the terms of an Actor. */
import {
  type ActingOrganization,
  type Bsn,
  err,
  namingSystem,
  ok,
  parseBsn,
  parseUra,
  type Representative,
  type Result,
} from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { readRepresentative } from '../representation/read-representative.ts';
import { asObject, credentialTypes, identifierValue, type VerifiedCredential } from './credential.ts';

/** The care organisation; the RoleCodeNL may come from a role type credential beside it. */
export function readOrganization(credentials: readonly VerifiedCredential[]): Result<ActingOrganization> {
  const [credential, ...more] = ofType(credentials, credentialTypes.organization);
  if (credential === undefined || more.length > 0) {
    return err(fault('AUT-ORGANIZATION-MISSING'));
  }
  const { subject } = credential;
  const ura = parseUra(identifierValue(subject.identifier, namingSystem.ura) ?? '');
  const type = subject.roleCodeNL ?? ofType(credentials, credentialTypes.roleType)[0]?.subject.roleCodeNL;
  if (!ura.ok || typeof subject.name !== 'string' || typeof type !== 'string') {
    const what = !ura.ok ? 'identifier' : typeof subject.name !== 'string' ? 'name' : 'roleCodeNL';
    return err(fault('AUT-CREDENTIAL', { type: credentialTypes.organization, what }));
  }
  return ok({ ura: ura.value, name: subject.name, type });
}

/** A citizen: whose data it is about, how sure the sign-in was, and who acts when that is somebody else. */
export interface AttestedCitizen {
  readonly bsn: Bsn;
  readonly assurance: 'substantieel' | 'hoog';
  readonly representative?: Representative;
}

/** The citizen who signed in, with the level of assurance; undefined when there is none. */
export function readCitizen(credentials: readonly VerifiedCredential[]): Result<AttestedCitizen | undefined> {
  const [credential, ...more] = ofType(credentials, credentialTypes.citizen);
  if (credential === undefined) {
    return ok(undefined);
  }
  const person = asObject(credential.subject.person);
  const bsn = parseBsn(identifierValue(person?.identifier, namingSystem.bsn) ?? '');
  if (!bsn.ok || more.length > 0) {
    return err(fault('AUT-CREDENTIAL', { type: credentialTypes.citizen, what: 'person' }));
  }
  const assurance = person?.assurance;
  if (assurance !== 'substantieel' && assurance !== 'hoog') {
    return err(fault('AUT-ASSURANCE'));
  }
  if (credential.subject.representative === undefined) {
    return ok({ bsn: bsn.value, assurance });
  }
  // An unreadable representative is a refusal: without it somebody else would look like the person.
  const representative = readRepresentative(credential.subject.representative);
  return representative === undefined
    ? err(fault('AUT-CREDENTIAL', { type: credentialTypes.citizen, what: 'representative' }))
    : ok({ bsn: bsn.value, assurance, representative });
}

/** The person the organisation declares to treat; undefined when it declares none. */
export function readPatient(credentials: readonly VerifiedCredential[]): Result<Bsn | undefined> {
  const [credential, ...more] = ofType(credentials, credentialTypes.enrolment);
  if (credential === undefined) {
    return ok(undefined);
  }
  const bsn = parseBsn(identifierValue(asObject(credential.subject.patient)?.identifier, namingSystem.bsn) ?? '');
  return bsn.ok && more.length === 0
    ? ok(bsn.value)
    : err(fault('AUT-CREDENTIAL', { type: credentialTypes.enrolment, what: 'patient' }));
}

function ofType(credentials: readonly VerifiedCredential[], type: string): readonly VerifiedCredential[] {
  return credentials.filter((credential) => credential.types.includes(type));
}
