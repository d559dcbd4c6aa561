/**
 * The 27 searches of the core data set on zib 2020 (R4). They follow the searches that the national qualification of a
 * serving hospital counts, with the codes of the R4 nl-core profiles. Device requests have no R4 profile and are left out;
 * both spellings of the medication categories (medication process 9, before and after release 2) are asked at once.
 */
import type { QueryDefinition } from '../../src/define-exchange.ts';
import { medicationQueries } from './medication.ts';
import { observationQueries } from './observations.ts';
import { plannedQueries } from './planned.ts';
import { recordQueries } from './record.ts';

export const queries: readonly QueryDefinition[] = [
  ...recordQueries,
  ...medicationQueries,
  ...observationQueries,
  ...plannedQueries,
];
