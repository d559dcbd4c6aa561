/** Everything that must hold before one resource is written: profile, register, and the mandate for old and new version. */
import type { Resource } from '@stelsel/fhir';
import { type Actor, err, namingSystem, ok, type Result, type Ura } from '@stelsel/kernel';
import { addressingFaults } from '../faults.ts';
import { checkMandate } from '../mandate/check-mandate.ts';
import type { Identified, OrganizationView } from '../mcsd.ts';
import type { DirectoryReader } from '../ports.ts';
import { checkProfile } from '../profile/check-profile.ts';
import type { DirectoryDeps } from './directory-deps.ts';
import { repositoryReader } from './repository-reader.ts';

export interface ProposedWrite {
  readonly resource: Resource;
  /** The stored version that is replaced. */
  readonly stored?: Resource;
}

/** Faults: ADR-TYPE, ADR-PROFILE, ADR-REGISTER, ADR-NO-OWNER, ADR-NO-MANDATE, ADR-OWN-MANDATE. */
export async function checkWrite(
  deps: DirectoryDeps,
  reader: DirectoryReader,
  actor: Actor,
  { resource, stored }: ProposedWrite,
): Promise<Result<Ura>> {
  const broken = checkProfile(resource);
  if (broken !== undefined) {
    return err(broken);
  }
  if (!keepsRegister(resource, stored)) {
    return err(addressingFaults('ADR-REGISTER', {}, 'Organization.identifier'));
  }
  const committed = repositoryReader(deps.repository);
  const mandate = { committed, clock: deps.clock, base: deps.base };
  if (stored !== undefined) {
    const before = await checkMandate(mandate, committed, actor, stored);
    if (!before.ok) {
      return before;
    }
  }
  const after = await checkMandate(mandate, reader, actor, resource);
  return after.ok ? ok(after.value) : after;
}

/**
 * The register gives organisations their numbers and name. Whoever could write a URA or KvK number could take over what
 * refers to it: endpoints by number, and mandates.
 */
function keepsRegister(resource: Resource, stored: Resource | undefined): boolean {
  if (resource.resourceType !== 'Organization') {
    return true;
  }
  const after = resource as OrganizationView;
  const before = stored as OrganizationView | undefined;
  const numbers = numbersOf(before);
  return numbersOf(after) === numbers && (numbers === '' || after.name === before?.name);
}

function numbersOf(organization: OrganizationView | undefined): string {
  const fromRegister = ({ system }: Identified): boolean => system === namingSystem.ura || system === namingSystem.kvk;
  const numbers = (organization?.identifier ?? []).filter(fromRegister);
  return numbers
    .map(({ system, value }) => `${system}|${value}`)
    .toSorted()
    .join(' ');
}
