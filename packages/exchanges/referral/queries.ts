/** What belongs to a referral: the letter, and the core data set exactly as its own exchange asks it. */

import * as stu3 from '../bgz/2017/index.ts';
import * as r4 from '../bgz/2020/index.ts';
import type { QueryDefinition } from '../src/define-exchange.ts';
import type { ExchangeVersion, FollowUp } from '../src/exchange.ts';
import { senders } from './access.ts';
import { letterWords } from './words.ts';

const coreData = { R4: r4, STU3: stu3 } as const;

/** The letter stands in the record of who refers, whatever kind of organisation that is. */
const letter: QueryDefinition = {
  id: 'letter',
  section: letterWords,
  interaction: 'search',
  type: 'DocumentReference',
  params: [['type', 'http://loinc.org|57133-1']],
  subjectParam: 'patient.identifier',
  category: 'Request',
  zib: [],
  keptBy: senders,
};

export function queriesIn(fhir: ExchangeVersion['fhir']): readonly QueryDefinition[] {
  return [letter, ...coreData[fhir].queries];
}

export function followIn(fhir: ExchangeVersion['fhir']): readonly FollowUp[] {
  const author = { type: 'Practitioner', via: 'DocumentReference.author' };
  return [...coreData[fhir].followUps, author];
}

export function profilesIn(fhir: ExchangeVersion['fhir']): ExchangeVersion['profiles'] {
  return coreData[fhir].profiles;
}
