#!/usr/bin/env node
// All tests: the house (format, types, floors, dead code) and the product. The last line counts them.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const counts = join(tmpdir(), `stelsel-test-counts-${process.pid}.json`);
const child = spawn('vitest', ['run', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, STELSEL_TEST_COUNTS: counts },
});
child.on('exit', async (code) => {
  const { readFileSync, existsSync } = await import('node:fs');
  const text = existsSync(counts) ? JSON.parse(readFileSync(counts, 'utf8')) : { passed: 0, failed: 1, skipped: 0 };
  rmSync(counts, { force: true });
  process.stdout.write(`${text.passed} passed, ${text.failed} failed, ${text.skipped} skipped\n`);
  process.exitCode = code === 0 && text.failed === 0 ? 0 : 1;
});
