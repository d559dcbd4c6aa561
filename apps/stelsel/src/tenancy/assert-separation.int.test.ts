import { asAdministrator, testDatabase } from '@stelsel/testkit';
import { expect, test } from 'vitest';
import { assertSeparation } from './assert-separation.ts';

test('an account that row-level security does not hold for is refused in production and named in development', async () => {
  const db = await testDatabase();
  const powerful = await asAdministrator(db);
  const notes: string[] = [];
  const note = (line: string) => notes.push(line);
  expect(await assertSeparation(powerful, 'production', note)).toMatchObject({ fault: { code: 'DB-ACCOUNT' } });
  expect(notes).toEqual([]);
  expect(await assertSeparation(powerful, 'development', note)).toMatchObject({ ok: true });
  expect(notes.join()).toContain('postgres');
  expect(await assertSeparation(db, 'production', note)).toMatchObject({ ok: true });
});
