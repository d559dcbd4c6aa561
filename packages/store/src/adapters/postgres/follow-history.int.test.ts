/** Who follows a history, each time since where the last answer ended, misses nothing, however long a write takes. */
import { r4Model } from '@stelsel/fhir';
import { ok, secureRandomness, systemClock, unwrap } from '@stelsel/kernel';
import { testDatabase } from '@stelsel/testkit';
import { describe, expect, it } from 'vitest';
import type { HistoryPage } from '../../repository.ts';
import { createStore } from './create-store.ts';
import { storeMigrations } from './migrations.ts';

const database = testDatabase({ schema: 'node', migrations: storeMigrations, poolMax: 8 });
const patient = (id: string) => ({ resourceType: 'Patient', id });
const idsOf = ({ entries }: HistoryPage) => entries.map(({ id }) => id);
let tenants = 0;

/** A write has its time, and waits to be committed until it is released. */
async function slowWrite() {
  tenants += 1;
  const store = createStore({ db: await database, clock: systemClock, randomness: secureRandomness });
  const repository = store.repository(`t${tenants}`, r4Model);
  const written = Promise.withResolvers<void>();
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const slow = repository.update(patient('slow'), {
    beforeCommit: async () => {
      written.resolve();
      await released;
      return ok();
    },
  });
  await written.promise;
  return { repository, slow, release };
}

describe('a history of more than one resource', () => {
  it('waits for a write that began before it', async () => {
    const { repository, slow, release } = await slowWrite();
    unwrap(await repository.update(patient('quick')));
    const history = repository.history({ type: 'Patient' });
    release();
    unwrap(await slow);
    expect(idsOf(unwrap(await history)).toSorted()).toEqual(['quick', 'slow']);
  });

  it('shows nothing that an earlier write may still come before, and says since when to ask again', async () => {
    const { repository, slow, release } = await slowWrite();
    unwrap(await repository.update(patient('quick')));
    const first = unwrap(await repository.history({ type: 'Patient' }));
    expect(idsOf(first)).toEqual([]);
    expect(idsOf(unwrap(await repository.history({ type: 'Patient', id: 'quick' })))).toEqual(['quick']);
    release();
    const { lastUpdated = '' } = unwrap(await slow);
    expect(first.untilMs).toBeLessThanOrEqual(Date.parse(lastUpdated));
    const second = unwrap(await repository.history({ type: 'Patient', sinceMs: first.untilMs ?? 0 }));
    expect(idsOf(second).toSorted()).toEqual(['quick', 'slow']);
  });

  it('ends its last page at the moment of its first one', async () => {
    const { repository, slow, release } = await slowWrite();
    release();
    unwrap(await slow);
    unwrap(await repository.update(patient('quick')));
    const first = unwrap(await repository.history({ count: 1 }));
    const last = unwrap(await repository.history({ count: 1, cursor: first.next ?? '' }));
    expect([...idsOf(first), ...idsOf(last)].toSorted()).toEqual(['quick', 'slow']);
    expect(last.untilMs).toBe(first.untilMs);
  });
});
