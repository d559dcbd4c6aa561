import type { ExchangeQuery, ExchangeVersion } from './exchange.ts';
import { searchShape } from './search-shape.ts';

/** Versions of several exchanges as one, in which nothing is asked twice. */
export interface JoinedVersion {
  readonly version: ExchangeVersion;
  /** The query of the joined version that answers a query of one of the parts; nothing for a query of no part. */
  readonly queryFor: (query: ExchangeQuery) => ExchangeQuery | undefined;
}

/**
 * Joins versions written in the same FHIR version, each with the queries that are wanted of it. Queries that mean the same,
 * however spelled, become one; what may be followed is what any of them may follow. The exchanges keep their own rules:
 * who answers judges each request by the exchange it belongs to.
 */
export function joinVersions(parts: readonly ExchangeVersion[]): JoinedVersion {
  const byMeaning = new Map<string, ExchangeQuery>();
  const joined = new Map<ExchangeQuery, ExchangeQuery>();
  for (const query of parts.flatMap(({ queries }) => queries)) {
    const meaning = meaningOf(query);
    const first = byMeaning.get(meaning) ?? query;
    byMeaning.set(meaning, first);
    joined.set(query, first);
  }
  const version: ExchangeVersion = {
    id: parts.map(({ id }) => id).join(' '),
    fhir: parts[0]?.fhir ?? 'R4',
    queries: [...byMeaning.values()],
    follow: parts.flatMap(({ follow }) => follow),
    profiles: {},
  };
  return { version, queryFor: (query) => joined.get(query) };
}

function meaningOf({ interaction, type, operation, subjectParam, params }: ExchangeQuery): string {
  const shape = [...searchShape(params)].map(([name, values]) => `${name}=${values.join('&')}`).sort();
  return JSON.stringify([interaction, type, operation, subjectParam, ...shape]);
}
