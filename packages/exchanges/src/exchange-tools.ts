/**
 * What a folder outside this repository is given to define its exchange with, so that it needs no package of ours: its
 * module exports a function that gets these and gives the exchange.
 */
import {
  accessPolicy,
  behindGlass,
  inEmergency,
  inTreatment,
  onReferral,
  professions,
  toDeliver,
} from './access-rules.ts';
import { defineExchange } from './define-exchange.ts';
import { organizationTypes, typesOf } from './organization-types.ts';
import { draftTestRecord } from './test-people/draft-test-record.ts';
import { coding, concept, hl7, lnc, nictizProfile, quantity, sct } from './test-people/test-words.ts';

export const exchangeTools = {
  defineExchange,
  typesOf,
  organizationTypes,
  accessPolicy,
  inTreatment,
  inEmergency,
  behindGlass,
  onReferral,
  toDeliver,
  professions,
  draftTestRecord,
  coding,
  concept,
  hl7,
  lnc,
  nictizProfile,
  quantity,
  sct,
} as const;

export type ExchangeTools = typeof exchangeTools;
