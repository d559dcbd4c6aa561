/** The one way an exchange comes into being: a definition in a folder, completed with what can be derived. */
import type { ConformanceTests } from './conformance-tests.ts';
import { consentFor } from './data-category.ts';
import type { Exchange, ExchangeQuery, ExchangeVersion } from './exchange.ts';
import { sectionTests } from './section-tests.ts';

/** A query as a folder writes it: its consent category follows from its data category. */
export type QueryDefinition = Omit<ExchangeQuery, 'consent'>;

export interface VersionDefinition extends Omit<ExchangeVersion, 'queries'> {
  readonly queries: readonly QueryDefinition[];
}

export interface ExchangeDefinition extends Omit<Exchange, 'categories' | 'versions' | 'tests'> {
  readonly versions: readonly VersionDefinition[];
  /** Records and cases of its own; a version without records gets them made from its queries. */
  readonly tests?: () => Promise<Partial<ConformanceTests>>;
}

/**
 * Completes a definition: the categories of the exchange are those of its queries, and each query asks consent in the
 * narrowest category that covers its data (trap 16: asking treatment data for medication gives false denials).
 *
 * @example
 * export const visits = defineExchange({ id: 'visits', name: { nl: 'Bezoeken', en: 'Visits' }, ... });
 */
export function defineExchange(definition: ExchangeDefinition): Exchange {
  const versions = definition.versions.map((version) => ({
    ...version,
    queries: version.queries.map((query) => complete(query, definition.relation)),
  }));
  const categories = [...new Set(versions.flatMap((version) => version.queries.map((query) => query.category)))];
  return { ...definition, versions, categories, tests: sectionTests(versions, definition.tests) };
}

function complete(query: QueryDefinition, relation: Exchange['relation']): ExchangeQuery {
  const consent = relation === 'treatment' ? consentFor(query.category) : undefined;
  return { ...query, ...(consent === undefined ? {} : { consent }) };
}
