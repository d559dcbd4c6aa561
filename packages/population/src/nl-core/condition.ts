import type { Chart } from '../life/chart.ts';
import { type Coding, concept, profile, snomed } from './concept.ts';
import type { Reference } from './reference.ts';

const restricted = {
  system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality',
  code: 'R',
  display: 'restricted',
};

export interface ConditionFacts {
  readonly codes: readonly Coding[];
  /** The words this source uses. */
  readonly text?: string;
  readonly status: 'active' | 'inactive' | 'resolved';
  readonly kind?: 'diagnosis' | 'complaint';
  /** FHIR date, as vague as it is known. */
  readonly since?: string;
  readonly until?: string;
  readonly enteredInError?: boolean;
  /** Marked by the professional: for the person alone, not for whoever represents them. */
  readonly confidential?: boolean;
  readonly bodySite?: object;
  readonly note?: string;
  readonly recorded?: string;
}

const statusDisplay = { active: 'Active', inactive: 'Inactive', resolved: 'Resolved' } as const;
const kinds = {
  diagnosis: snomed('282291009', 'Diagnose'),
  complaint: snomed('409586006', 'Klacht'),
} as const;

/** zib Probleem. An entry made in error keeps no clinical status (R4 con-5). */
export function condition(chart: Chart, facts: ConditionFacts): Reference {
  const display = facts.text ?? facts.codes[0]?.display ?? 'Probleem';
  return chart.keep('Condition', display, {
    meta: { ...profile('nl-core-Problem'), ...(facts.confidential === true ? { security: [restricted] } : {}) },
    ...(facts.enteredInError === true ? {} : { clinicalStatus: clinicalStatus(facts.status) }),
    verificationStatus: verificationStatus(facts.enteredInError === true),
    category: [concept(kinds[facts.kind ?? 'diagnosis'])],
    code: { coding: facts.codes, text: display },
    ...(facts.bodySite === undefined ? {} : { bodySite: [facts.bodySite] }),
    subject: chart.patient,
    ...(facts.since === undefined ? {} : { onsetDateTime: facts.since }),
    ...(facts.until === undefined ? {} : { abatementDateTime: facts.until }),
    ...(facts.recorded === undefined ? {} : { recordedDate: facts.recorded }),
    recorder: chart.author(),
    ...(facts.note === undefined ? {} : { note: [{ text: facts.note }] }),
  });
}

function clinicalStatus(code: ConditionFacts['status']): object {
  return concept({
    system: 'http://terminology.hl7.org/CodeSystem/condition-clinical',
    code,
    display: statusDisplay[code],
  });
}

function verificationStatus(enteredInError: boolean): object {
  const system = 'http://terminology.hl7.org/CodeSystem/condition-ver-status';
  return enteredInError
    ? concept({ system, code: 'entered-in-error', display: 'Entered in Error' })
    : concept({ system, code: 'confirmed', display: 'Confirmed' }, snomed('410605003', 'Aanwezigheid bevestigd'));
}
