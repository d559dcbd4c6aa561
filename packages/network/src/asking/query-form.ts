import { type ExchangeQuery, queryParameters } from '@stelsel/exchanges';
import type { Bsn } from '@stelsel/kernel';

/** The form body of a query about one person: what travels instead of a query string. */
export function queryForm(query: ExchangeQuery, subject: Bsn, pageSize?: number): URLSearchParams {
  const form = new URLSearchParams(queryParameters(query, subject).map(([name, value]) => [name, value]));
  if (pageSize !== undefined) {
    form.append('_count', String(pageSize));
  }
  return form;
}
