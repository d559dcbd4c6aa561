// Counts the tests of a run and leaves the figures for scripts/test.mjs, which prints the closing line.
import { writeFileSync } from 'node:fs';

export default class CountReporter {
  onTestRunEnd(modules, errors) {
    const counts = { passed: 0, failed: errors.length, skipped: 0 };
    for (const module of modules) {
      counts.failed += module.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        counts[state === 'passed' || state === 'failed' ? state : 'skipped'] += 1;
      }
    }
    if (process.env.STELSEL_TEST_COUNTS) {
      writeFileSync(process.env.STELSEL_TEST_COUNTS, JSON.stringify(counts));
    }
  }
}
