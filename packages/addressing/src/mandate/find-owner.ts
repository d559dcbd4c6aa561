/** Whose a directory resource is: the URA that is found by walking from it to an Organization and up by `partOf`. */
import type { Resource } from '@stelsel/fhir';
import { err, namingSystem, ok, parseUra, type Result, type Ura } from '@stelsel/kernel';
import { addressingFaults } from '../faults.ts';
import { addressingLimits } from '../limits.ts';
import { identifierOf, localReference, type OrganizationView, type Referred } from '../mcsd.ts';
import type { DirectoryReader } from '../ports.ts';

/** The element that says which organisation a resource belongs to. */
const ownerElement: Readonly<Record<string, string>> = {
  Location: 'managingOrganization',
  HealthcareService: 'providedBy',
  Endpoint: 'managingOrganization',
  OrganizationAffiliation: 'organization',
  Organization: 'partOf',
};

/** Faults: ADR-NO-OWNER when the walk ends, circles or is too long before it meets a URA. */
export async function findOwner(reader: DirectoryReader, resource: Resource, base: string): Promise<Result<Ura>> {
  let current: Resource | undefined = resource;
  for (let depth = 0; current !== undefined && depth <= addressingLimits.partOfDepth; depth += 1) {
    const own = ownUra(current);
    if (own !== undefined) {
      return ok(own);
    }
    const element = ownerElement[current.resourceType];
    const reference = element === undefined ? undefined : (current[element] as Referred | undefined);
    const next = await follow(reader, reference, base);
    if (!next.ok) {
      return next;
    }
    current = next.value;
  }
  return err(addressingFaults('ADR-NO-OWNER', { type: resource.resourceType }, resource.resourceType));
}

function ownUra(resource: Resource): Ura | undefined {
  if (resource.resourceType !== 'Organization') {
    return undefined;
  }
  const text = identifierOf((resource as OrganizationView).identifier, namingSystem.ura);
  const ura = text === undefined ? undefined : parseUra(text);
  return ura?.ok ? ura.value : undefined;
}

/** A number that more than one organisation carries says nothing about who owns. */
async function follow(
  reader: DirectoryReader,
  reference: Referred | undefined,
  base: string,
): Promise<Result<Resource | undefined>> {
  const address = reference?.reference?.startsWith('urn:uuid:') ? reference.reference : localReference(reference, base);
  if (address !== undefined) {
    const found = await reader.read(address);
    return found.ok && found.value?.resourceType !== 'Organization' ? ok(undefined) : found;
  }
  if (reference?.reference !== undefined || reference?.identifier === undefined) {
    return ok(undefined);
  }
  const found = await reader.organizationsWith(reference.identifier);
  if (!found.ok) {
    return found;
  }
  return ok(found.value.length === 1 ? found.value[0] : undefined);
}
