/** What leaves as the answer to one interaction, before it becomes bytes. */

import type { FhirModel, Resource } from '@stelsel/fhir';
import { challengeOf, defaultChallenge, faultToOutcome, faultToStatus } from '@stelsel/http';
import { type Fault, type FaultKind, type OutcomeReason, outcomeReasonSystem } from '@stelsel/kernel';
import { nodeLimits } from '../limits.ts';
import { outcomeOfRefusal } from '../validation/not-valid.ts';
import { type AnswerBody, madeItem } from './answer-body.ts';
import { issueCode } from './issue-code.ts';

export interface FhirAnswer {
  readonly status: number;
  readonly body?: AnswerBody;
  /** Version number, for ETag. */
  readonly version?: number;
  /** Instant of the last change, for Last-Modified. */
  readonly lastUpdated?: string;
  readonly location?: string;
  /** The methods of the address, for status 405 and for OPTIONS. */
  readonly allow?: string;
  /** Headers of a job in the background. */
  readonly headers?: Readonly<Record<string, string>>;
  /** For status 401. */
  readonly challenge?: string;
}

/** Statuses that FHIR gives to faults whose kind alone says something else. */
const statusOfCode: Readonly<Record<string, number>> = {
  'NOD-ACCEPT': 406,
  'NOD-FHIR-VERSION': 406,
  'NOD-NO-XML': 406,
  'NOD-BODY-VERSION': 415,
  'NOD-CHARSET': 415,
  'NOD-INTERACTION': 404,
  'NOD-METHOD': 405,
  'NOD-SYSTEM-SEARCH': 405,
  'NOD-COMPARTMENT': 404,
  'NOD-DICOM-ACCEPT': 406,
  'NOD-DICOM-TYPE': 415,
  'NOD-NOT-VALID': 422,
  'NOD-MEDIA-TYPE': 415,
  'NOD-FORM': 415,
  'STO-GONE': 410,
  'STO-VERSION': 412,
  'STO-VERSION-NONE': 412,
  'STO-EXISTS': 412,
  'STO-CONDITION-NONE': 412,
  'FHIR-PATCH-TEST': 422,
  'FHIR-PATCH-TARGET': 422,
  'FHIR-PATCH-FIXED': 422,
  'STO-CONDITION-MULTIPLE': 412,
};

/** Faults that pass by themselves. */
const passing: ReadonlySet<FaultKind> = new Set(['busy', 'unavailable']);

/**
 * A fault as an answer.
 *
 * @param reason tells the asker which word of the closed list it is, when it may know
 * @param model of the endpoint, for what a repository answers: R4 has words for it that STU3 does not have
 */
export function faultAnswer(problem: Fault, reason?: OutcomeReason, model?: FhirModel): FhirAnswer {
  const unauthorized = reason === 'refused-token';
  const again = problem.params.retryAfterSeconds ?? (passing.has(problem.kind) ? nodeLimits.againSeconds : undefined);
  return {
    status: unauthorized ? 401 : (statusOfCode[problem.code] ?? faultToStatus(problem)),
    body: { kind: 'resource', ...madeItem(outcomeOf(problem, reason, model?.version)) },
    ...(problem.params.allow === undefined ? {} : { allow: String(problem.params.allow) }),
    ...(again === undefined ? {} : { headers: { 'retry-after': String(again) } }),
    ...(problem.code === 'STO-VERSION' ? { version: Number(problem.params.found) } : {}),
    ...(unauthorized ? { challenge: challengeOf(problem) ?? defaultChallenge } : {}),
  };
}

/** The OperationOutcome of a fault, with the reason as a second coding of its details. */
function outcomeOf(problem: Fault, reason?: OutcomeReason, version: FhirModel['version'] = 'R4'): Resource {
  const refusal = outcomeOfRefusal(problem);
  if (refusal !== undefined) {
    return refusal;
  }
  const { resourceType, issue } = faultToOutcome(problem);
  const told = reason === undefined ? [] : [{ system: outcomeReasonSystem, code: reason }];
  return {
    resourceType,
    issue: issue.map((one) => ({
      ...one,
      code: issueCode(problem.code, version) ?? one.code,
      details: { ...one.details, coding: [...one.details.coding, ...told] },
    })),
  };
}

/** Faults that did not stop the search, as one OperationOutcome of warnings. */
export function warningsOf(problems: readonly Fault[]): Resource {
  const issue = problems.flatMap((problem) => faultToOutcome(problem).issue);
  return { resourceType: 'OperationOutcome', issue: issue.map((one) => ({ ...one, severity: 'warning' })) };
}
