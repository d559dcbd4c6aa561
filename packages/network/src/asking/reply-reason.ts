/** Why a source did not give what was asked, read from its answer: the only place that interprets foreign refusals. */
import type { Resource } from '@stelsel/fhir';
import { type Fault, type OutcomeReason, outcomeReasonSystem, outcomeReasons } from '@stelsel/kernel';

/** Reasons a source may state itself; the others are ours to conclude, and `withheld-consent` is never told. */
const stated = new Set<OutcomeReason>([
  'not-kept-here',
  'refused-token',
  'refused-query',
  'refused-relation',
  'refused-right',
  'failed-log',
  'failed-consent-register',
]);

/** A request that got no answer at all. */
export function reasonOfFetchFault(problem: Fault): OutcomeReason {
  switch (problem.code) {
    case 'HTTP-TIMEOUT':
      return 'failed-timeout';
    case 'HTTP-TOO-LARGE':
      return 'failed-answer';
    case 'HTTP-NOT-ALLOWED':
      return 'failed-address';
    default:
      return problem.kind === 'interrupted' ? 'failed-timeout' : 'failed-unreachable';
  }
}

/** An answer that is not a success; the OperationOutcome says more than the status when the source speaks our words. */
export function reasonOfRefusal(status: number, outcome?: Resource): OutcomeReason {
  const own = outcome === undefined ? undefined : statedReason(outcome);
  if (own !== undefined) {
    return own;
  }
  if (status === 401) {
    return 'refused-token';
  }
  if (status === 403) {
    return 'refused-right';
  }
  return status >= 500 || status === 429 ? 'failed-server' : 'failed-answer';
}

/** The reason an OperationOutcome names in `issue.details`, when it is one a source may state. */
export function statedReason(outcome: Resource): OutcomeReason | undefined {
  if (outcome.resourceType !== 'OperationOutcome' || !Array.isArray(outcome.issue)) {
    return undefined;
  }
  const issues = outcome.issue as readonly { details?: { coding?: readonly { system?: string; code?: string }[] } }[];
  const code = issues
    .flatMap((issue) => issue.details?.coding ?? [])
    .find((coding) => coding.system === outcomeReasonSystem)?.code;
  const reason = outcomeReasons.find((known) => known === code);
  return reason !== undefined && stated.has(reason) ? reason : undefined;
}
