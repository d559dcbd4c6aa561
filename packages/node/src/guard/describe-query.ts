import { safeName } from '@stelsel/kernel';
import { nodeLimits } from '../limits.ts';
import type { FhirRequest } from '../rest/fhir-request.ts';

/** What the log says of a request: the type and the names of its parameters, never a value or number, which may be a person. */
export function describeQuery(request: FhirRequest): string {
  const { params } = request;
  const named = params.slice(0, nodeLimits.describedParameters).map(([name]) => safeName(name));
  const names = [...named, ...(named.length < params.length ? ['…'] : [])].join('&');
  const place = [request.type, request.operation === undefined ? request.id : `$${request.operation}`]
    .filter((part) => part !== undefined)
    .join('/');
  const asked = names === '' ? place : `${place}?${names}`;
  return request.images === undefined ? asked : `${asked} (DICOMweb: ${request.images})`;
}
