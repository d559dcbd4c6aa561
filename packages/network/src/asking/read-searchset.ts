import type { Resource } from '@stelsel/fhir';
import type { Bsn, Fault, OutcomeReason } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { isOfOtherPerson } from './check-person.ts';
import { statedReason } from './reply-reason.ts';

/** One page of a search, as the source meant it. */
export interface SearchsetPage {
  readonly reason: OutcomeReason;
  readonly resources: readonly Resource[];
  readonly next?: string;
  readonly fault?: Fault;
}

interface BundleParts {
  readonly entry?: readonly { readonly resource?: Resource }[];
  readonly link?: readonly { readonly relation?: string; readonly url?: string }[];
}

/**
 * Reads a searchset: every resource counts, an OperationOutcome inside tells about the search and is not data. One
 * entry of another person makes the whole page unusable.
 */
export function readSearchset(bundle: Resource, subject: Bsn): SearchsetPage {
  if (bundle.resourceType === 'OperationOutcome') {
    return { reason: statedReason(bundle) ?? 'failed-answer', resources: [] };
  }
  if (bundle.resourceType !== 'Bundle') {
    return unusable(fault('NET-ANSWER', { why: `Bundle verwacht, ${bundle.resourceType} gekregen` }));
  }
  const { entry = [], link = [] } = bundle as unknown as BundleParts;
  const all = entry.flatMap(({ resource }) => (resource === undefined ? [] : [resource]));
  const outcomes = all.filter((resource) => resource.resourceType === 'OperationOutcome');
  const resources = all.filter((resource) => resource.resourceType !== 'OperationOutcome');
  if (resources.some((resource) => isOfOtherPerson(resource, subject))) {
    return unusable(fault('NET-OTHER-PERSON'));
  }
  const next = link.find(({ relation }) => relation === 'next')?.url;
  const told = outcomes.map(statedReason).find((reason) => reason !== undefined);
  return {
    reason: told ?? (resources.length === 0 ? 'holds-nothing' : 'answered'),
    resources,
    ...(next === undefined ? {} : { next }),
  };
}

function unusable(problem: Fault): SearchsetPage {
  return { reason: 'failed-answer', resources: [], fault: problem };
}
