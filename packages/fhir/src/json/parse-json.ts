import { err, faultAt, ok, type Result } from '@stelsel/kernel';
import type { Definitions } from '../definitions/definitions.ts';
import type { Resource } from '../resource.ts';
import { checkResource } from './check-resource.ts';
import { readJson } from './read-json.ts';

/**
 * Reads one FHIR resource from JSON text and checks its shape against the definitions.
 *
 * A syntax fault tells line and column; any other fault has the FHIRPath of the place in `at`.
 */
export function parseJson(text: string, definitions: Definitions): Result<Resource> {
  const read = readJson(text);
  if (!read.ok) {
    return read;
  }
  const found = checkResource(definitions, read.value);
  if (found !== undefined) {
    const type = (read.value as { resourceType?: unknown } | null)?.resourceType;
    return err(typeof type === 'string' && definitions.isResourceType(type) ? faultAt(found, type) : found);
  }
  return ok(read.value as unknown as Resource);
}

/** The JSON text of a resource: no spaces, decimals as they came, names in the order they have. */
export function toJson(resource: Resource): string {
  return JSON.stringify(resource);
}
