import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['packages/**/*.test.ts', 'apps/**/*.test.ts', 'checks/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    setupFiles: ['packages/testkit/src/each-file.ts'],
    globalSetup: ['packages/testkit/src/global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ['default', './scripts/count-reporter.mjs'],
    pool: 'forks',
    // Modules are loaded once per worker, not once per file: no test may leave anything behind in one.
    isolate: false,
    maxWorkers: 2,
    maxConcurrency: 2,
  },
});
