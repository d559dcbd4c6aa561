import { asAdministrator, testDatabase } from '@stelsel/testkit';
import { expect, test } from 'vitest';
import { assertRowSecurity } from './assert-row-security.ts';

test('an ordinary account is fine, one that row-level security does not hold for is refused', async () => {
  const db = await testDatabase();
  expect(await assertRowSecurity(db)).toMatchObject({ ok: true });
  expect(await assertRowSecurity(await asAdministrator(db))).toMatchObject({
    ok: false,
    fault: { code: 'DB-ACCOUNT', params: { account: 'postgres' } },
  });
});
