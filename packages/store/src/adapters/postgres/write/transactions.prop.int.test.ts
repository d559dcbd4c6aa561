/** Transactions against a model that knows no SQL, no locks and no index: the same answers and the same record. */
import { type Resource, r4Model } from '@stelsel/fhir';
import { secureRandomness, systemClock, unwrap } from '@stelsel/kernel';
import { testDatabase } from '@stelsel/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { EntryAnswer } from '../../../repository.ts';
import { createStore } from '../create-store.ts';
import { storeMigrations } from '../migrations.ts';

const database = testDatabase({ schema: 'node', migrations: storeMigrations });

type Entry =
  | {
      readonly kind: 'put' | 'patch' | 'delete';
      readonly id: string;
      readonly ifMatch: number | undefined;
      readonly tag: string;
    }
  | { readonly kind: 'put-where' | 'delete-where' | 'post'; readonly tag: string }
  | { readonly kind: 'get'; readonly id: string };

const id = fc.constantFrom('a', 'b', 'c');
const tag = fc.constantFrom('1', '2', '3');
const entry: fc.Arbitrary<Entry> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom('put' as const, 'patch' as const, 'delete' as const),
      id,
      tag,
      ifMatch: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined, freq: 5 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('put-where' as const, 'delete-where' as const, 'post' as const),
      tag,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('get' as const), id }) },
);

const identified = (value: string, own?: string): Resource => ({
  resourceType: 'Patient',
  ...(own === undefined ? {} : { id: own }),
  identifier: [{ system: 'urn:x', value }],
});
const where = (value: string) => `identifier=urn:x|${value}`;
const patchTo = (value: string): Resource => ({
  resourceType: 'Binary',
  contentType: 'application/json-patch+json',
  data: Buffer.from(JSON.stringify([{ op: 'replace', path: '/identifier/0/value', value }])).toString('base64'),
});

function entryOf(one: Entry): object {
  const match = 'ifMatch' in one && one.ifMatch !== undefined ? { ifMatch: `W/"${one.ifMatch}"` } : {};
  switch (one.kind) {
    case 'put':
      return { resource: identified(one.tag, one.id), request: { method: 'PUT', url: `Patient/${one.id}`, ...match } };
    case 'patch':
      return { resource: patchTo(one.tag), request: { method: 'PATCH', url: `Patient/${one.id}`, ...match } };
    case 'delete':
      return { request: { method: 'DELETE', url: `Patient/${one.id}`, ...match } };
    case 'put-where':
      return { resource: identified(one.tag), request: { method: 'PUT', url: `Patient?${where(one.tag)}` } };
    case 'delete-where':
      return { request: { method: 'DELETE', url: `Patient?${where(one.tag)}` } };
    case 'post':
      return {
        resource: identified(one.tag),
        request: { method: 'POST', url: 'Patient', ifNoneExist: where(one.tag) },
      };
    case 'get':
      return { request: { method: 'GET', url: `Patient/${one.id}` } };
  }
}

interface Line {
  readonly version: number;
  /** Undefined when deleted. */
  readonly tag: string | undefined;
}
type Patients = ReadonlyMap<string, Line>;

const step = { delete: 0, 'delete-where': 0, post: 1, put: 2, patch: 2, 'put-where': 2, get: 3 } as const;

/** The record afterwards, or undefined when the transaction must be refused. New resources are named by their entry. */
function expected(before: Patients, entries: readonly Entry[]): Patients | undefined {
  const view = new Map(
    [...before].flatMap(([name, { tag: own }]) => (own === undefined ? [] : [[name, own] as const])),
  );
  const written = new Map<string, string | undefined>();
  const ordered = entries.map((one, index) => ({ one, index })).toSorted((a, b) => step[a.one.kind] - step[b.one.kind]);
  const write = (name: string, own: string | undefined): boolean => {
    const again = written.has(name);
    written.set(name, own);
    return !again;
  };
  for (const { one, index } of ordered) {
    const found = 'tag' in one ? [...view].filter(([, own]) => own === one.tag).map(([name]) => name) : [];
    const conditional = one.kind === 'post' || one.kind === 'put-where' || one.kind === 'delete-where';
    if (conditional && found.length > 1) {
      return undefined;
    }
    const current = 'id' in one ? before.get(one.id) : undefined;
    if (
      'ifMatch' in one &&
      one.ifMatch !== undefined &&
      (current?.tag === undefined || current.version !== one.ifMatch)
    ) {
      return undefined;
    }
    switch (one.kind) {
      case 'delete':
      case 'delete-where': {
        const name = one.kind === 'delete' ? one.id : found[0];
        if (name !== undefined && !write(name, undefined)) {
          return undefined;
        }
        view.delete(name ?? '');
        break;
      }
      case 'patch':
        if (current?.tag === undefined || !write(one.id, one.tag)) {
          return undefined;
        }
        break;
      case 'put':
      case 'put-where':
      case 'post': {
        const name = one.kind === 'put' ? one.id : (found[0] ?? `new ${index}`);
        if (one.kind === 'post' && found.length > 0) {
          break;
        }
        if (!write(name, one.tag)) {
          return undefined;
        }
        view.set(name, one.tag);
        break;
      }
      default:
        break;
    }
  }
  const after = new Map(before);
  for (const [name, own] of written) {
    const { version = 0, tag: old } = before.get(name) ?? {};
    if (own !== undefined || old !== undefined) {
      after.set(name, { version: version + 1, tag: own });
    }
  }
  const reads = entries.every((one) => one.kind !== 'get' || after.get(one.id)?.tag !== undefined);
  return reads ? after : undefined;
}

it('leaves the record that a naive model leaves, and refuses what it refuses', async () => {
  const db = await database;
  const store = createStore({ db, clock: systemClock, randomness: secureRandomness });
  let tenants = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(entry, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 }),
      async (rounds) => {
        tenants += 1;
        const repository = store.repository(`t${tenants}`, r4Model);
        let record: Patients = new Map();
        for (const entries of rounds) {
          const after = expected(record, entries);
          const bundle = { resourceType: 'Bundle', type: 'transaction', entry: entries.map(entryOf) };
          const done = await repository.transaction(bundle);
          expect(done.ok).toBe(after !== undefined);
          record = done.ok && after !== undefined ? named(after, done.value) : record;
          const known = unwrap(await repository.history({ count: 1_000 })).entries;
          expect(known).toHaveLength([...record.values()].reduce((sum, { version }) => sum + version, 0));
          for (const [name, { version, tag: own }] of record) {
            const read = await repository.read('Patient', name);
            const text = read.ok ? JSON.parse(read.value.text) : undefined;
            expect([text?.identifier?.[0]?.value, text?.meta.versionId]).toEqual(
              own === undefined ? [undefined, undefined] : [own, String(version)],
            );
          }
        }
      },
    ),
    { numRuns: 120 },
  );
});

/** The ids that new resources got. */
function named(record: Patients, answers: readonly EntryAnswer[]): Patients {
  return new Map(
    [...record].map(([name, line]) => {
      const index = /^new (\d+)$/.exec(name)?.[1];
      return [index === undefined ? name : (answers[Number(index)]?.written?.id ?? ''), line] as const;
    }),
  );
}
