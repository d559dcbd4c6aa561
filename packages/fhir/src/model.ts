/** One version of FHIR: what reading, searching and writing need to know of it. Explicit everywhere; nothing has a default version. */
import type { Definitions } from './definitions/definitions.ts';
import { r4 } from './definitions/r4.ts';
import { r4Search } from './search/r4-search.ts';
import type { SearchParameters } from './search/search-parameter.ts';

export interface FhirModel {
  readonly version: 'R4' | 'STU3';
  readonly definitions: Definitions;
  readonly searchParameters: SearchParameters;
}

/** FHIR R4 (4.0.1) with the search parameters of the national guides. */
export const r4Model: FhirModel = { version: 'R4', definitions: r4, searchParameters: r4Search };
