import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@stelsel/database';
import { unwrap } from '@stelsel/kernel';
import { afterAll, expect, test } from 'vitest';
import { databaseAddress, processAddress } from './database-address.ts';

const directory = mkdtempSync(join(tmpdir(), 'stelsel-address-'));
const closers: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closers.reverse()) {
    await close();
  }
  rmSync(directory, { recursive: true, force: true });
});

test('a command reaches the PostgreSQL that Stelsel brings whether its process runs or not; a second process is refused', async () => {
  const config = { database: { embedded: directory } };
  const onClose = (close: () => Promise<void>) => void closers.push(close);
  const started = unwrap(await processAddress(config, onClose));
  expect(closers).toHaveLength(1);
  const beside = unwrap(await processAddress(config, onClose));
  expect(closers).toHaveLength(1);
  expect(new URL(beside).port).toBe(new URL(started).port);
  const db = unwrap(await openDatabase({ url: beside }));
  expect(await db.query('select 1 as one')).toEqual([{ one: 1 }]);
  await db.close();
  expect(await databaseAddress(config, onClose)).toMatchObject({ fault: { code: 'DB-DIRECTORY-HELD' } });
}, 60_000);
