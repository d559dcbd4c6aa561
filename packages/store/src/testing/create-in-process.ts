/**
 * A process of its own that creates one patient conditionally, for tests with several processes on one database. It says
 * `ready` when every client has its connection, and begins at the next message, so that all processes begin at once.
 */
import { openDatabase } from '@stelsel/database';
import { r4Model } from '@stelsel/fhir';
import { secureRandomness, systemClock, unwrap } from '@stelsel/kernel';
import { createStore } from '../adapters/postgres/create-store.ts';

export interface CreateOrder {
  readonly url: string;
  readonly schema: string;
  readonly tenant: string;
  /** Clients of this process at the same time. */
  readonly clients: number;
}

export interface CreateOutcome {
  readonly id: string;
  readonly outcome: string;
}

process.once('message', async ({ url, schema, tenant, clients }: CreateOrder) => {
  const db = unwrap(await openDatabase({ url, schema }));
  const store = createStore({ db, clock: systemClock, randomness: secureRandomness });
  const repository = store.repository(tenant, r4Model);
  await Promise.all(Array.from({ length: clients }, () => db.query('select pg_sleep(0.05)')));
  const go = new Promise((resolve) => process.once('message', resolve));
  process.send?.('ready');
  await go;
  const identifier = [{ system: 'urn:x', value: 'one' }];
  const done = await Promise.all(
    Array.from({ length: clients }, () =>
      repository.create({ resourceType: 'Patient', identifier }, { ifNoneExist: [['identifier', 'urn:x|one']] }),
    ),
  );
  const outcomes: readonly CreateOutcome[] = done.map((result) => {
    const { id, outcome } = unwrap(result);
    return { id, outcome };
  });
  process.send?.(outcomes);
  await db.close();
  process.disconnect();
});
