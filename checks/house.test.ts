import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { root, run } from './run.ts';

/** Each reads the whole house, beside other tests. */
const patience = { timeout: 240_000 };
const planted = join(root, 'packages/kernel/.planted');

describe('the floors', () => {
  afterEach(() => rmSync(planted, { recursive: true, force: true }));

  it('every import goes down, nothing is circular, and only the public surface of a package is used', patience, () => {
    const { status, said } = run('depcruise', ['--config', '.dependency-cruiser.cjs', 'packages', 'apps']);
    expect(said).toMatch(/no dependency violations found/);
    expect(Number(/(\d+) modules/.exec(said)?.[1])).toBeGreaterThan(300);
    expect(status).toBe(0);
  });

  it('an upward import that is planted makes the check fail', () => {
    mkdirSync(planted, { recursive: true });
    writeFileSync(join(planted, 'upward.ts'), "import '@stelsel/node';\n");
    const { status, said } = run('depcruise', ['--config', '.dependency-cruiser.cjs', 'packages/kernel/.planted']);
    expect(said).toContain('no-import-upward-from-kernel');
    expect(status).not.toBe(0);
  });
});

describe('the code', () => {
  it('is formatted and has no lint', patience, () => {
    expect(run('biome', ['check', '--error-on-warnings'])).toMatchObject({ status: 0 });
  });

  it('has no type errors', patience, () => {
    expect(run('tsc', ['-p', '.'])).toEqual({ status: 0, said: '' });
  });

  it('has no dead files, exports or dependencies', patience, () => {
    expect(run('knip', ['--no-progress'])).toMatchObject({ status: 0 });
  });
});
