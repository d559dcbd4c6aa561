import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unwrap } from '@stelsel/kernel';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { canReach } from './account.ts';
import { homeDirectory } from './home-directory.ts';

const somebody = { name: 'somebody', uid: 54_321, gid: 54_321 };
let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'stelsel-home-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

test('for ourselves the directory is the one that was asked for, closed to others', async () => {
  const home = unwrap(await homeDirectory(join(root, 'own')));
  expect(home).toBe(join(root, 'own'));
  expect((await stat(home)).mode & 0o777).toBe(0o700);
});

test('a directory under a closed one cannot be reached, under an open one it can', async () => {
  await mkdir(join(root, 'closed', 'inner'), { recursive: true });
  expect(await canReach(somebody, join(root, 'closed', 'inner'), 'pass')).toBe(false);
  expect(await canReach(somebody, tmpdir(), 'pass')).toBe(true);
});
