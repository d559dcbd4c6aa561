import { createHash } from 'node:crypto';
import { type Resource, toJson } from '@stelsel/fhir';
import { ok, type Result } from '@stelsel/kernel';

/**
 * A resource without id gets one made of its content and its place, so that the same file always gives the same resources.
 * A transaction needs none: it is run.
 */
export function withId(resource: Result<Resource>, place: string): Result<Resource> {
  if (!resource.ok || resource.value.id !== undefined || isTransaction(resource.value)) {
    return resource;
  }
  const { resourceType, ...rest } = resource.value;
  const id = createHash('sha256').update(place).update(toJson(resource.value)).digest('hex').slice(0, 32);
  return ok({ resourceType, id, ...rest });
}

export function isTransaction({ resourceType, type }: Resource): boolean {
  return resourceType === 'Bundle' && type === 'transaction';
}
