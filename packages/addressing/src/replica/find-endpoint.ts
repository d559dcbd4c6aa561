/**
 * Where an organisation answers, from the replica alone: the endpoints of its services, then its own, then the same one
 * step up by `partOf`. Hidden resources (inactive, entered in error) do not exist here.
 */
import type { Database } from '@stelsel/database';
import { type Clock, err, namingSystem, ok, parseUra, type Result, type Ura } from '@stelsel/kernel';
import { readRegistered } from '../adapters/postgres/replica-tables.ts';
import { codeSystem } from '../code-systems.ts';
import { addressingFaults } from '../faults.ts';
import { addressingLimits } from '../limits.ts';
import {
  type EndpointView,
  type HealthcareServiceView,
  identifierOf,
  localReference,
  type OrganizationView,
  type Referred,
} from '../mcsd.ts';
import type { ReplicaReads } from './replica-reads.ts';
import { selectFhirEndpoint, selectTokenEndpoint, type WantedExchange } from './select-endpoint.ts';

export interface FindDeps {
  readonly reads: ReplicaReads;
  readonly baseUrl: string;
  readonly clock: Clock;
}

export interface EndpointAsk {
  readonly ura: Ura;
  readonly exchange: WantedExchange;
}

export interface KnownOrganization {
  readonly ura: Ura;
  readonly name: string;
  /** RoleCodeNL; empty when the directory does not say it. */
  readonly type: string;
  readonly place?: string;
  /** Street and number, as it was written. */
  readonly address?: string;
  /** Other names people use. */
  readonly alsoKnownAs?: readonly string[];
}

export interface FoundEndpoint {
  readonly organization: KnownOrganization;
  readonly fhirBase: string;
  readonly tokenEndpoint: string;
}

/** Faults: ADR-UNKNOWN-ORGANIZATION, ADR-NO-ENDPOINT. */
export async function findEndpoint(deps: FindDeps, { ura, exchange }: EndpointAsk): Promise<Result<FoundEndpoint>> {
  const organization = await readOrganization(deps, ura);
  if (organization === undefined) {
    return err(addressingFaults('ADR-UNKNOWN-ORGANIZATION', { ura }));
  }
  const nowMs = deps.clock.nowMs();
  let fhir: EndpointView | undefined;
  let token: EndpointView | undefined;
  let current: OrganizationView | undefined = organization;
  for (let depth = 0; current !== undefined && depth <= addressingLimits.partOfDepth; depth += 1) {
    for (const endpoints of await endpointLevels(deps, current)) {
      fhir ??= selectFhirEndpoint(endpoints, exchange, nowMs);
      token ??= selectTokenEndpoint(endpoints, nowMs);
    }
    if (fhir?.address !== undefined && token?.address !== undefined) {
      return ok({ organization: knownOf(organization), fhirBase: fhir.address, tokenEndpoint: token.address });
    }
    current = await parentOf(deps, current);
  }
  return err(addressingFaults('ADR-NO-ENDPOINT', { ura, exchange: `${exchange.id} ${exchange.version}` }));
}

interface ListDeps {
  readonly db: Database;
  readonly baseUrl: string;
}

export async function listOrganizations({ db, baseUrl }: ListDeps): Promise<readonly KnownOrganization[]> {
  return (await readRegistered(db, baseUrl)).map((body) => knownOf(JSON.parse(body) as OrganizationView));
}

/**
 * The organisation that has a number of any system (AGB, KvK): partners of a notified pull name each other by what they know.
 * Faults: ADR-UNKNOWN-ORGANIZATION when none or more than one has it.
 */
export async function findByNumber(
  { db, baseUrl }: ListDeps,
  number: { readonly system: string; readonly value: string },
): Promise<Result<KnownOrganization>> {
  const all = (await readRegistered(db, baseUrl)).map((body) => JSON.parse(body) as OrganizationView);
  const [found, ...more] = all.filter(({ identifier }) => identifierOf(identifier, number.system) === number.value);
  return found === undefined || more.length > 0
    ? err(addressingFaults('ADR-UNKNOWN-ORGANIZATION', { ura: '-' }))
    : ok(knownOf(found));
}

/** Two organisations under one URA is a mistake of the directory: neither is used (trap 32). */
export async function readOrganization({ reads }: FindDeps, ura: Ura): Promise<OrganizationView | undefined> {
  const found = await reads.registered(ura);
  return found.length === 1 ? (JSON.parse(found[0] ?? '') as OrganizationView) : undefined;
}

export function knownOf(organization: OrganizationView): KnownOrganization {
  const codings = (organization.type ?? []).flatMap(({ coding = [] }) => coding);
  const ura = parseUra(identifierOf(organization.identifier, namingSystem.ura) ?? '');
  const [address] = organization.address ?? [];
  return {
    ura: ura.ok ? ura.value : ('' as Ura),
    name: organization.name ?? '',
    type: codings.find(({ system }) => system === codeSystem.organizationType)?.code ?? '',
    ...(address?.city === undefined ? {} : { place: address.city }),
    ...(address?.line === undefined ? {} : { address: address.line.join(' ') }),
    ...(organization.alias === undefined ? {} : { alsoKnownAs: organization.alias }),
  };
}

/** Whether an organisation answers anything at all; one that does not is in the register only. */
export async function isConnected(deps: FindDeps, ura: Ura): Promise<boolean> {
  const organization = await readOrganization(deps, ura);
  return organization !== undefined && (await endpointLevels(deps, organization)).some((level) => level.length > 0);
}

async function endpointLevels(deps: FindDeps, organization: OrganizationView): Promise<readonly EndpointView[][]> {
  const { reads } = deps;
  const targets = addressesOf(organization);
  const [ofServices, own, managed] = await Promise.all([
    reads
      .pointing({ type: 'HealthcareService', kind: 'providedBy' }, targets)
      .then((services) => services.flatMap((body) => (JSON.parse(body) as HealthcareServiceView).endpoint ?? []))
      .then((referred) => readEndpoints(deps, referred)),
    readEndpoints(deps, organization.endpoint ?? []),
    reads.pointing({ type: 'Endpoint', kind: 'managedBy' }, targets),
  ]);
  return [ofServices, [...own, ...managed.map((body) => JSON.parse(body) as EndpointView)]];
}

async function readEndpoints({ reads, baseUrl }: FindDeps, references: readonly Referred[]): Promise<EndpointView[]> {
  const ids = references.flatMap((reference) => {
    const [type, id] = localReference(reference, baseUrl)?.split('/') ?? [];
    return type === 'Endpoint' && id !== undefined ? [id] : [];
  });
  const bodies = ids.length === 0 ? [] : await reads.visible('Endpoint', ids);
  return bodies.map((body) => JSON.parse(body) as EndpointView);
}

/** How others point at an organisation: by its address or by one of its numbers. */
function addressesOf({ id, identifier = [] }: OrganizationView): readonly string[] {
  const numbers = [namingSystem.ura, namingSystem.kvk].flatMap((system) => {
    const value = identifierOf(identifier, system);
    return value === undefined ? [] : [`${system}|${value}`];
  });
  return [`Organization/${id}`, ...numbers];
}

async function parentOf(deps: FindDeps, { partOf }: OrganizationView): Promise<OrganizationView | undefined> {
  const [type, id] = localReference(partOf, deps.baseUrl)?.split('/') ?? [];
  if (type !== 'Organization' || id === undefined) {
    return undefined;
  }
  const [body] = await deps.reads.visible('Organization', [id]);
  return body === undefined ? undefined : (JSON.parse(body) as OrganizationView);
}
