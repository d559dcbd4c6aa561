import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { launcherFile } from '../testing/spawn-stelsel.ts';

/** A Node of this machine that is too old for the sources; there may be none. */
const oldNodes = ['/usr/bin/node', '/usr/local/bin/node'].filter(
  (file) => existsSync(file) && major(file) >= 18 && major(file) < 22,
);
const elsewhere = mkdtempSync(join(tmpdir(), 'stelsel-launcher-'));
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

function major(node: string): number {
  const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
  return Number(/^v(\d+)/.exec(stdout)?.[1]);
}

function launch(node: string, file: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(node, [file, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('bin/stelsel.mjs', () => {
  it('runs the sources with a Node that can', () => {
    expect(launch(process.execPath, launcherFile, '--version')).toEqual({ status: 0, stdout: '0.1.0\n', stderr: '' });
  });

  it('passes on the exit code', () => {
    expect(launch(process.execPath, launcherFile, 'nothing-like-it').status).toBe(2);
  });

  it('finishes without a word when whoever reads it has seen enough', async () => {
    const child = spawn(process.execPath, [launcherFile, 'send', '--help'], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    child.stdout.destroy();
    expect([...(await once(child, 'close')), said]).toEqual([0, null, '']);
  });

  it.each(oldNodes)('hands over from the older Node in %s to the one that came with the packages', (oldNode) => {
    expect(launch(oldNode, launcherFile, '--version')).toEqual({ status: 0, stdout: '0.1.0\n', stderr: '' });
    expect(launch(oldNode, launcherFile, 'nothing-like-it').status).toBe(2);
  });

  it('says what to do when no suitable Node is there', () => {
    const copy = join(elsewhere, 'bin', 'stelsel.mjs');
    mkdirSync(join(elsewhere, 'bin'));
    cpSync(launcherFile, copy);
    // The launcher reads its version from here: an older Node in all that matters to it.
    const pretend = join(elsewhere, 'old-node.mjs');
    writeFileSync(pretend, "Object.defineProperty(process, 'versions', { value: { node: '20.1.0' } });\n");
    const { status, stderr } = spawnSync(process.execPath, ['--import', pretend, copy, '--version'], {
      encoding: 'utf8',
    });
    expect(status).toBe(70);
    expect(stderr).toMatch(/Node 20\.1\.0.*needs Node 22\.18/s);
    expect(stderr).toContain('npm ci');
  });
});
