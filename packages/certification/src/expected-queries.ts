import type { Exchange, ExchangeQuery, ExchangeVersion } from '@stelsel/exchanges';

/** The queries a kind of organisation must answer; the kind that must serve every section when none is named. */
export function expectedQueries({
  exchange,
  version,
  organizationType = exchange.serves[0],
}: {
  readonly exchange: Exchange;
  readonly version: ExchangeVersion;
  readonly organizationType?: string;
}): readonly ExchangeQuery[] {
  return version.queries.filter(({ keptBy }) => organizationType === undefined || keptBy.includes(organizationType));
}
