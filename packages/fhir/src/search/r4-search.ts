import { r4 } from '../definitions/r4.ts';
import { r4SearchParameters } from '../generated/r4-definitions.ts';
import { nationalSearchParameters } from './national-parameters.ts';
import { createSearchParameters, readParameterTable } from './search-parameter.ts';

/** FHIR R4 with the parameters of the national medication guide. */
export const r4Search = createSearchParameters(r4, [
  ...readParameterTable(r4SearchParameters),
  ...readParameterTable(nationalSearchParameters),
]);
