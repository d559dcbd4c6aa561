/** What several writers, also in several processes, may count on. */
import { type ChildProcess, fork } from 'node:child_process';
import {
  type Database,
  DatabaseError,
  databaseFaults,
  type LoadingTransaction,
  type Transaction,
} from '@stelsel/database';
import { type Resource, r4Model, type SearchPair } from '@stelsel/fhir';
import { err, ok, secureRandomness, systemClock, unwrap } from '@stelsel/kernel';
import { testDatabase } from '@stelsel/testkit';
import { describe, expect, it } from 'vitest';
import { storeLimits } from '../../../limits.ts';
import type { CreateOrder, CreateOutcome } from '../../../testing/create-in-process.ts';
import { createStore } from '../create-store.ts';
import { storeMigrations } from '../migrations.ts';

const database = testDatabase({ schema: 'node', migrations: storeMigrations, poolMax: 8 });
let tenants = 0;

const patient = (id: string, more: object = {}): Resource => ({ resourceType: 'Patient', id, ...more });
const put = (id: string) => ({ resource: patient(id), request: { method: 'PUT', url: `Patient/${id}` } });
const post = (id: string) => ({ resource: patient(id), request: { method: 'POST', url: 'Patient' } });
const many = (name: string) => Array.from({ length: 20 }, (_, n) => `${name}${n}`);
const bundle = (...entry: object[]): Resource => ({ resourceType: 'Bundle', type: 'transaction', entry });

async function repositoryOn(change: (db: Database) => Database, onRetry: (attempt: number) => void = () => undefined) {
  tenants += 1;
  const db = change(await database);
  const store = createStore({ db, clock: systemClock, randomness: secureRandomness, consumers: ['index'], onRetry });
  return store.repository(`t${tenants}`, r4Model);
}

/** Its first commits fail as those of a writer that lost to another. */
function losing(db: Database, times: number): Database {
  let lost = 0;
  return {
    ...db,
    transaction: (work) =>
      db.transaction(async (tx) => {
        const value = await work(tx);
        lost += 1;
        if (lost <= times) {
          throw new DatabaseError(databaseFaults('DB-RETRY'), new Error('40001'));
        }
        return value;
      }),
  };
}

describe('a transaction that lost to another writer', () => {
  it('is tried again from the start, and answers only what was committed', async () => {
    const retries: number[] = [];
    const repository = await repositoryOn(
      (db) => losing(db, 2),
      (attempt) => retries.push(attempt),
    );
    const post = { resource: { resourceType: 'Patient' }, request: { method: 'POST', url: 'Patient' } };
    const asked: number[] = [];
    const answers = unwrap(
      await repository.transaction(bundle(post, put('a')), {
        beforeCommit: async ({ written }) => {
          asked.push(written.length);
          return { ok: true, value: undefined };
        },
      }),
    );
    expect([retries, asked]).toEqual([
      [1, 2],
      [2, 2, 2],
    ]);
    for (const { written } of answers) {
      expect(written?.resource).toEqual(unwrap(await repository.read('Patient', written?.id ?? '')));
    }
    expect(unwrap(await repository.history({})).entries).toHaveLength(2);
  });

  it('is given up after so many times, says so, and nothing of it is there', async () => {
    const repository = await repositoryOn((db) => losing(db, storeLimits.writeAttempts));
    expect(await repository.transaction(bundle(put('a')))).toMatchObject({ fault: { code: 'DB-RETRY', kind: 'busy' } });
    expect(unwrap(await repository.history({})).entries).toEqual([]);
    expect(unwrap(await repository.transaction(bundle(put('a'))))).toHaveLength(1);
  });
});

describe('what must be agreed before the commit', () => {
  const refuse = async () => err(databaseFaults('DB-BUSY'));

  it('undoes every kind of write when it is refused', async () => {
    const repository = await repositoryOn((db) => db);
    unwrap(await repository.update(patient('kept')));
    const options = { beforeCommit: refuse };
    const where: SearchPair[] = [['_id', 'kept']];
    const refused = [
      await repository.create({ resourceType: 'Patient' }, options),
      await repository.update(patient('new'), options),
      await repository.patch({ type: 'Patient', id: 'kept' }, (one) => ({ ok: true, value: one }), options),
      await repository.delete('Patient', 'kept', options),
      await repository.deleteWhere('Patient', where, options),
      await repository.transaction(bundle(put('new')), options),
    ];
    expect(refused.map((result) => (result.ok ? 'ok' : result.fault.code))).toEqual(Array(6).fill('DB-BUSY'));
    expect(unwrap(await repository.history({})).entries.map(({ id, version }) => [id, version])).toEqual([['kept', 1]]);
  });

  it('sees what is written, and nobody else does yet', async () => {
    const repository = await repositoryOn((db) => db);
    const seen: unknown[] = [];
    unwrap(
      await repository.update(patient('a'), {
        beforeCommit: async ({ written, read }) => {
          const [one] = written;
          seen.push(one?.id, (await read('Patient', 'a')).ok, (await repository.read('Patient', 'a')).ok);
          return { ok: true, value: undefined };
        },
      }),
    );
    expect(seen).toEqual(['a', true, false]);
  });
});

describe('eight clients in four processes with the same If-None-Exist', () => {
  it('make one resource; seven get the winner', async () => {
    const db = await database;
    const order: CreateOrder = { url: db.url, schema: 'node', tenant: 'processes', clients: 2 };
    const children = Array.from({ length: 4 }, () =>
      fork(new URL('../../../testing/create-in-process.ts', import.meta.url), { execArgv: [] }),
    );
    await Promise.all(children.map((child) => answerOf(child, order)));
    const outcomes = (await Promise.all(children.map((child) => answerOf<CreateOutcome[]>(child, 'go')))).flat();
    expect(outcomes).toHaveLength(8);
    expect(outcomes.filter(({ outcome }) => outcome === 'created')).toHaveLength(1);
    expect(new Set(outcomes.map(({ id }) => id)).size).toBe(1);
  });

  const answerOf = <T>(child: ChildProcess, message: CreateOrder | 'go') =>
    new Promise<T>((resolve, reject) => {
      child.once('message', (answer) => resolve(answer as T));
      child.once('error', reject);
      child.once('exit', (code) => reject(new Error(`the process ended with ${code}`)));
      child.send(message);
    });
});

describe('five clients with ids of their own choice', () => {
  it('put them in every order, beside conditions, without a deadlock', async () => {
    const retries: number[] = [];
    const repository = await repositoryOn(
      (db) => db,
      (attempt) => retries.push(attempt),
    );
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const shuffled = (client: number, round: number) =>
      ids.map((_, n) => ids[(n * (1 + ((client + round) % 5)) + client) % ids.length] ?? 'a');
    const conditional = (value: string) => ({
      resource: { resourceType: 'Patient', identifier: [{ system: 'urn:x', value }] },
      request: { method: 'POST', url: 'Patient', ifNoneExist: `identifier=urn:x|${value}` },
    });
    const rounds = Array.from({ length: 5 }, async (_, client) => {
      for (let round = 0; round < 6; round += 1) {
        const own = [...new Set(shuffled(client, round))];
        // Conditions have locks of their own; without any, only those of the resources keep the order.
        const entries = round % 2 === 0 ? own.map(put) : [...own.map(put), ...own.map(conditional)];
        unwrap(await repository.transaction(bundle(...entries)));
      }
    });
    await Promise.all(rounds);
    expect(retries).toEqual([]);
    const made = unwrap(await repository.history({ type: 'Patient', count: 1_000 })).entries;
    expect(new Set(made.filter(({ version }) => version === 1).map(({ id }) => id)).size).toBe(12);
  });
});

describe('creates that arrive together', () => {
  const observation = (note: string): Resource => ({ resourceType: 'Basic', id: 'given', text: { status: note } });
  const poisoned = (query: readonly unknown[]): boolean => JSON.stringify(query.map(String)).includes('poison');
  /** Counts statements, and cannot write what is poisoned. */
  const counting = (count: (statements: number) => void) => (db: Database) => ({
    ...db,
    transaction: <T>(work: (tx: LoadingTransaction) => Promise<T>) => {
      count(2);
      return db.transaction((tx) =>
        work({
          ...tx,
          query: <R>(...query: Parameters<Transaction['query']>) => {
            count(1);
            return poisoned(query[1] ?? [])
              ? Promise.reject(new DatabaseError(databaseFaults('DB-DISK-FULL'), new Error('53100')))
              : tx.query<R>(...query);
          },
        }),
      );
    },
  });

  it('share one transaction, and each is agreed to by itself', async () => {
    let statements = 0;
    const repository = await repositoryOn(counting((more) => (statements += more)));
    const agreed: (string | undefined)[] = [];
    const created = await Promise.all(
      many('n').map((note) =>
        repository.create(observation(note), {
          beforeCommit: async ({ written, read }) => {
            agreed.push(written[0]?.id);
            const [one] = written;
            const itself = await read('Basic', one?.id ?? '');
            const another = await read('Basic', 'nobody');
            expect([itself.ok, another.ok]).toEqual([true, false]);
            return note === 'n3' ? err(databaseFaults('DB-BUSY')) : ok();
          },
        }),
      ),
    );
    expect(created.map((one) => (one.ok ? one.value.outcome : one.fault.code))).toEqual(
      many('n').map((note) => (note === 'n3' ? 'DB-BUSY' : 'created')),
    );
    expect(new Set(agreed).size).toBe(20);
    expect(statements).toBeLessThanOrEqual(3 + 20);
    const notes = created.flatMap((one) => (one.ok ? [JSON.parse(one.value.resource?.text ?? '').text.status] : []));
    expect(notes).toEqual(many('n').filter((note) => note !== 'n3'));
    for (const one of created) {
      expect(one.ok ? unwrap(await repository.read('Basic', one.value.id)).version : 1).toBe(1);
    }
  });

  it('do not fail because one of them cannot be written', async () => {
    const repository = await repositoryOn(counting(() => undefined));
    const notes = ['a', 'poison', 'b'];
    const created = await Promise.all(notes.map((note) => repository.create(observation(note))));
    expect(created.map((one) => (one.ok ? 'created' : one.fault.code))).toEqual(['created', 'DB-DISK-FULL', 'created']);
    for (const one of created) {
      expect(one.ok ? unwrap(await repository.read('Basic', one.value.id)).version : 1).toBe(1);
    }
  });
});

describe('what a write costs', () => {
  it.each([
    ['a create', 3, (r: Repo) => r.create({ resourceType: 'Patient' })],
    ['a conditional create', 6, (r: Repo) => r.create(patient('x'), { ifNoneExist: [['identifier', 'urn:x|1']] })],
    ['an update of a new one', 7, (r: Repo) => r.update(patient('new'))],
    ['an update', 8, (r: Repo) => r.update(patient('old'))],
    ['a patch', 9, (r: Repo) => r.patch({ type: 'Patient', id: 'old' }, (one) => ({ ok: true, value: one }))],
    ['a deletion', 8, (r: Repo) => r.delete('Patient', 'old')],
    ['a transaction of twenty new ones', 3, (r: Repo) => r.transaction(bundle(...many('n').map(post)))],
    ['a transaction of twenty new ones under given ids', 7, (r: Repo) => r.transaction(bundle(...many('n').map(put)))],
    ['a transaction of twenty updates', 8, (r: Repo) => r.transaction(bundle(...many('o').map(put)))],
  ] as const)('%s is at most %d statements', async (_name, most, write) => {
    let statements = 0;
    const repository = await repositoryOn((db) => ({
      ...db,
      transaction: (work) => {
        statements += 2;
        return db.transaction((tx) =>
          work({
            ...tx,
            query: <R>(...query: Parameters<Transaction['query']>) => {
              statements += 1;
              return tx.query<R>(...query);
            },
          }),
        );
      },
    }));
    unwrap(await repository.putAll(['old', ...many('o')].map((id) => patient(id))));
    statements = 0;
    expect((await write(repository)).ok).toBe(true);
    expect(statements).toBeLessThanOrEqual(most);
  });

  type Repo = Awaited<ReturnType<typeof repositoryOn>>;
});
