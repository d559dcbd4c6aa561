import type { Bench } from '../figure.ts';
import { auditBench } from './audit.ts';
import { bgzBench } from './bgz.ts';
import { bulkBench } from './bulk.ts';
import { certifyBench } from './certify.ts';
import { collectionBench } from './collection.ts';
import { decisionBench } from './decision.ts';
import { guardedNodeBench } from './guarded-node.ts';
import { imagesBench } from './images.ts';
import { localizationBench } from './localization.ts';
import { medicationBench } from './medication.ts';
import { mergeBench } from './merge.ts';
import { nationalBench } from './national.ts';
import { overzichtBench } from './overzicht.ts';
import { pathBench } from './path.ts';
import { questionBench } from './question.ts';
import { regieBench } from './regie.ts';
import { regionStartBench } from './region-start.ts';
import { searchGrowthBench } from './search-growth.ts';
import { storeBench } from './store.ts';
import { summaryBench } from './summary.ts';
import { tokenBench } from './token.ts';
import { validateBench } from './validate.ts';
import { xmlBench } from './xml.ts';
import { zibsBench } from './zibs.ts';

/** In the order in which they are measured: what needs no region first. */
export const benches: readonly Bench[] = [
  decisionBench,
  mergeBench,
  zibsBench,
  medicationBench,
  summaryBench,
  pathBench,
  xmlBench,
  validateBench,
  auditBench,
  storeBench,
  searchGrowthBench,
  bulkBench,
  imagesBench,
  localizationBench,
  overzichtBench,
  regieBench,
  certifyBench,
  regionStartBench,
  questionBench,
  collectionBench,
  bgzBench,
  guardedNodeBench,
  tokenBench,
  nationalBench,
];
