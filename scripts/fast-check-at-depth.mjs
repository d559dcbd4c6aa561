// Stands in for fast-check in `npm run test:long` (see vitest.config.ts): every property is held against so many times as many cases.
import real from '../node_modules/fast-check/lib/fast-check.js';

export * from '../node_modules/fast-check/lib/fast-check.js';

const depth = Number(process.env.STELSEL_TEST_DEPTH ?? 1);
/** What fast-check does when a test says nothing. */
const usualRuns = 100;

export function assert(property, parameters = {}) {
  const { numRuns = usualRuns } = parameters;
  return real.assert(property, { ...parameters, numRuns: Math.round(numRuns * depth) });
}

export default { ...real, assert };
