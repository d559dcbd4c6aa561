import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeDirectory } from './make-directory.ts';

const folder = mkdtempSync(join(tmpdir(), 'stelsel-make-directory-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('makes what is missing above it, and is content with what is there', async () => {
  const deep = join(folder, 'a', 'b', 'c');
  await makeDirectory(deep, 0o700);
  await makeDirectory(deep, 0o700);
  expect(existsSync(deep)).toBe(true);
});

test('ends with the reason where a file is in the way', async () => {
  writeFileSync(join(folder, 'file'), '');
  await expect(makeDirectory(join(folder, 'file'), 0o700)).rejects.toMatchObject({ code: 'EEXIST' });
  await expect(makeDirectory(join(folder, 'file', 'x'), 0o700)).rejects.toMatchObject({ code: 'ENOTDIR' });
});

test('ends where the system never makes directories', async () => {
  await expect(makeDirectory('/proc/stelsel/data', 0o700)).rejects.toThrow();
});
