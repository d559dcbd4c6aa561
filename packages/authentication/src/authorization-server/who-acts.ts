/** Who acts and why, from verified credentials: the rules per purpose of use. */
import {
  type ActingOrganization,
  type ActingProfessional,
  type Actor,
  type Bsn,
  err,
  ok,
  type Purpose,
  purposes,
  type Result,
} from '@stelsel/kernel';
import type { AttestedCitizen } from '../credentials/read-credentials.ts';
import { fault } from '../faults.ts';
import { authenticationLimits as limits } from '../limits.ts';
import type { AuthorizationTenant, CallerKind } from './tenant.ts';

/** Everything that was proven about one token request. */
export interface Proven {
  readonly organization: ActingOrganization;
  readonly professional?: ActingProfessional;
  readonly citizen?: AttestedCitizen;
  readonly patient?: Bsn;
  readonly purpose: unknown;
  readonly reason: unknown;
}

export type Acting = Omit<Actor, 'client' | 'tokenId'>;

/**
 * `PATRQT` needs a citizen and reaches only the own data (a pseudonymous service takes the word of a citizen's service);
 * every other purpose refuses a citizen. `BTG` needs a
 * professional and a reason. Without a person only scopes for systems are given.
 */
export function whoActs(proven: Proven, scope: readonly string[], tenant: AuthorizationTenant): Result<Acting> {
  const purpose = purposes.find((candidate) => candidate === proven.purpose);
  if (purpose === undefined) {
    return err(fault('AUT-PURPOSE', { allowed: purposes.join(', ') }));
  }
  if (tenant.pseudonymous !== undefined && (proven.citizen ?? proven.patient) !== undefined) {
    return err(fault('AUT-PERSON-NAMED'));
  }
  const caller = purpose === 'PATRQT' ? citizenOf(proven, tenant) : professionalOf(proven, purpose);
  if (!caller.ok) {
    return caller;
  }
  const kind = caller.value.kind;
  if (!scope.every((name) => tenant.scopes[name]?.callers.includes(kind))) {
    return err(fault(kind === 'organization' ? 'AUT-PROFESSIONAL-MISSING' : 'AUT-CALLER'));
  }
  const reason = reasonOf(proven, purpose);
  return reason.ok
    ? ok({ organization: proven.organization, ...caller.value.person, purpose, ...reason.value, scope })
    : reason;
}

type Caller = {
  readonly kind: CallerKind;
  readonly person: Pick<Actor, 'citizen' | 'patient' | 'professional' | 'representative'>;
};

function citizenOf(
  { organization, citizen, professional, patient }: Proven,
  { pseudonymous }: AuthorizationTenant,
): Result<Caller> {
  if (pseudonymous?.citizenServices.includes(organization.type) === true && professional === undefined) {
    return ok({ kind: 'citizen', person: {} });
  }
  if (citizen === undefined) {
    return err(fault('AUT-CITIZEN-MISSING'));
  }
  if (professional !== undefined || (patient ?? citizen.bsn) !== citizen.bsn) {
    return err(fault('AUT-CITIZEN-OTHER'));
  }
  const { representative, ...self } = citizen;
  return ok({
    kind: 'citizen',
    person: { citizen: self, patient: self.bsn, ...(representative === undefined ? {} : { representative }) },
  });
}

function professionalOf({ citizen, professional, patient }: Proven, purpose: Purpose): Result<Caller> {
  if (citizen !== undefined) {
    return err(fault('AUT-CITIZEN-OTHER'));
  }
  if (purpose === 'BTG' && professional === undefined) {
    return err(fault('AUT-PROFESSIONAL-MISSING'));
  }
  return ok({
    kind: professional === undefined ? 'organization' : 'professional',
    person: {
      ...(professional === undefined ? {} : { professional }),
      ...(patient === undefined ? {} : { patient }),
    },
  });
}

function reasonOf({ reason }: Proven, purpose: Purpose): Result<Pick<Actor, 'reason'>> {
  const text = typeof reason === 'string' ? reason.trim() : '';
  const tooShort = purpose === 'BTG' && text.length < limits.reasonMinCharacters;
  if (tooShort || text.length > limits.reasonMaxCharacters) {
    return err(fault('AUT-REASON', { min: limits.reasonMinCharacters, max: limits.reasonMaxCharacters }));
  }
  return ok(text === '' ? {} : { reason: text });
}
