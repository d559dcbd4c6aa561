/** The text of a resource that a directory signature covers: without any `meta` and `text`, however deep, as RFC 8785. */
import { type Resource, toJson } from '@stelsel/fhir';
import { canonicalJson } from '@stelsel/kernel';

/** Numbers take the form of RFC 8785, so 4.50 and 4.5 sign alike (trap 38). */
export function canonicalResource(resource: Resource): string {
  return canonicalJson(strip(JSON.parse(toJson(resource))));
}

function strip(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(strip);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== 'meta' && name !== 'text')
      .map(([name, member]) => [name, strip(member)]),
  );
}
