/** One version of FHIR: what reading, searching and writing need to know of it. Explicit everywhere; nothing has a default version. */
import type { Definitions } from './definitions/definitions.ts';
import { r4 } from './definitions/r4.ts';
import { stu3 } from './definitions/stu3.ts';
import { r4Search } from './search/r4-search.ts';
import type { SearchParameters } from './search/search-parameter.ts';
import { stu3Search } from './search/stu3-search.ts';

export interface FhirModel {
  readonly version: 'R4' | 'STU3';
  readonly definitions: Definitions;
  readonly searchParameters: SearchParameters;
  /** For `:in` and `:not-in`: which codes a value set has; undefined for a value set that is not known. */
  readonly valueSets?: (url: string) => ((system: string | undefined, code: string) => boolean) | undefined;
  /** For `:above` and `:below` of tokens: whether a code is another one or a kind of it; undefined for a system that is not known as a whole. */
  readonly hierarchies?: (system: string) => ((code: string, ancestor: string) => boolean) | undefined;
}

/** FHIR R4 (4.0.1) with the search parameters of the national guides. */
export const r4Model: FhirModel = { version: 'R4', definitions: r4, searchParameters: r4Search };

/** FHIR STU3 (3.0.2) with the search parameters of the national guides. */
export const stu3Model: FhirModel = { version: 'STU3', definitions: stu3, searchParameters: stu3Search };
