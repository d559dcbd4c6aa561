/**
 * Guard b of a node: a request must be one of the exchange's queries, or a read its answers refer to. Wider or other is
 * refused with the first thing that differs from the query the asker most probably meant (traps 12, 13 and 15).
 */
import { type Bsn, err, type Fault, ok, type Result, safeName } from '@stelsel/kernel';
import type { ExchangeQuery, ExchangeVersion, FollowUp } from './exchange.ts';
import { fault } from './faults.ts';
import { limits } from './limits.ts';
import { distance, firstDifference, searchShape } from './search-shape.ts';
import { takeSubject } from './subject-parameter.ts';

/** A request as the node parsed it, from a URL or a form body alike. */
export interface ExchangeRequest {
  readonly interaction: 'search' | 'operation' | 'read';
  readonly type: string;
  readonly operation?: string;
  readonly id?: string;
  readonly params: readonly (readonly [name: string, value: string])[];
}

export type RequestMatch = QueryMatch | FollowUpMatch;

export interface QueryMatch {
  readonly kind: 'query';
  readonly query: ExchangeQuery;
  /** The one person the query is about, whichever spelling was used. */
  readonly subject: Bsn;
  /** Parameters that narrow the answer, or change its form or page size only, as given. */
  readonly extras: readonly (readonly [name: string, value: string])[];
}

export interface FollowUpMatch {
  readonly kind: 'follow-up';
  readonly type: string;
  readonly id: string;
  /** Every way an answer can refer to this type. */
  readonly followUps: readonly FollowUp[];
  readonly extras: readonly (readonly [name: string, value: string])[];
}

/** What narrows is a day or a moment, with or without a comparison; never a list. */
const dates = /^(?:eq|ne|gt|lt|ge|le|sa|eb|ap)?\d{4}(?:-\d{2}(?:-\d{2}(?:T[\d:.]{5,12}(?:Z|[+-]\d{2}:\d{2}))?)?)?$/;
const harmless = new Set(['_format', '_pretty']);

/** Exactly one of the queries or follow-ups of the version, or the fault that says what differed. */
export function matchRequest(version: ExchangeVersion, request: ExchangeRequest): Result<RequestMatch> {
  if (request.params.length > limits.parameters) {
    return err(fault('EXC-TOO-MANY-PARAMETERS', { max: limits.parameters }));
  }
  const { interaction, operation } = request;
  const followed = version.follow.some((followUp) => followUp.operation === operation);
  const ofOne = interaction === 'read' || (operation !== undefined && followed);
  return ofOne ? matchFollowUp(version, request) : matchQuery(version, request);
}

function matchFollowUp(version: ExchangeVersion, request: ExchangeRequest): Result<RequestMatch> {
  const followUps = version.follow.filter(
    ({ type, operation }) => type === request.type && operation === request.operation,
  );
  if (followUps.length === 0 || request.id === undefined) {
    return err(fault('EXC-FOLLOW-UP', { type: safeName(request.type) }));
  }
  const extra = request.params.find(([name]) => !harmless.has(name));
  return extra === undefined
    ? ok({ kind: 'follow-up', type: request.type, id: request.id, followUps, extras: request.params })
    : err(fault('EXC-PARAMETER-EXTRA', { name: safeName(extra[0]) }, safeName(extra[0])));
}

function matchQuery(version: ExchangeVersion, request: ExchangeRequest): Result<RequestMatch> {
  const ofType = version.queries.filter((query) => query.type === request.type);
  if (ofType.length === 0) {
    return err(fault('EXC-TYPE', { type: safeName(request.type) }));
  }
  const candidates = ofType.filter(
    (query) => query.interaction === request.interaction && query.operation === request.operation,
  );
  const [first] = candidates;
  if (first === undefined) {
    const interaction = request.operation === undefined ? request.interaction : `$${request.operation}`;
    return err(fault('EXC-INTERACTION', { interaction: safeName(interaction), type: request.type }));
  }
  const subject = takeSubject(request.params, first.subjectParam);
  if (!subject.ok) {
    return subject;
  }
  const narrowing = new Set(candidates.flatMap(({ narrowedBy = [] }) => narrowedBy));
  const isExtra = ([name, value]: readonly [string, string]): boolean =>
    harmless.has(name) || name === '_count' || (narrowing.has(name) && dates.test(value));
  const extras = subject.value.rest.filter(isExtra);
  const count = countFault(extras);
  if (count !== undefined) {
    return err(count);
  }
  const said = subject.value.rest.filter((parameter) => !isExtra(parameter));
  const query = nearest(candidates, first, said);
  const narrowed = said.filter(([name]) => query.narrows?.includes(name) === true);
  const difference = differenceFault(
    query,
    said.filter((parameter) => !narrowed.includes(parameter)),
  );
  return difference === undefined
    ? ok({ kind: 'query', query, subject: subject.value.subject, extras: [...narrowed, ...extras] })
    : err(difference);
}

/** The query of this type whose fixed parameters differ least from what was asked. */
function nearest(
  candidates: readonly ExchangeQuery[],
  first: ExchangeQuery,
  asked: ExchangeRequest['params'],
): ExchangeQuery {
  const shape = searchShape(asked);
  const gap = (query: ExchangeQuery): number => distance(shape, searchShape(query.params));
  return candidates.reduce((best, query) => (gap(query) < gap(best) ? query : best), first);
}

function differenceFault(query: ExchangeQuery, asked: ExchangeRequest['params']): Fault | undefined {
  const difference = firstDifference(searchShape(asked), searchShape(query.params));
  switch (difference?.kind) {
    case undefined:
      return undefined;
    case 'missing':
      return fault('EXC-PARAMETER-MISSING', { name: difference.name }, difference.name);
    case 'extra':
      return fault('EXC-PARAMETER-EXTRA', { name: safeName(difference.name) }, safeName(difference.name));
    case 'value':
      return fault('EXC-PARAMETER-VALUE', { name: difference.name, expected: difference.expected }, difference.name);
    default:
      return difference satisfies never;
  }
}

function countFault(extras: ExchangeRequest['params']): Fault | undefined {
  const counts = extras.filter(([name]) => name === '_count').map(([, value]) => value);
  const wrong = counts.find((value) => !/^[1-9]\d{0,5}$/.test(value) || Number(value) > limits.countMax);
  return wrong === undefined && counts.length <= 1 ? undefined : fault('EXC-COUNT', { max: limits.countMax }, '_count');
}
