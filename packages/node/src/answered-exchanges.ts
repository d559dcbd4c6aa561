/** What an organisation answers at one of its addresses. */
import type { Exchange } from '@stelsel/exchanges';
import type { Tenant } from './ports.ts';

/**
 * Every exchange; where it keeps no record in this FHIR version only those about its log, which every organisation writes
 * and answers in R4.
 */
export function answeredExchanges(
  exchanges: readonly Exchange[],
  { logOnly }: Pick<Tenant, 'logOnly'>,
): readonly Exchange[] {
  return logOnly === true ? exchanges.filter(asksLogOnly) : exchanges;
}

function asksLogOnly({ versions }: Exchange): boolean {
  return versions.every(({ queries }) => queries.length > 0 && queries.every(({ type }) => type === 'AuditEvent'));
}
