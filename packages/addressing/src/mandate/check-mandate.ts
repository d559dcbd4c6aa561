/**
 * Who may write what (ITI-130, VWS 0.10 section 6.3): the provider itself, or whoever it gave a mandate that is valid now.
 * A mandate is given, changed and withdrawn by the provider alone.
 */
import type { Resource } from '@stelsel/fhir';
import { type Actor, type Clock, err, namingSystem, ok, type Result, type Ura } from '@stelsel/kernel';
import { codeSystem, type MandateCode, mandateCodes } from '../code-systems.ts';
import { addressingFaults } from '../faults.ts';
import { type AffiliationView, hasCode, type Identified, localReference, type OrganizationView } from '../mcsd.ts';
import { periodHolds } from '../periods.ts';
import type { DirectoryReader } from '../ports.ts';
import { findOwner } from './find-owner.ts';

export interface MandateDeps {
  /** The directory as it is committed: a mandate of the same transaction opens nothing yet. */
  readonly committed: DirectoryReader;
  readonly clock: Clock;
  /** Our own base address: references to it are read as relative ones. */
  readonly base: string;
}

/**
 * Checks one version of a resource; on update both the stored and the new version are checked, so that nothing is taken
 * over by giving it another parent (trap 37). `reader` also sees the other resources of the transaction.
 * Faults: ADR-NO-OWNER, ADR-NO-MANDATE, ADR-OWN-MANDATE.
 */
export async function checkMandate(
  deps: MandateDeps,
  reader: DirectoryReader,
  actor: Actor,
  resource: Resource,
): Promise<Result<Ura>> {
  const owner = await findOwner(reader, resource, deps.base);
  if (!owner.ok || owner.value === actor.organization.ura) {
    return owner;
  }
  if (resource.resourceType === 'OrganizationAffiliation') {
    return err(addressingFaults('ADR-OWN-MANDATE', { ura: owner.value }));
  }
  const codes = codesFor(resource.resourceType);
  const mandated = await hasMandate(deps, actor, owner.value, codes);
  if (!mandated.ok) {
    return mandated;
  }
  return mandated.value ? owner : err(addressingFaults('ADR-NO-MANDATE', { ura: owner.value }));
}

function codesFor(type: string): readonly MandateCode[] {
  return type === 'Endpoint' ? [mandateCodes.everything, mandateCodes.endpoints] : [mandateCodes.everything];
}

async function hasMandate(
  deps: MandateDeps,
  actor: Actor,
  owner: Ura,
  codes: readonly MandateCode[],
): Promise<Result<boolean>> {
  const callers = await identifiersOf(deps.committed, actor);
  const providers = await deps.committed.organizationsWith({ system: namingSystem.ura, value: owner });
  if (!callers.ok || !providers.ok) {
    return callers.ok ? (providers as Result<never>) : callers;
  }
  for (const provider of providers.value) {
    const mandates = await deps.committed.mandatesOf(provider);
    if (!mandates.ok) {
      return mandates;
    }
    for (const mandate of mandates.value) {
      const named = isValid(mandate, codes, deps.clock) ? await names(deps, mandate, callers.value) : ok(false);
      if (!named.ok || named.value) {
        return named;
      }
    }
  }
  return ok(false);
}

function isValid(mandate: AffiliationView, codes: readonly MandateCode[], clock: Clock): boolean {
  return (
    mandate.active === true &&
    periodHolds(mandate.period, clock.nowMs()) &&
    hasCode(mandate.code, codeSystem.mandate, codes)
  );
}

/** Everything the caller is known by: URA and software of the token, and the numbers its organisation has here. */
async function identifiersOf(committed: DirectoryReader, actor: Actor): Promise<Result<readonly Identified[]>> {
  const ura = { system: namingSystem.ura, value: actor.organization.ura };
  const organizations = await committed.organizationsWith(ura);
  if (!organizations.ok) {
    return organizations;
  }
  return ok([
    ura,
    { system: 'urn:ietf:rfc:3986', value: actor.client },
    { system: namingSystem.oauthClient, value: actor.client },
    ...organizations.value.flatMap(({ identifier = [] }) =>
      identifier.filter(({ system }) => system === namingSystem.kvk),
    ),
  ]);
}

async function names(
  { committed, base }: MandateDeps,
  mandate: AffiliationView,
  callers: readonly Identified[],
): Promise<Result<boolean>> {
  const { participatingOrganization } = mandate;
  const isCaller = ({ system, value }: Identified): boolean =>
    callers.some((caller) => caller.system === system && caller.value === value);
  if (participatingOrganization?.identifier !== undefined) {
    return ok(isCaller(participatingOrganization.identifier));
  }
  const address = localReference(participatingOrganization, base);
  const found = address === undefined ? ok(undefined) : await committed.read(address);
  return found.ok ? ok(((found.value as OrganizationView | undefined)?.identifier ?? []).some(isCaller)) : found;
}
