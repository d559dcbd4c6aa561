/** Pages while others write, totals, what a search costs, and what it says of other persons: nothing. */
import type { Database } from '@stelsel/database';
import { parseSearch, type Resource, r4Model, type SearchPair } from '@stelsel/fhir';
import { secureRandomness, systemClock, unwrap } from '@stelsel/kernel';
import { testDatabase } from '@stelsel/testkit';
import { describe, expect, it } from 'vitest';
import type { Repository, SearchOptions } from '../../../repository.ts';
import { createStore } from '../create-store.ts';
import { storeMigrations } from '../migrations.ts';

const database = testDatabase({ schema: 'node', migrations: storeMigrations });
const statements: string[] = [];
let tenants = 0;

/** A fresh record whose statements are written down. */
async function open(made: readonly Resource[]): Promise<Repository> {
  const db = await database;
  const counted: Database = {
    ...db,
    query: (sql, params, name) => {
      statements.push(name ?? sql);
      return db.query(sql, params, name);
    },
  };
  tenants += 1;
  const store = createStore({ db: counted, clock: systemClock, randomness: secureRandomness });
  const repository = store.repository(`pages${tenants}`, r4Model);
  unwrap(await repository.putAll(made));
  return repository;
}

const bsn = 'http://fhir.nl/fhir/NamingSystem/bsn';
const patient = (id: string, value: string): Resource => ({
  resourceType: 'Patient',
  id,
  identifier: [{ system: bsn, value }],
});
const condition = (id: string, of: string, recordedDate: string, more: object = {}): Resource => ({
  resourceType: 'Condition',
  id,
  code: { coding: [{ code: '1' }] },
  subject: { reference: `Patient/${of}` },
  recordedDate,
  ...more,
});
const ask = async (repository: Repository, type: string, pairs: readonly SearchPair[], options?: SearchOptions) =>
  repository.search(unwrap(parseSearch(type, pairs, r4Model)), options);
const found = async (...asked: Parameters<typeof ask>) => unwrap(await ask(...asked)).matches.map(({ id }) => id);

async function costOf(work: () => Promise<unknown>): Promise<readonly string[]> {
  statements.length = 0;
  await work();
  return [...statements];
}

describe('pages while others write', () => {
  const eight = () => Array.from({ length: 8 }, (_, n) => condition(`c${n}`, 'p1', `2024-01-0${n + 1}`));

  it.each([
    ['in order of id', []],
    ['in order of a date', [['_sort', 'recorded-date']]],
    ['in reverse order of a date', [['_sort', '-recorded-date']]],
    ['of one person', [['patient', 'p1']]],
  ] as readonly (readonly [string, readonly SearchPair[]])[])(
    'show what was there at the first page, each once: %s',
    async (_, sort) => {
      const repository = await open(eight());
      const pairs: SearchPair[] = [['code', '1'], ...sort, ['_count', '3']];
      const first = unwrap(await ask(repository, 'Condition', pairs));
      const seen = first.matches.map(({ id }) => id);
      const last = seen.at(-1) === 'c0' || seen[0] === 'c7' ? 'c0' : 'c7';
      unwrap(await repository.update(condition(seen[0] ?? '', 'p1', '2024-01-31')));
      unwrap(await repository.update(condition('c4', 'p1', '2023-01-01', { code: { coding: [{ code: '2' }] } })));
      unwrap(await repository.update(condition('b', 'p1', '2024-01-04T10:00:00Z')));
      unwrap(await repository.update(condition('c44', 'p1', '2024-01-05T10:00:00Z')));
      unwrap(await repository.delete('Condition', last));
      for (let next = first.next; next !== undefined; ) {
        const page = unwrap(await ask(repository, 'Condition', [...pairs, ['_cursor', next]]));
        seen.push(...page.matches.map(({ id }) => id));
        next = page.next;
      }
      const expected = eight().map(({ id }) => id);
      expect(seen).toEqual(sort[0]?.[1] === '-recorded-date' ? expected.toReversed() : expected);
      expect((await found(repository, 'Condition', [['code', '1']])).toSorted()).toEqual(
        [...expected.filter((id) => id !== 'c4' && id !== last), 'b', 'c44'].toSorted(),
      );
    },
  );

  it('belong to their search and organisation; a snapshot nobody made is refused', async () => {
    const [one, other] = [await open(eight()), await open(eight())];
    const pairs: SearchPair[] = [
      ['code', '1'],
      ['_count', '2'],
    ];
    const { next = '' } = unwrap(await ask(one, 'Condition', pairs));
    const refused = { ok: false, fault: { code: 'STO-CURSOR' } };
    expect(await ask(other, 'Condition', [...pairs, ['_cursor', next]])).toMatchObject(refused);
    expect(
      await ask(one, 'Condition', [
        ['code', '2'],
        ['_count', '2'],
        ['_cursor', next],
      ]),
    ).toMatchObject(refused);
    expect(await ask(one, 'Observation', [...pairs, ['_cursor', next]])).toMatchObject(refused);
    expect(await found(one, 'Condition', [...pairs, ['_cursor', next]])).toEqual(['c2', 'c3']);
    const [owner, sinceMs, snapshot, id] = JSON.parse(Buffer.from(next, 'base64url').toString());
    for (const parts of [
      [owner, sinceMs, '5:3:', id],
      [owner, sinceMs, '1:9:3,2', id],
      [owner, sinceMs, '1:9:3,', id],
      [owner, sinceMs, `'; drop`, id],
      [owner, 'x', snapshot, id],
      [owner, sinceMs, snapshot, 'a b'],
      [owner, sinceMs],
    ]) {
      const forged = Buffer.from(JSON.stringify(parts)).toString('base64url');
      expect(await ask(one, 'Condition', [...pairs, ['_cursor', forged]])).toMatchObject(refused);
    }
  });
});

describe('totals', () => {
  it('without a filter are kept with every write and read no resource (complaint 10: counts that take 17 s)', async () => {
    const repository = await open([patient('p1', '1'), patient('p2', '2')]);
    const count = async (type: string) => unwrap(await ask(repository, type, [['_summary', 'count']])).total;
    expect(await costOf(() => count('Patient'))).toEqual(['store-count']);
    expect([await count('Patient'), await count('Condition')]).toEqual([2, 0]);
    unwrap(await repository.update(patient('p2', '3')));
    unwrap(await repository.update(patient('p3', '3')));
    unwrap(await repository.delete('Patient', 'p1'));
    expect(await count('Patient')).toBe(2);
    unwrap(await repository.update(patient('p1', '1')));
    unwrap(await repository.erase({ patient: 'p3' }));
    expect(await count('Patient')).toBe(2);
  });

  it('are not counted unless asked for, and not shown of other persons', async () => {
    const repository = await open([patient('p1', '1'), patient('p2', '2'), condition('c1', 'p1', '2024')]);
    expect(unwrap(await ask(repository, 'Patient', []))).not.toHaveProperty('total');
    expect(unwrap(await ask(repository, 'Patient', [['_total', 'estimate']])).total).toBe(2);
    for (const pairs of [[['_summary', 'count']], [['_total', 'accurate']], [['_count', '0']]] as SearchPair[][]) {
      expect(unwrap(await ask(repository, 'Patient', pairs, { subjects: ['p1'] })).total).toBe(1);
      expect(unwrap(await ask(repository, 'Condition', pairs, { subjects: ['p2'] })).total).toBe(0);
    }
  });
});

describe('what a search costs', () => {
  const filled = () =>
    open([patient('p1', '1'), patient('p2', '2'), condition('c1', 'p1', '2024'), condition('c2', 'p2', '2024')]);

  it.each([
    [
      'one person',
      'Condition',
      [
        ['patient', 'Patient/p1'],
        ['recorded-date', 'ge2020'],
      ],
      1,
    ],
    [
      'one person, sorted and limited',
      'Condition',
      [
        ['patient', 'p1'],
        ['_sort', '-recorded-date'],
        ['_count', '1'],
      ],
      1,
    ],
    ['a person by identifier', 'Condition', [['patient.identifier', `${bsn}|1`]], 2],
    ['a Patient by identifier', 'Patient', [['identifier', `${bsn}|1`]], 1],
    ['an id', 'Condition', [['_id', 'c1']], 1],
    [
      'one person with what is referred to',
      'Condition',
      [
        ['patient', 'p1'],
        ['_include', 'Condition:patient'],
      ],
      2,
    ],
    [
      'one person and a chain',
      'Condition',
      [
        ['patient', 'p1'],
        ['patient.identifier', `${bsn}|1`],
      ],
      2,
    ],
    [
      'one person and _has',
      'Patient',
      [
        ['_id', 'p1'],
        ['_has:Condition:patient:code', '1'],
      ],
      2,
    ],
  ] as readonly (readonly [string, string, SearchPair[], number])[])(
    'for %s is a fixed number of statements',
    async (_, type, pairs, cost) => {
      const repository = await filled();
      expect(await costOf(() => ask(repository, type, pairs))).toHaveLength(cost);
      expect(unwrap(await ask(repository, type, pairs)).matches).toHaveLength(1);
    },
  );

  it('is bounded by the persons asked about, so that a chain cannot end in a timeout (complaint 11)', async () => {
    const many = Array.from({ length: 1_200 }, (_, n) => patient(`m${n}`, 'same'));
    const repository = await open([...many, condition('c1', 'm1', '2024')]);
    const chain: SearchPair = ['patient.identifier', `${bsn}|same`];
    const wide = await ask(repository, 'Condition', [chain]);
    expect(wide).toMatchObject({ ok: false, fault: { code: 'STO-CHAIN-WIDE' } });
    expect(await found(repository, 'Condition', [chain, ['patient', 'm1']])).toEqual(['c1']);
  });

  it('is refused when guarded and nothing narrows it, in words that say what to name', async () => {
    const repository = await filled();
    const guarded = { guarded: true };
    for (const [type, pair] of [
      ['Condition', ['code', '1']],
      ['Condition', ['patient.birthdate', '2000']],
      ['Patient', ['_has:Condition:patient:code', '1']],
    ] as const) {
      const refused = await ask(repository, type, [pair], guarded);
      expect(refused).toMatchObject({ ok: false, fault: { code: 'STO-NOT-INDEXED', text: { en: /Name a person/ } } });
    }
    expect(await found(repository, 'Patient', [['identifier', `${bsn}|1`]], guarded)).toEqual(['p1']);
  });
});

describe('who is held to one person', () => {
  const shared = async () =>
    open([
      patient('p1', '1'),
      patient('p2', '2'),
      condition('c1', 'p1', '2024', { encounter: { reference: 'Encounter/e2' } }),
      condition('c2', 'p2', '2024'),
      { resourceType: 'Encounter', id: 'e2', status: 'finished', subject: { reference: 'Patient/p2' } },
      { resourceType: 'Organization', id: 'o1', name: 'Apotheek' },
      { resourceType: 'Provenance', id: 'v1', target: [{ reference: 'Condition/c1' }] },
      { resourceType: 'Provenance', id: 'v2', target: [{ reference: 'Condition/c2' }] },
      { resourceType: 'Provenance', id: 'v3', target: [{ reference: 'Condition/c1' }, { reference: 'Condition/c2' }] },
      {
        resourceType: 'Appointment',
        id: 'a2',
        participant: [{ actor: { reference: 'Patient/p2' }, status: 'accepted' }],
      },
    ]);
  const own = { subjects: ['p1'] };

  it.each([
    ['an id', 'Condition', ['_id', 'c1,c2'], ['c1']],
    ['the other person', 'Condition', ['patient', 'p2'], []],
    ['both persons', 'Condition', ['patient', 'p1,p2'], ['c1']],
    ['the other identifier', 'Condition', ['patient.identifier', `${bsn}|2`], []],
    ['a chain over the record of another', 'Condition', ['encounter.status', 'finished'], []],
    ['_has of another', 'Patient', ['_has:Condition:patient:code', '1'], ['p1']],
    ['_has through another', 'Organization', ['_has:Encounter:service-provider:status', 'finished'], []],
    ['a time', 'Condition', ['_lastUpdated', 'gt2000'], ['c1']],
    ['a directory', 'Organization', ['name', 'apo'], ['o1']],
    ['what points at the other', 'Provenance', ['target', 'Condition/c2'], []],
    ['what points at the own', 'Provenance', ['target', 'Condition/c1'], ['v1']],
    ['what has the other as a participant', 'Appointment', ['_lastUpdated', 'gt2000'], []],
  ] as readonly (readonly [string, string, SearchPair, readonly string[]])[])(
    'finds the own only by %s',
    async (_, type, pair, expected) => {
      const repository = await shared();
      expect(await found(repository, type, [pair], own)).toEqual(expected);
      expect(unwrap(await ask(repository, type, [pair, ['_summary', 'count']], own)).total).toBe(expected.length);
    },
  );

  it('gets no other with what is included, in either direction', async () => {
    const repository = await shared();
    const included = async (...pairs: SearchPair[]) =>
      unwrap(await ask(repository, 'Condition', pairs, own)).included.map(({ type, id }) => `${type}/${id}`);
    expect(await included(['_include', 'Condition:encounter'])).toEqual([]);
    expect(await included(['_revinclude', 'Provenance:target'])).toEqual(['Provenance/v1']);
    expect(await included(['_include', '*'], ['_revinclude:iterate', 'Condition:patient'])).toEqual(['Patient/p1']);
  });

  it('takes the same statements for what another has as for what nobody has, so that time says nothing either', async () => {
    const repository = await shared();
    for (const [type, exists, not] of [
      ['Condition', ['_id', 'c2'], ['_id', 'c9']],
      ['Condition', ['patient', 'p2'], ['patient', 'p9']],
      ['Condition', ['patient.identifier', `${bsn}|2`], ['patient.identifier', `${bsn}|9`]],
      ['Patient', ['identifier', `${bsn}|2`], ['identifier', `${bsn}|9`]],
    ] as readonly (readonly [string, SearchPair, SearchPair])[]) {
      const one = await costOf(() => ask(repository, type, [exists], own));
      expect(await costOf(() => ask(repository, type, [not], own))).toEqual(one);
    }
  });
});

describe('includes', () => {
  it('of a circle end, and are neither matches nor twice there', async () => {
    const part = (id: string, of: string): Resource => ({
      resourceType: 'Organization',
      id,
      partOf: { reference: `Organization/${of}` },
    });
    const repository = await open([part('a', 'b'), part('b', 'c'), part('c', 'a')]);
    const page = unwrap(
      await ask(repository, 'Organization', [
        ['_id', 'a'],
        ['_include:iterate', 'Organization:partof'],
        ['_revinclude:iterate', 'Organization:partof'],
      ]),
    );
    expect(page.matches.map(({ id }) => id)).toEqual(['a']);
    expect(page.included.map(({ id }) => id).sort()).toEqual(['b', 'c']);
  });
});

describe('a search after a write', () => {
  it('sees it at once: nothing is cached (complaint 7)', async () => {
    const repository = await open([]);
    for (let n = 1; n <= 5; n += 1) {
      unwrap(await repository.update(condition(`c${n}`, 'p1', '2024')));
      expect(await found(repository, 'Condition', [['patient', 'p1']])).toHaveLength(n);
    }
  });

  it('keeps nothing on the server, so that pages can be read side by side and again (complaint 8)', async () => {
    const repository = await open(Array.from({ length: 6 }, (_, n) => condition(`c${n}`, 'p1', '2024')));
    const pairs: SearchPair[] = [
      ['patient', 'p1'],
      ['_count', '2'],
    ];
    const { next = '' } = unwrap(await ask(repository, 'Condition', pairs));
    const again = Array.from({ length: 8 }, () => found(repository, 'Condition', [...pairs, ['_cursor', next]]));
    expect(await Promise.all(again)).toEqual(Array.from({ length: 8 }, () => ['c2', 'c3']));
  });
});
