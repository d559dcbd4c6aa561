import { expect, it } from 'vitest';
import { afterFile, closeFile } from './after-file.ts';

it('what a test file opened last closes first, and only once', async () => {
  const closed: string[] = [];
  afterFile(async () => closed.push('database'));
  afterFile(async () => closed.push('server'));
  await closeFile();
  await closeFile();
  expect(closed).toEqual(['server', 'database']);
});
