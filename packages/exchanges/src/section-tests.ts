import type { ConformanceTests } from './conformance-tests.ts';
import type { ExchangeVersion } from './exchange.ts';

/**
 * The `tests` of an exchange that brings none of its own: invented people who have something for every query. They are
 * made only when a product is tested.
 */
export function sectionTests(versions: readonly ExchangeVersion[]): () => Promise<ConformanceTests> {
  return async () => (await import('./test-people/tests-for.ts')).testsFor(versions);
}
