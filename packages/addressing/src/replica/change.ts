/** One change as it came from a directory: a version of a resource, or its disappearance. */
import { type Resource, toJson } from '@stelsel/fhir';
import { namingSystem, parseUra } from '@stelsel/kernel';
import {
  type DirectoryType,
  type EndpointView,
  type HealthcareServiceView,
  identifierOf,
  localReference,
  type OrganizationView,
  type Referred,
} from '../mcsd.ts';

export type EdgeKind = 'partOf' | 'providedBy' | 'managedBy' | 'endpoint';

interface Edge {
  readonly kind: EdgeKind;
  /** `Type/id`, or `system|value` of a logical reference. */
  readonly target: string;
}

export interface Change {
  readonly type: DirectoryType;
  readonly id: string;
  readonly version: number;
  /** FHIR instant. */
  readonly updated: string;
  /** Deleted, entered in error, inactive or off: kept, never answered. */
  readonly hidden: boolean;
  readonly ura?: string;
  readonly body: string;
  readonly edges: readonly Edge[];
}

export function changeOf(
  type: DirectoryType,
  resource: Resource & { readonly id: string },
  base: string,
  fallback: { readonly version: number; readonly updated: string },
): Change {
  const { versionId, lastUpdated } = resource.meta ?? {};
  const version = /^\d{1,9}$/.test(versionId ?? '') ? Number(versionId) : fallback.version;
  const ura = type === 'Organization' ? uraOf(resource) : undefined;
  return {
    type,
    id: resource.id,
    version,
    updated: lastUpdated ?? fallback.updated,
    hidden: isHidden(resource),
    ...(ura === undefined ? {} : { ura }),
    body: toJson(resource),
    edges: edgesOf(resource, base),
  };
}

/** A remote deletion: what was there is hidden, whatever its version was. */
export function disappearance(
  type: DirectoryType,
  id: string,
  place: { readonly version: number; readonly updated: string },
): Change {
  return { type, id, ...place, hidden: true, body: '{}', edges: [] };
}

function uraOf(resource: Resource): string | undefined {
  const ura = parseUra(identifierOf((resource as OrganizationView).identifier, namingSystem.ura) ?? '');
  return ura.ok ? ura.value : undefined;
}

function isHidden(resource: Resource): boolean {
  if (resource.resourceType === 'Endpoint') {
    return resource.status !== 'active';
  }
  return resource.active === false || ['inactive', 'suspended', 'entered-in-error'].includes(String(resource.status));
}

function edgesOf(resource: Resource, base: string): readonly Edge[] {
  const { partOf, endpoint = [] } = resource as OrganizationView;
  const { providedBy } = resource as HealthcareServiceView;
  const { managingOrganization } = resource as EndpointView;
  return [
    ...edge('partOf', partOf, base),
    ...edge('providedBy', providedBy, base),
    ...edge('managedBy', managingOrganization, base),
    ...endpoint.flatMap((one) => edge('endpoint', one, base)),
  ];
}

/** A reference to another directory is nothing here: its ids mean something else (trap 31). */
function edge(kind: EdgeKind, reference: Referred | undefined, base: string): readonly Edge[] {
  const address = localReference(reference, base);
  if (address !== undefined) {
    return [{ kind, target: address }];
  }
  const { system, value } = reference?.identifier ?? {};
  return system === undefined || value === undefined ? [] : [{ kind, target: `${system}|${value}` }];
}
