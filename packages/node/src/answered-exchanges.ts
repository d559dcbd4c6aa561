/** What an organisation answers at one of its addresses. */
import type { Exchange, ExchangeVersion, SystemRole } from '@stelsel/exchanges';
import type { Tenant } from './ports.ts';

/**
 * Every exchange; where it keeps no record in this FHIR version only those about its log, which every organisation writes
 * and answers in R4. An organisation that says what its system is qualified for answers that and the log, nothing else: what
 * it is not qualified for is refused as what does not exist here (A003).
 */
export function answeredExchanges(
  exchanges: readonly Exchange[],
  { logOnly, qualified }: Pick<Tenant, 'logOnly' | 'qualified'>,
): readonly Exchange[] {
  if (logOnly === true) {
    return exchanges.filter(asksLogOnly);
  }
  return qualified === undefined
    ? exchanges
    : exchanges.flatMap((exchange) =>
        asksLogOnly(exchange) ? [exchange] : asQualified(exchange, qualified[exchange.id] ?? []),
      );
}

function asksLogOnly({ versions }: Exchange): boolean {
  return versions.every(({ queries }) => queries.length > 0 && queries.every(({ type }) => type === 'AuditEvent'));
}

/** What is left of an exchange for who plays only these of its roles; nothing for who only retrieves. */
function asQualified(exchange: Exchange, roles: readonly SystemRole[]): readonly Exchange[] {
  const [serves, sends, receives] = (['serve', 'send', 'receive'] as const).map((role) => roles.includes(role));
  if (!serves && !sends && !receives) {
    return [];
  }
  const versions = exchange.versions.map(
    ({ queries, deliveries, workflow, ...version }): ExchangeVersion => ({
      ...version,
      queries: serves || sends ? queries : [],
      ...(receives && deliveries !== undefined ? { deliveries } : {}),
      ...((sends || receives) && workflow !== undefined ? { workflow } : {}),
    }),
  );
  const played = exchange.roles?.map((role) => (roles.includes(role.role) ? role : { ...role, organizations: [] }));
  return [{ ...exchange, versions, ...(played === undefined ? {} : { roles: played }) }];
}
