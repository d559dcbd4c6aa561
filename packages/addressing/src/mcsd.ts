/** The parts of the mCSD resources that addressing reads. Resources come in as FHIR; these are views on them. */
import type { Resource } from '@stelsel/fhir';

export const directoryTypes = [
  'Organization',
  'Location',
  'HealthcareService',
  'Endpoint',
  'OrganizationAffiliation',
] as const;
export type DirectoryType = (typeof directoryTypes)[number];

export interface Coded {
  readonly coding?: readonly { readonly system?: string; readonly code?: string }[];
}

export interface Identified {
  readonly system?: string;
  readonly value?: string;
}

export interface Referred {
  readonly reference?: string;
  readonly identifier?: Identified;
}

export interface Period {
  readonly start?: string;
  readonly end?: string;
}

export interface OrganizationView extends Resource {
  readonly identifier?: readonly Identified[];
  readonly active?: boolean;
  readonly name?: string;
  readonly alias?: readonly string[];
  readonly address?: readonly { readonly city?: string; readonly line?: readonly string[] }[];
  readonly type?: readonly Coded[];
  readonly partOf?: Referred;
  readonly endpoint?: readonly Referred[];
}

export interface HealthcareServiceView extends Resource {
  readonly active?: boolean;
  readonly providedBy?: Referred;
  readonly endpoint?: readonly Referred[];
}

export interface EndpointView extends Resource {
  readonly identifier?: readonly Identified[];
  readonly status?: string;
  readonly connectionType?: { readonly system?: string; readonly code?: string };
  readonly managingOrganization?: Referred;
  readonly period?: Period;
  readonly payloadType?: readonly Coded[];
  readonly payloadMimeType?: readonly string[];
  readonly address?: string;
}

export interface AffiliationView extends Resource {
  readonly active?: boolean;
  readonly period?: Period;
  readonly organization?: Referred;
  readonly participatingOrganization?: Referred;
  readonly code?: readonly Coded[];
}

export function isDirectoryType(type: string): type is DirectoryType {
  return (directoryTypes as readonly string[]).includes(type);
}

/** `Type/id` of a relative reference, or of an absolute one to this base; nothing for any other. */
export function localReference(reference: Referred | undefined, base?: string): string | undefined {
  const text = reference?.reference ?? '';
  const relative = base !== undefined && text.startsWith(`${base}/`) ? text.slice(base.length + 1) : text;
  return /^[A-Z][A-Za-z]+\/[A-Za-z0-9.-]{1,64}$/.test(relative) ? relative : undefined;
}

export function identifierOf(identifiers: readonly Identified[] | undefined, system: string): string | undefined {
  return identifiers?.find((one) => one.system === system)?.value;
}

export function hasCode(concepts: readonly Coded[] | undefined, system: string, codes: readonly string[]): boolean {
  return (concepts ?? []).some(({ coding = [] }) =>
    coding.some((one) => one.system === system && one.code !== undefined && codes.includes(one.code)),
  );
}
