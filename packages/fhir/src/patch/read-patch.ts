import { err, limits, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { checkResource } from '../json/check-resource.ts';
import { isRawDecimal } from '../json/decimal.ts';
import type { FhirModel } from '../model.ts';
import type { Json, Resource } from '../resource.ts';
import type { Patch } from './patch.ts';
import { readFhirpathPatch } from './read-fhirpath-patch.ts';
import { readJsonPatch } from './read-json-patch.ts';

/** Media type of JSON Patch. */
export const jsonPatchType = 'application/json-patch+json';

/** What a body of PATCH may be: text of a JSON Patch, or a resource: a Binary that holds one, or the Parameters of a FHIRPath Patch. */
export type PatchBody = { readonly jsonPatch: string } | { readonly resource: Resource };

/**
 * Reads a patch (R4, 3.1.0.8). What it makes is checked as any resource that is sent, and is still the same resource: type
 * and id are not to be patched. Faults: those of `readJsonPatch`, FHIR-PATCH-BODY.
 */
export function readPatch(body: PatchBody, model: FhirModel): Result<Patch> {
  const read = 'jsonPatch' in body ? readJsonPatch(body.jsonPatch) : readPatchResource(body.resource, model);
  if (!read.ok) {
    return read;
  }
  const apply = read.value;
  return ok((current) => {
    const made = apply(current);
    return made.ok ? checkMade(current, made.value, model) : made;
  });
}

function readPatchResource(resource: Resource, model: FhirModel): Result<Patch> {
  if (resource.resourceType === 'Parameters') {
    return readFhirpathPatch(resource, model);
  }
  const { contentType, data, content } = resource as Resource & { readonly [name: string]: unknown };
  const packed = data ?? content;
  if (resource.resourceType !== 'Binary' || contentType !== jsonPatchType || typeof packed !== 'string') {
    return err(fault('FHIR-PATCH-BODY', {}, 'resource'));
  }
  try {
    return readJsonPatch(utf8.decode(Buffer.from(packed, 'base64')));
  } catch {
    return err(fault('FHIR-PATCH-BODY', {}, 'resource'));
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function checkMade(current: Resource, made: Resource, { definitions }: FhirModel): Result<Resource> {
  if (made.resourceType !== current.resourceType || made.id !== current.id) {
    return err(fault('FHIR-PATCH-FIXED', {}, current.resourceType));
  }
  if (isTooDeep(made as unknown as Json, limits.nestingDepth)) {
    return err(fault('FHIR-DEPTH', { max: limits.nestingDepth }, current.resourceType));
  }
  const found = checkResource(definitions, made as unknown as Json);
  return found === undefined
    ? ok(made)
    : err({ ...found, at: [made.resourceType, found.at].filter(Boolean).join('.') });
}

/** As of a body: what is nested deeper could be stored here, and then neither be sent back nor be written as XML. */
function isTooDeep(value: Json, levels: number): boolean {
  return (
    levels < 0 ||
    (typeof value === 'object' &&
      value !== null &&
      !isRawDecimal(value) &&
      Object.values(value).some((one) => isTooDeep(one, levels - 1)))
  );
}
