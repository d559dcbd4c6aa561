import type { ExchangeQuery } from '@stelsel/exchanges';
import type { Resource } from '@stelsel/fhir';
import type { Fault, OutcomeReason } from '@stelsel/kernel';

/** What one query of the exchange brought from one source. */
export interface SectionReply {
  readonly query: ExchangeQuery;
  readonly reason: OutcomeReason;
  readonly resources: readonly Resource[];
  readonly fault?: Fault;
}

/** A section that brought nothing, and why. */
export function withoutData(query: ExchangeQuery, reason: OutcomeReason, problem?: Fault): SectionReply {
  return { query, reason, resources: [], ...(problem === undefined ? {} : { fault: problem }) };
}
