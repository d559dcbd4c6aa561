/** A FHIR R4 resource as the generator makes it: it always has an id. */
export interface FhirResource {
  readonly resourceType: string;
  readonly id: string;
  readonly [element: string]: unknown;
}

/** One resource of one organisation. */
export interface StoredResource {
  readonly ura: string;
  readonly resource: FhirResource;
}
