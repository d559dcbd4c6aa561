import { extensionsAt, type FhirResource, firstAt, valuesAt } from '../resource.ts';

const role = 'http://fhir.nl/fhir/StructureDefinition/nl-core-relatedperson-role';

/** The role (first contact, representative) stood in an extension; what relation it is, beside it. */
export function relatedPerson(resource: FhirResource): FhirResource {
  const roles = extensionsAt(resource, role).map((extension) => firstAt(extension, 'valueCodeableConcept'));
  return { ...resource, relationship: [...roles, ...valuesAt(resource, 'relationship')] };
}
