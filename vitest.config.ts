import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** How many times as many cases as usual; 100 in `npm run test:long`. */
const depth = Number(process.env.STELSEL_TEST_DEPTH ?? 1);
const atDepth = fileURLToPath(new URL('scripts/fast-check-at-depth.mjs', import.meta.url));

export default defineConfig({
  ...(depth === 1 ? {} : { resolve: { alias: [{ find: /^fast-check$/, replacement: atDepth }] } }),
  test: {
    include: ['packages/**/*.test.ts', 'apps/**/*.test.ts', 'checks/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    setupFiles: ['packages/testkit/src/each-file.ts'],
    globalSetup: ['packages/testkit/src/global-setup.ts'],
    testTimeout: 60_000 * Math.max(1, depth),
    hookTimeout: 120_000,
    reporters: ['default', './scripts/count-reporter.mjs'],
    pool: 'forks',
    // Modules are loaded once per worker, not once per file: no test may leave anything behind in one.
    isolate: false,
    maxWorkers: 2,
    maxConcurrency: 2,
  },
});
