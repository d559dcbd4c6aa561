/** One DICOMweb request under way: who is asked, what is asked, and the pass through the guards. */
import type { FhirModel } from '@stelsel/fhir';
import { traceId } from '@stelsel/http';
import type { Ura } from '@stelsel/kernel';
import type { ImageStore } from '@stelsel/store';
import type { FastifyRequest } from 'fastify';
import type { Pass } from '../guard/pass.ts';
import type { NodeDeps, Tenant } from '../ports.ts';
import type { FhirRequest } from '../rest/fhir-request.ts';
import type { HttpMessage } from '../rest/http-message.ts';
import type { PageCursors } from '../rest/page-cursor.ts';

/** A record that keeps images; an organisation has one for each FHIR version. */
export type ImageTenant = Tenant & { readonly images: ImageStore };

export interface DicomCall {
  readonly deps: NodeDeps;
  readonly cursors: PageCursors;
  /** The records that keep images here, R4 first; at least one. */
  readonly tenants: readonly [ImageTenant, ...ImageTenant[]];
  readonly message: HttpMessage;
  /** `https://host/{ura}/dicomweb`. */
  readonly base: string;
  readonly peer: string;
  readonly traceId: string;
}

export function dicomCall(
  parts: Pick<DicomCall, 'deps' | 'cursors' | 'message' | 'tenants'>,
  request: FastifyRequest,
): DicomCall {
  return { ...parts, base: dicomwebBase(parts.tenants[0]), peer: request.ip, traceId: traceId(request) };
}

/** The records of an organisation in which images are kept. */
export function imageTenants(deps: NodeDeps, ura: Ura): readonly ImageTenant[] {
  const versions: readonly FhirModel['version'][] = ['R4', 'STU3'];
  return versions.flatMap((version) => {
    const found = deps.tenantOf(ura, version);
    const keeps = found?.repository.model.version === version && found.logOnly !== true;
    return keeps && found.images !== undefined ? [{ ...found, images: found.images }] : [];
  });
}

/** Where the images of an organisation are, beside its FHIR bases. */
export function dicomwebBase({ fhirBase }: Pick<Tenant, 'fhirBase'>): string {
  return fhirBase.replace(/\/fhir\/[^/]+$/, '/dicomweb');
}

/** The pass that takes this call through the guards as an interaction with an ImagingStudy. */
export function passOf(call: DicomCall, tenant: ImageTenant, request: Omit<FhirRequest, 'type' | 'prefer'>): Pass {
  const { deps, cursors, message, base, peer } = call;
  const url = `${base}${message.path === '' ? '' : `/${message.path}`}`;
  return {
    deps,
    cursors,
    tenant,
    call: { method: message.method, url, headers: message.headers, peer, traceId: call.traceId },
    request: { ...request, type: 'ImagingStudy', prefer: {} },
  };
}
