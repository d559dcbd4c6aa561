#!/usr/bin/env node
// Makes `npm run demo` and `npm test` work on a fresh clone: installs what package-lock.json names, once.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const lock = join(root, 'package-lock.json');
const installed = join(root, 'node_modules', '.package-lock.json');

if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) {
  process.exit(0);
}
process.stderr.write('Stelsel: installing the packages this version needs (about a minute) ...\n');
const npm = process.env.npm_execpath;
const [command, args] = npm ? [process.execPath, [npm]] : ['npm', []];
const result = spawnSync(command, [...args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
  cwd: root,
  stdio: ['ignore', 2, 2],
});
if (result.status !== 0) {
  process.stderr.write('Stelsel: the installation failed. Check the network connection and run the command again.\n');
}
process.exit(result.status ?? 1);
