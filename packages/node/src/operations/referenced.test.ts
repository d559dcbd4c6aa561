import { r4Model, type TokenValue } from '@stelsel/fhir';
import { ok, unwrap } from '@stelsel/kernel';
import type { Repository, StoredResource } from '@stelsel/store';
import { expect, it } from 'vitest';
import { nodeLimits } from '../limits.ts';
import { addressOf, referencedBy, referring } from './referenced.ts';

const stored = (type: string, id: string, more: object = {}): StoredResource => ({
  type,
  id,
  version: 1,
  lastUpdated: '2026-11-22T10:00:00.000Z',
  text: JSON.stringify({ resourceType: type, id, ...more }),
});

/** A record that has whatever is asked for by id. */
const search: Repository['search'] = async ({ type, filters }) => {
  const ids = (filters[0]?.values ?? []) as readonly TokenValue[];
  return ok({ matches: ids.map(({ code = '' }) => stored(type, code)), included: [] });
};
const repository = { model: r4Model, search } as Repository;

const listOf = (entries: number) =>
  referring(
    stored('List', 'l', {
      entry: Array.from({ length: entries }, (_, n) => ({ item: { reference: `Organization/o${n}` } })),
    }),
  );
const from = (entries: number) =>
  referencedBy(repository, [listOf(entries)], { persons: [], skip: new Set(['Organization/o0']) });

it('what a resource refers to comes with it, each once, but for what is there already', async () => {
  expect(unwrap(await from(3)).map(({ stored: one }) => addressOf(one))).toEqual([
    'Organization/o1',
    'Organization/o2',
  ]);
});

it('more than can be given is refused, and never given in part', async () => {
  expect(unwrap(await from(nodeLimits.referenced + 1))).toHaveLength(nodeLimits.referenced);
  expect(await from(nodeLimits.referenced + 2)).toMatchObject({ fault: { code: 'STO-INCLUDE-WIDE' } });
});
