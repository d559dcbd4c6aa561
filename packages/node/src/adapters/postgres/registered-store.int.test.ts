import { unwrap } from '@stelsel/kernel';
import { testDatabase } from '@stelsel/testkit';
import { expect, it } from 'vitest';
import { anna } from '../../testing/test-node.ts';
import { nodeMigrations } from './migrations.ts';
import { postgresRegisteredStore } from './registered-store.ts';

const db = testDatabase({ schema: 'node', migrations: nodeMigrations });

it('remembers per organisation and person, replaces, and forgets the person with the last category', async () => {
  const store = postgresRegisteredStore(await db);
  unwrap(await store.write('t1', 's', { bsn: anna, categories: ['Patient'] }));
  unwrap(await store.write('t1', 's', { bsn: anna, categories: ['Patient', 'Condition'] }));
  expect(unwrap(await store.read('t1', 's'))).toEqual({ bsn: anna, categories: ['Patient', 'Condition'] });
  expect(unwrap(await store.read('t2', 's'))).toBeUndefined();
  unwrap(await store.write('t1', 's', { bsn: anna, categories: [] }));
  expect(unwrap(await store.read('t1', 's'))).toBeUndefined();
});

it('says what some records of an organisation are registered for under a BSN', async () => {
  const store = postgresRegisteredStore(await db);
  unwrap(await store.write('t3', 's', { bsn: anna, categories: ['Patient'] }));
  unwrap(await store.write('t3-stu3', 'other', { bsn: anna, categories: ['Condition'] }));
  expect(unwrap(await store.categoriesOf(['t3-stu3'], anna))).toEqual(new Set(['Condition']));
  expect(unwrap(await store.categoriesOf(['t3', 't3-stu3'], anna))).toEqual(new Set(['Patient', 'Condition']));
  expect(unwrap(await store.categoriesOf([], anna))).toEqual(new Set());
});
