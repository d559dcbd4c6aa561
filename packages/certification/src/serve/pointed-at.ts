import { type FhirModel, type Resource, referencesOf } from '@stelsel/fhir';

/** `Type/id` of everything a resource points at by one search parameter; contained things stay inside. */
export function pointedAt(resource: Resource, code: string, model: FhirModel): readonly string[] {
  const routes = model.searchParameters.find(resource.resourceType, code)?.routes ?? [];
  return routes
    .flatMap((route) => route.values(resource))
    .flatMap(referencesOf)
    .flatMap(({ address }) => (address === undefined ? [] : [address]));
}

/** The same by an element path such as `MedicationRequest.medication`, written as in FHIRPath. */
export function pointedAtBy(resource: Resource, via: string): readonly string[] {
  const [type, ...path] = via.split('.');
  const found = type === resource.resourceType ? path.reduce<readonly unknown[]>(stepInto, [resource]) : [];
  return found.flatMap((value) => {
    const { reference, url } = value as { readonly reference?: unknown; readonly url?: unknown };
    return [reference, url].filter((address) => typeof address === 'string');
  });
}

const choices = ['', 'Reference', 'Attachment'];

/** An element of choice (`medication`) stands under the name of its type (`medicationReference`). */
function stepInto(values: readonly unknown[], name: string): readonly unknown[] {
  return values.flatMap((value) => {
    if (typeof value !== 'object' || value === null) {
      return [];
    }
    const chosen = Object.entries(value).filter(([key]) => key === name || choices.some((kind) => key === name + kind));
    return chosen.flatMap(([, element]) => element);
  });
}
