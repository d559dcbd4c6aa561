import { err, type Result } from '@stelsel/kernel';
import { exportData } from '../bulk/export-data.ts';
import { importData } from '../bulk/import-data.ts';
import { fault } from '../faults.ts';
import type { FhirAnswer } from '../rest/fhir-answer.ts';
import type { FhirRequest } from '../rest/fhir-request.ts';
import type { PerformContext } from '../rest/perform-context.ts';
import { performSearch } from '../rest/perform-search.ts';
import { performValidate } from '../validation/perform-validate.ts';
import { document } from './document.ts';
import { everything } from './everything.ts';
import { latestStops } from './latest-stops.ts';
import { changeMeta, meta } from './meta.ts';

type PerformOperation = (context: PerformContext, request: FhirRequest) => Promise<Result<FhirAnswer>>;

/** What each operation of the list does. */
export const performers: Readonly<Record<string, PerformOperation>> = {
  everything,
  lastn: performSearch,
  'latest-stops': latestStops,
  document,
  validate: performValidate,
  meta,
  'meta-add': changeMeta,
  'meta-delete': changeMeta,
  export: exportData,
  import: importData,
};

export function performOperation(context: PerformContext, request: FhirRequest): Promise<Result<FhirAnswer>> {
  const perform = performers[request.operation ?? ''];
  return perform === undefined ? Promise.resolve(err(fault('NOD-INTERACTION'))) : perform(context, request);
}
