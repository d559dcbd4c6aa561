import { type Issue, issuesToOutcome } from '@stelsel/conformance';
import type { Resource } from '@stelsel/fhir';
import type { Fault } from '@stelsel/kernel';
import { fault } from '../faults.ts';

/** A refusal for what was found; it carries all findings, so that they reach the answer through any door. */
export interface NotValid extends Fault {
  readonly issues: readonly Issue[];
}

export function notValid(issues: readonly Issue[]): NotValid {
  return { ...fault('NOD-NOT-VALID'), issues };
}

/** The findings that a refusal carries, as an OperationOutcome; undefined for any other fault. */
export function outcomeOfRefusal(problem: Fault): Resource | undefined {
  return problem.code === 'NOD-NOT-VALID' && 'issues' in problem
    ? issuesToOutcome((problem as NotValid).issues)
    : undefined;
}
