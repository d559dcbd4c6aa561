import { randomUUID } from 'node:crypto';
import { testDatabase } from '@stelsel/testkit';
import { expect, test } from 'vitest';
import { arrayOf } from './array-parameter.ts';

const texts = ['', 'een', 'a "b" \\ {c}, NULL', 'ç 漢 🙂', null, 'x'.repeat(100_000)];
const bytes = [new Uint8Array(), Uint8Array.of(0, 255, 92), null];
const uuids = [randomUUID(), null, randomUUID()];
const bigints = [0, -1, Number.MAX_SAFE_INTEGER, '9223372036854775807', null];
const ints = [0, 2_147_483_647, -2_147_483_648, null];
const smallints = [0, 32_767, -32_768, null];

test.each([
  ['text', texts],
  ['bytea', bytes],
  ['uuid', uuids],
  ['bigint', bigints],
  ['int', ints],
  ['smallint', smallints],
] as const)('an array of %s arrives as it was given', async (type, values) => {
  const db = await testDatabase({ poolMax: 1 });
  for (const given of [values, values.filter((value) => value !== null), []]) {
    const array = arrayOf(type, given, (value) => value as never);
    const rows = await db.query<{ value: unknown }>(`select unnest($1::${type}[]) as value`, [array], `own-${type}`);
    expect(rows.map(({ value }) => value)).toEqual(given);
    const sent = given.map((value) => (value instanceof Uint8Array ? Buffer.from(value) : value));
    expect(await db.query(`select $1::${type}[] = $2::${type}[] as same`, [array, sent])).toEqual([{ same: true }]);
  }
});

test('what is no UUID, or of another type than the statement takes, is refused', async () => {
  const db = await testDatabase({ poolMax: 1 });
  expect(() => arrayOf('uuid', ['no'], String)).toThrow('not a UUID');
  await expect(db.query('select $1::bigint[]', [arrayOf('int', [1], Number)])).rejects.toThrow();
});
