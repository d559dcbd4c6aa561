import type { ConformanceTests } from './conformance-tests.ts';
import type { ExchangeVersion } from './exchange.ts';

/**
 * The tests of an exchange: what its folder brings, and for a version without records invented people who have something
 * for every query. They are made only when a product is tested.
 */
export function sectionTests(
  versions: readonly ExchangeVersion[],
  own: () => Promise<Partial<ConformanceTests>> = async () => ({}),
): () => Promise<ConformanceTests> {
  return async () => {
    const { testsFor } = await import('./test-people/tests-for.ts');
    const { records = {}, cases = [], made } = await own();
    const derived = testsFor(versions.filter(({ id }) => records[id] === undefined));
    return { records: { ...derived.records, ...records }, cases, ...(made && { made }) };
  };
}
