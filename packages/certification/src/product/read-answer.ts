import { type FhirModel, parseJson, parseXml, type Resource, readJson } from '@stelsel/fhir';
import type { FetchResponse } from '@stelsel/http';
import type { Answer } from './product.ts';

/** Reads a body strictly; one that breaks FHIR is kept as far as it is JSON, so that other rules can still be tried. */
export function readAnswer({ status, headers, body }: FetchResponse, model: FhirModel, ms: number): Answer {
  const common = { status, headers, body, ms };
  if (body.trim() === '') {
    return common;
  }
  const isXml = body.trimStart().startsWith('<');
  const strict = isXml ? parseXml(body, model.definitions) : parseJson(body, model.definitions);
  if (strict.ok) {
    return { ...common, resource: strict.value };
  }
  const loose = isXml ? undefined : readJson(body);
  const value = loose?.ok === true ? (loose.value as Partial<Resource> | null) : undefined;
  return typeof value === 'object' && typeof value?.resourceType === 'string'
    ? { ...common, invalid: strict.fault, resource: value as Resource }
    : { ...common, invalid: strict.fault };
}
