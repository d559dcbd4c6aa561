import { expect, it } from 'vitest';
import { afterFile, closeFile, oncePerFile } from './after-file.ts';

it('what a test file opened last closes first, and only once', async () => {
  const closed: string[] = [];
  afterFile(async () => closed.push('database'));
  afterFile(async () => closed.push('server'));
  await closeFile();
  await closeFile();
  expect(closed).toEqual(['server', 'database']);
});

it('what is made once per test file is the same in that file and another in the next', async () => {
  const shared = oncePerFile(() => ({}));
  const first = shared();
  expect(shared()).toBe(first);
  await closeFile();
  expect(shared()).not.toBe(first);
  await closeFile();
});
