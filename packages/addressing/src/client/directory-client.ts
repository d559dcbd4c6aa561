/** Writes to the directory for an organisation, itself or under its mandate; publishing again changes only what changed. */
import { etag, parseJson, type Resource, r4Model, readJson } from '@stelsel/fhir';
import type { Authorize, Fetcher, FetchResponse } from '@stelsel/http';
import { canonicalJson, err, namingSystem, ok, type Result, type Ura } from '@stelsel/kernel';
import { codeSystem, type MandateCode } from '../code-systems.ts';
import { addressingFaults } from '../faults.ts';
import { addressingLimits } from '../limits.ts';
import type { Identified, Period } from '../mcsd.ts';
import { type EndpointOffer, endpointsOf } from './endpoint-offer.ts';

export interface DirectoryClientDeps {
  readonly fetch: Fetcher;
  readonly authorize: Authorize;
  /** FHIR base of the directory, without a slash at the end. */
  readonly baseUrl: string;
}

export interface Mandate {
  readonly provider: Ura;
  /** The party that may write: a URA, or the DID of its software. */
  readonly to: Ura | `did:${string}`;
  readonly code: MandateCode;
  readonly period?: Period;
  /** `false` withdraws it. */
  readonly active?: boolean;
}

export interface Published {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
}

export interface DirectoryClient {
  /** Faults: ADR-UNREACHABLE, ADR-REFUSED with status and code of the directory, ADR-ANSWER. */
  publish(offer: EndpointOffer): Promise<Result<Published>>;
  /** Gives, changes or withdraws a mandate; only the provider itself can. */
  mandate(mandate: Mandate): Promise<Result<Published>>;
}

export function directoryClient(deps: DirectoryClientDeps): DirectoryClient {
  return {
    publish: (offer) => putAll(deps, endpointsOf(offer)),
    mandate: (mandate) => putAll(deps, [affiliationOf(mandate)]),
  };
}

/** One after the other: what is in already stays in when a later one is refused, and the next attempt goes on. */
async function putAll(deps: DirectoryClientDeps, resources: readonly Resource[]): Promise<Result<Published>> {
  const counts = { created: 0, updated: 0, unchanged: 0 };
  for (const resource of resources) {
    const put = await putOne(deps, resource);
    if (!put.ok) {
      return put;
    }
    counts[put.value] += 1;
  }
  return ok(counts);
}

async function putOne(deps: DirectoryClientDeps, resource: Resource): Promise<Result<keyof Published>> {
  const known = await findKnown(deps, resource);
  if (!known.ok) {
    return known;
  }
  if (known.value === undefined) {
    const created = await send(deps, 'POST', `/${resource.resourceType}`, resource);
    return created.ok ? ok('created') : created;
  }
  const { id = '', meta, ...stored } = known.value;
  if (canonicalJson(stored) === canonicalJson(resource)) {
    return ok('unchanged');
  }
  const ifMatch = etag(Number(meta?.versionId ?? 0));
  const updated = await send(deps, 'PUT', `/${resource.resourceType}/${id}`, { ...resource, id }, ifMatch);
  return updated.ok ? ok('updated') : updated;
}

/** What we wrote before, by our own identifier. */
async function findKnown(deps: DirectoryClientDeps, resource: Resource): Promise<Result<Resource | undefined>> {
  const [own] = (resource.identifier ?? []) as readonly Identified[];
  const query = new URLSearchParams({ identifier: `${own?.system}|${own?.value}` });
  const response = await send(deps, 'GET', `/${resource.resourceType}?${query}`);
  if (!response.ok) {
    return response;
  }
  const bundle = parseJson(response.value.body, r4Model.definitions);
  if (!bundle.ok) {
    return err(addressingFaults('ADR-ANSWER', { cause: bundle.fault.code }));
  }
  const [entry] = (bundle.value.entry ?? []) as readonly { readonly resource?: Resource }[];
  return ok(entry?.resource);
}

function affiliationOf({ provider, to, code, period, active = true }: Mandate): Resource {
  const system = to.startsWith('did:') ? 'urn:ietf:rfc:3986' : namingSystem.ura;
  return {
    resourceType: 'OrganizationAffiliation',
    identifier: [{ system: 'urn:ietf:rfc:3986', value: `urn:stelsel:mandate:${provider}:${to}:${code}` }],
    active,
    ...(period === undefined ? {} : { period }),
    organization: { identifier: { system: namingSystem.ura, value: provider } },
    participatingOrganization: { identifier: { system, value: to } },
    code: [{ coding: [{ system: codeSystem.mandate, code }] }],
  };
}

async function send(
  { fetch, authorize, baseUrl }: DirectoryClientDeps,
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  body?: Resource,
  ifMatch?: string,
): Promise<Result<FetchResponse>> {
  const url = baseUrl + path;
  const authorization = await authorize({ method, url });
  if (!authorization.ok) {
    return authorization;
  }
  const response = await fetch({
    method,
    url,
    headers: {
      accept: 'application/fhir+json',
      ...(body === undefined ? {} : { 'content-type': 'application/fhir+json' }),
      ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
      ...authorization.value,
    },
    timeoutMs: addressingLimits.syncRequestMs,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) {
    return err(addressingFaults('ADR-UNREACHABLE'));
  }
  const { status } = response.value;
  return status < 300 ? response : err(addressingFaults('ADR-REFUSED', { status, code: codeOf(response.value.body) }));
}

/** The code of the first issue; what a stranger answered is not repeated further. */
function codeOf(body: string): string {
  const read = readJson(body);
  const outcome = read.ok ? (read.value as { issue?: { details?: { coding?: { code?: string }[] } }[] } | null) : null;
  const code = outcome?.issue?.[0]?.details?.coding?.[0]?.code ?? '';
  return /^[A-Z0-9-]{1,40}$/.test(code) ? code : '-';
}
