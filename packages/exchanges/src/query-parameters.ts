/** The parameters to send for a query about one person: the fixed ones, then the person. Never in a URL. */
import { type Bsn, namingSystem } from '@stelsel/kernel';
import type { ExchangeQuery } from './exchange.ts';

export function queryParameters(
  query: ExchangeQuery,
  subject: Bsn,
): readonly (readonly [name: string, value: string])[] {
  return [...query.params, [query.subjectParam, `${namingSystem.bsn}|${subject}`]];
}

/** Where a query goes, relative to the FHIR base: always a POST with a form body. */
export function queryPath(query: Pick<ExchangeQuery, 'type' | 'operation'>): string {
  return query.operation === undefined ? `${query.type}/_search` : `${query.type}/$${query.operation}`;
}
