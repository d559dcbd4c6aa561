import type { Identifier, Resource } from '@stelsel/fhir';

/** Same type and id, or same type and a business identifier in common: a product may give ids of its own. */
export function sameThing(one: Resource, other: Resource): boolean {
  if (one.resourceType !== other.resourceType) {
    return false;
  }
  return one.id === other.id || identifiersOf(one).some((name) => identifiersOf(other).includes(name));
}

function identifiersOf({ identifier }: Resource): readonly string[] {
  const list = Array.isArray(identifier) ? identifier : identifier === undefined ? [] : [identifier];
  return (list as readonly Identifier[]).flatMap(({ system, value }) =>
    system === undefined || value === undefined ? [] : [`${system}|${value}`],
  );
}
