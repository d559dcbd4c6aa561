/** What every repository does, whatever is behind it: one suite for our own tables and for any other adapter of the port. */
import { parseJson, parseSearch, type Resource, r4Model, readPatch, type SearchPair, toJson } from '@stelsel/fhir';
import { type Result, unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import type { Repository, SearchOptions, SearchPage } from './repository.ts';

const bsn = 'http://fhir.nl/fhir/NamingSystem/bsn';

/** A number of nine digits is a BSN; any other is a number of the hospital's own. */
export const patient = (value: string, more: object = {}): Resource => ({
  resourceType: 'Patient',
  identifier: [{ system: value.length === 9 ? bsn : 'urn:oid:2.16.528.1.1007', value }],
  ...more,
});

export const condition = (patientId: string, code: string, more: object = {}): Resource => ({
  resourceType: 'Condition',
  code: { coding: [{ system: 'http://snomed.info/sct', code }] },
  subject: { reference: `Patient/${patientId}` },
  ...more,
});

export async function find(
  repository: Repository,
  type: string,
  pairs: readonly SearchPair[],
  options?: SearchOptions,
): Promise<Result<SearchPage>> {
  return repository.search(unwrap(parseSearch(type, pairs, r4Model)), options);
}

const ids = (page: SearchPage) => page.matches.map(({ id }) => id);

/** What a repository may honestly be unable to do; the suite then asks for a clear refusal. */
export interface Lacks {
  /** Physical erasure. */
  readonly erasure?: boolean;
}

/** @param open a repository that is empty, fresh for every call */
export function repositoryContract(name: string, open: () => Promise<Repository>, lacks: Lacks = {}): void {
  describe(`${name}: reading and writing`, () => {
    it('gives what was created back unchanged, with id and version 1', async () => {
      const repository = await open();
      const made = unwrap(await repository.create(patient('999900018', { birthDate: '1970-01-01' })));
      const read = unwrap(await repository.read('Patient', made.id));
      expect(made.outcome).toBe('created');
      expect(read.version).toBe(1);
      expect(JSON.parse(read.text)).toMatchObject({ id: made.id, birthDate: '1970-01-01', meta: { versionId: '1' } });
      expect(read).toEqual(made.resource);
    });

    it('keeps an id that the client chose, and every version', async () => {
      const repository = await open();
      unwrap(await repository.update(patient('999900018', { id: 'a' })));
      const second = unwrap(await repository.update(patient('999900018', { id: 'a', gender: 'female' })));
      expect(second).toMatchObject({ outcome: 'updated', version: 2 });
      expect(JSON.parse(unwrap(await repository.vread('Patient', 'a', 1)).text).gender).toBeUndefined();
      expect(JSON.parse(unwrap(await repository.read('Patient', 'a')).text).gender).toBe('female');
    });

    it('says not found for what never was and gone for what was deleted', async () => {
      const repository = await open();
      expect(await repository.read('Patient', 'a')).toMatchObject({ ok: false, fault: { code: 'STO-NOT-FOUND' } });
      unwrap(await repository.update(patient('999900018', { id: 'a' })));
      expect(unwrap(await repository.delete('Patient', 'a'))).toMatchObject({ outcome: 'deleted', version: 2 });
      expect(await repository.read('Patient', 'a')).toMatchObject({ ok: false, fault: { code: 'STO-GONE' } });
      expect(unwrap(await repository.vread('Patient', 'a', 1)).version).toBe(1);
      expect(unwrap(await repository.update(patient('999900018', { id: 'a' })))).toMatchObject({
        outcome: 'created',
        version: 3,
      });
    });

    it('deletes what is not there without complaint', async () => {
      const repository = await open();
      expect(unwrap(await repository.delete('Patient', 'no\0body')).outcome).toBe('deleted');
      expect(unwrap(await repository.delete('Patient', 'nobody'))).toEqual({
        outcome: 'deleted',
        type: 'Patient',
        id: 'nobody',
      });
    });

    it('refuses an update on another version than the current one, and accepts it on the current one', async () => {
      const repository = await open();
      unwrap(await repository.update(patient('999900018', { id: 'a' })));
      const stale = await repository.update(patient('999900018', { id: 'a' }), { ifMatch: 7 });
      expect(stale).toMatchObject({ ok: false, fault: { code: 'STO-VERSION', params: { found: 1, wanted: 7 } } });
      expect(unwrap(await repository.update(patient('999900018', { id: 'a' }), { ifMatch: 1 })).version).toBe(2);
      expect(await repository.delete('Patient', 'a', { ifMatch: 1 })).toMatchObject({ fault: { code: 'STO-VERSION' } });
    });
  });

  describe(`${name}: conditional interactions`, () => {
    it('creates once, and answers the existing one after that', async () => {
      const repository = await open();
      const ifNoneExist: SearchPair[] = [['identifier', `${bsn}|999900018`]];
      const first = unwrap(await repository.create(patient('999900018'), { ifNoneExist }));
      const second = unwrap(await repository.create(patient('999900018'), { ifNoneExist }));
      expect([first.outcome, second.outcome]).toEqual(['created', 'unchanged']);
      expect(second.resource).toEqual(first.resource);
    });

    it('lets exactly one of eight concurrent conditional creates win', async () => {
      const repository = await open();
      const ifNoneExist: SearchPair[] = [['identifier', `${bsn}|999900018`]];
      const all = await Promise.all(
        Array.from({ length: 8 }, () => repository.create(patient('999900018'), { ifNoneExist })),
      );
      const outcomes = all.map((result) => unwrap(result));
      expect(outcomes.filter(({ outcome }) => outcome === 'created')).toHaveLength(1);
      expect(new Set(outcomes.map(({ id }) => id)).size).toBe(1);
    });

    it('makes one resource of two creates of a transaction with the same condition', async () => {
      const repository = await open();
      const request = { method: 'POST', url: 'Patient', ifNoneExist: `identifier=${bsn}|999900018` };
      const entry = { resource: patient('999900018'), request };
      const answers = unwrap(
        await repository.transaction({ resourceType: 'Bundle', type: 'transaction', entry: [entry, entry] }),
      );
      expect(answers.map(({ written }) => written?.outcome)).toEqual(['created', 'unchanged']);
      expect(answers[1]?.written?.resource).toEqual(answers[0]?.written?.resource);
    });

    it('updates and deletes the one match, and refuses more than one', async () => {
      const repository = await open();
      const where: SearchPair[] = [['identifier', `${bsn}|999900018`]];
      const made = unwrap(await repository.update(patient('999900018'), { condition: where }));
      const again = unwrap(await repository.update(patient('999900018', { gender: 'male' }), { condition: where }));
      expect(again).toMatchObject({ outcome: 'updated', id: made.id, version: 2 });
      unwrap(await repository.create(patient('999900018')));
      expect(await repository.deleteWhere('Patient', where)).toMatchObject({
        fault: { code: 'STO-CONDITION-MULTIPLE' },
      });
      expect(await repository.deleteWhere('Patient', [['identifier', `${bsn}|999900031`]])).toEqual({
        ok: true,
        value: undefined,
      });
    });

    it('updates by a condition with the id of the match, refuses another id and an id that is taken', async () => {
      const repository = await open();
      const where: SearchPair[] = [['identifier', `${bsn}|999900018`]];
      const put = (more: object) => repository.update(patient('999900018', more), { condition: where });
      expect(unwrap(await put({ id: 'mine' }))).toMatchObject({ outcome: 'created', id: 'mine', version: 1 });
      expect(unwrap(await put({ id: 'mine', gender: 'male' }))).toMatchObject({ outcome: 'updated', version: 2 });
      expect(await put({ id: 'other' })).toMatchObject({ fault: { code: 'STO-ID-MISMATCH' } });
      unwrap(await repository.update(patient('999990020', { id: 'taken' })));
      const elsewhere: SearchPair[] = [['identifier', `${bsn}|999900031`]];
      expect(await repository.update(patient('999900031', { id: 'taken' }), { condition: elsewhere })).toMatchObject({
        fault: { code: 'STO-ID-TAKEN' },
      });
    });

    it('holds a conditional write to the version that must be current', async () => {
      const repository = await open();
      const condition: SearchPair[] = [['identifier', `${bsn}|999900018`]];
      unwrap(await repository.update(patient('999900018', { id: 'a' })));
      const stale = { ifMatch: 7 };
      expect(await repository.update(patient('999900018'), { condition, ...stale })).toMatchObject({
        fault: { code: 'STO-VERSION' },
      });
      expect(await repository.deleteWhere('Patient', condition, stale)).toMatchObject({
        fault: { code: 'STO-VERSION' },
      });
      expect(unwrap(await repository.deleteWhere('Patient', condition, { ifMatch: 1 }))?.outcome).toBe('deleted');
    });

    it('lets one win when two conditions say the same in other words', async () => {
      const repository = await open();
      const both = {
        identifier: [
          { system: 'urn:x', value: 'a' },
          { system: 'urn:x', value: 'b' },
        ],
      };
      const resource = { resourceType: 'Patient', ...both, name: [{ family: 'Twee' }] };
      const conditions: SearchPair[][] = [
        [['identifier', 'urn:x|a']],
        [['identifier', 'urn:x|b']],
        [['family', 'Twee']],
        [['name', 'Twee']],
      ];
      const all = await Promise.all(
        conditions.flatMap((ifNoneExist) => [1, 2].map(() => repository.create(resource, { ifNoneExist }))),
      );
      expect(all.filter((result) => unwrap(result).outcome === 'created')).toHaveLength(1);
    });

    it('refuses a condition that we do not understand', async () => {
      const repository = await open();
      const unknown = await repository.create(patient('999900018'), { ifNoneExist: [['shoe-size', '43']] });
      expect(unknown).toMatchObject({ fault: { code: 'STO-CONDITION-EMPTY' } });
    });
  });

  describe(`${name}: patches`, () => {
    const json = (...operations: object[]) => unwrap(readPatch({ jsonPatch: JSON.stringify(operations) }, r4Model));
    const marry = json({ op: 'add', path: '/maritalStatus', value: { text: 'gehuwd' } });

    it('change the current version into a next one', async () => {
      const repository = await open();
      unwrap(await repository.update(patient('999900018', { id: 'a' })));
      const changed = unwrap(await repository.patch({ type: 'Patient', id: 'a' }, marry));
      expect(changed).toMatchObject({ outcome: 'updated', version: 2 });
      expect(changed.resource?.text).toContain('gehuwd');
      expect(changed.resource).toEqual(unwrap(await repository.read('Patient', 'a')));
    });

    it('lose nothing when many patch the same resource', async () => {
      const repository = await open();
      unwrap(await repository.update(patient('999900018', { id: 'a', name: [{ family: 'A' }] })));
      const add = (family: string) => json({ op: 'add', path: '/name/-', value: { family } });
      await Promise.all(
        Array.from({ length: 8 }, (_, n) => repository.patch({ type: 'Patient', id: 'a' }, add(`N${n}`))),
      );
      expect(JSON.parse(unwrap(await repository.read('Patient', 'a')).text).name).toHaveLength(9);
    });

    it('are found again by what they changed', async () => {
      const repository = await open();
      unwrap(await repository.update(patient('999900018', { id: 'a' })));
      const other = json({ op: 'replace', path: '/identifier/0', value: { system: 'urn:x', value: 'new' } });
      unwrap(await repository.patch({ type: 'Patient', id: 'a' }, other));
      expect(ids(unwrap(await find(repository, 'Patient', [['identifier', 'urn:x|new']])))).toEqual(['a']);
      expect(ids(unwrap(await find(repository, 'Patient', [['identifier', `${bsn}|999900018`]])))).toEqual([]);
    });

    it('change nothing when the version, the test, or what would come of it is wrong', async () => {
      const repository = await open();
      unwrap(await repository.update(patient('999900018', { id: 'a' })));
      const where = { type: 'Patient', id: 'a' };
      expect(await repository.patch(where, marry, { ifMatch: 7 })).toMatchObject({ fault: { code: 'STO-VERSION' } });
      const test = json({ op: 'test', path: '/gender', value: 'male' });
      expect(await repository.patch(where, test)).toMatchObject({ fault: { code: 'FHIR-PATCH-TEST' } });
      const wrong = json({ op: 'add', path: '/shoe', value: 1 });
      expect(await repository.patch(where, wrong)).toMatchObject({ fault: { code: 'FHIR-UNKNOWN-ELEMENT' } });
      expect(unwrap(await repository.read('Patient', 'a')).version).toBe(1);
      expect(unwrap(await repository.patch(where, marry, { ifMatch: 1 })).version).toBe(2);
    });

    it('find their resource by a condition, and refuse none and several', async () => {
      const repository = await open();
      const where = (value: string) => ({
        type: 'Patient',
        condition: [['identifier', `${bsn}|${value}`]] as SearchPair[],
      });
      unwrap(await repository.update(patient('999900018', { id: 'a' })));
      expect(unwrap(await repository.patch(where('999900018'), marry))).toMatchObject({ id: 'a', version: 2 });
      expect(await repository.patch(where('999990020'), marry)).toMatchObject({
        fault: { code: 'STO-CONDITION-NOTHING' },
      });
      unwrap(await repository.update(patient('999900018', { id: 'b' })));
      expect(await repository.patch(where('999900018'), marry)).toMatchObject({
        fault: { code: 'STO-CONDITION-MULTIPLE' },
      });
    });

    it('need something that is there', async () => {
      const repository = await open();
      expect(await repository.patch({ type: 'Patient', id: 'a' }, marry)).toMatchObject({
        fault: { code: 'STO-NOT-FOUND' },
      });
      unwrap(await repository.update(patient('999900018', { id: 'a' })));
      unwrap(await repository.delete('Patient', 'a'));
      expect(await repository.patch({ type: 'Patient', id: 'a' }, marry)).toMatchObject({
        fault: { code: 'STO-GONE' },
      });
    });
  });

  describe(`${name}: search`, () => {
    const filled = async () => {
      const repository = await open();
      unwrap(
        await repository.putAll([
          patient('999900018', { id: 'p1' }),
          patient('999900043', { id: 'p2' }),
          condition('p1', '1', { id: 'c1', recordedDate: '2024-03-01' }),
          condition('p1', '2', { id: 'c2', recordedDate: '2024-01-01', asserter: { reference: 'Practitioner/d1' } }),
          condition('p2', '1', { id: 'c3' }),
          { ...condition('', '1', { id: 'c4' }), subject: { identifier: { system: bsn, value: '999900018' } } },
          { resourceType: 'Practitioner', id: 'd1', name: [{ family: 'Dé Vries' }] },
          {
            resourceType: 'Provenance',
            id: 'v1',
            target: [{ reference: 'Condition/c1' }],
            recorded: '2024-03-01T10:00:00Z',
            agent: [{ who: { display: 'x' } }],
          },
        ]),
      );
      return repository;
    };

    it('finds what is about one person, by reference and by identifier', async () => {
      const repository = await filled();
      expect(ids(unwrap(await find(repository, 'Condition', [['patient', 'Patient/p1']])))).toEqual(['c1', 'c2']);
      const chained = await find(repository, 'Condition', [['patient.identifier', `${bsn}|999900018`]], {
        guarded: true,
      });
      expect(ids(unwrap(chained))).toEqual(['c1', 'c2', 'c4']);
    });

    it('gives nothing for a person nobody knows', async () => {
      const repository = await filled();
      const page = unwrap(
        await find(repository, 'Condition', [['patient.identifier', `${bsn}|999900031`]], { guarded: true }),
      );
      expect(page).toEqual({ matches: [], included: [] });
    });

    it('never leaves the persons it is held to', async () => {
      const repository = await filled();
      const subjects = unwrap(await repository.personKeys({ system: bsn, value: '999900018' }));
      const own = await find(repository, 'Condition', [], { subjects, guarded: true });
      expect(ids(unwrap(own))).toEqual(['c1', 'c2', 'c4']);
      expect(ids(unwrap(await find(repository, 'Condition', [['patient', 'Patient/p2']], { subjects })))).toEqual([]);
      expect(ids(unwrap(await find(repository, 'Condition', [['_id', 'c3']], { subjects })))).toEqual([]);
      expect(
        ids(unwrap(await find(repository, 'Patient', [['identifier', `${bsn}|999900043`]], { subjects }))),
      ).toEqual([]);
    });

    it('refuses a search over all persons when guarded, and answers it otherwise', async () => {
      const repository = await filled();
      const wide = await find(repository, 'Condition', [['code', '1']], { guarded: true });
      expect(wide).toMatchObject({ fault: { code: 'STO-NOT-INDEXED' } });
      expect(ids(unwrap(await find(repository, 'Condition', [['code', '1']])))).toEqual(['c1', 'c3', 'c4']);
    });

    it('finds directories by index', async () => {
      const repository = await filled();
      expect(ids(unwrap(await find(repository, 'Practitioner', [['family', 'de v']], { guarded: true })))).toEqual([
        'd1',
      ]);
    });

    it('includes what a match points at and what points at a match', async () => {
      const repository = await filled();
      const page = unwrap(
        await find(repository, 'Condition', [
          ['patient', 'p1'],
          ['_include', 'Condition:asserter:Practitioner'],
          ['_revinclude', 'Provenance:target'],
        ]),
      );
      expect(page.included.map(({ type, id }) => `${type}/${id}`).sort()).toEqual(['Practitioner/d1', 'Provenance/v1']);
    });

    it('sorts, counts and pages by key', async () => {
      const repository = await filled();
      const pairs: SearchPair[] = [
        ['patient', 'p1'],
        ['_sort', '-recorded-date'],
        ['_count', '1'],
        ['_total', 'accurate'],
      ];
      const first = unwrap(await find(repository, 'Condition', pairs));
      expect([ids(first), first.total]).toEqual([['c1'], 2]);
      const second = unwrap(await find(repository, 'Condition', [...pairs, ['_cursor', first.next ?? '']]));
      expect([ids(second), second.next]).toEqual([['c2'], undefined]);
      const counted = unwrap(
        await find(repository, 'Condition', [
          ['patient', 'p1'],
          ['_summary', 'count'],
        ]),
      );
      expect(counted).toEqual({ matches: [], included: [], total: 2 });
    });

    it('shows each resource once on pages that are read while others write', async () => {
      const repository = await open();
      unwrap(
        await repository.putAll(
          Array.from({ length: 30 }, (_, n) => condition('p1', '1', { id: `c${String(n).padStart(2, '0')}` })),
        ),
      );
      const seen: string[] = [];
      for (let cursor: string | undefined = ''; cursor !== undefined; ) {
        const pairs: SearchPair[] = [
          ['code', '1'],
          ['_count', '7'],
          ...(cursor === '' ? [] : [['_cursor', cursor] as const]),
        ];
        const page: SearchPage = unwrap(await find(repository, 'Condition', pairs));
        seen.push(...ids(page));
        cursor = page.next;
        unwrap(await repository.update(condition('p1', '1', { id: 'c00', note: [{ text: 'changed' }] })));
        unwrap(await repository.update(condition('p1', '1', { id: `a${seen.length}` })));
      }
      expect(seen).toEqual(Array.from({ length: 30 }, (_, n) => `c${String(n).padStart(2, '0')}`));
    });

    it('follows a chain on every page', async () => {
      const repository = await open();
      unwrap(
        await repository.putAll([
          patient('999900018', { id: 'm' }),
          ...['a', 'n', 'zz'].map((id) => condition('m', '1', { id })),
        ]),
      );
      const seen: string[] = [];
      for (let cursor: string | undefined = ''; cursor !== undefined; ) {
        const pairs: SearchPair[] = [
          ['patient.identifier', `${bsn}|999900018`],
          ['_count', '1'],
          ...(cursor === '' ? [] : [['_cursor', cursor] as const]),
        ];
        const page: SearchPage = unwrap(await find(repository, 'Condition', pairs));
        seen.push(...ids(page));
        cursor = page.next;
      }
      expect(seen).toEqual(['a', 'n', 'zz']);
      const wide = unwrap(
        await find(repository, 'Condition', [
          ['patient.identifier', `${bsn}|999900018`],
          ['_count', '2'],
        ]),
      );
      expect(ids(wide)).toEqual(['a', 'n']);
    });

    it('refuses a page link of another search', async () => {
      const repository = await filled();
      const first = unwrap(
        await find(repository, 'Condition', [
          ['patient', 'p1'],
          ['_count', '1'],
        ]),
      );
      const other = await find(repository, 'Condition', [
        ['patient', 'p2'],
        ['_count', '1'],
        ['_cursor', first.next ?? ''],
      ]);
      expect(other).toMatchObject({ fault: { code: 'STO-CURSOR' } });
    });

    it('answers forged ids, versions and page links with a fault or nothing, never with a failure', async () => {
      const repository = await filled();
      expect(await repository.read('Patient', 'a\0b')).toMatchObject({ fault: { code: 'STO-NOT-FOUND' } });
      expect(await repository.vread('Patient', 'p1', 2 ** 40)).toMatchObject({ fault: { code: 'STO-NOT-FOUND' } });
      expect(ids(unwrap(await find(repository, 'Condition', [['_id', 'a\0b,c1']])))).toEqual(['c1']);
      expect(ids(unwrap(await find(repository, 'Condition', [['code', '\0']])))).toEqual([]);
      const page = unwrap(await find(repository, 'Condition', [['_count', '1']]));
      const [owner] = JSON.parse(Buffer.from(page.next ?? '', 'base64url').toString());
      const forged = Buffer.from(JSON.stringify([owner, '\0'])).toString('base64url');
      expect(await find(repository, 'Condition', [['_cursor', forged]])).toMatchObject({
        fault: { code: 'STO-CURSOR' },
      });
      expect(await repository.history({ cursor: forged })).toMatchObject({ fault: { code: 'STO-CURSOR' } });
      expect(unwrap(await repository.history({ type: 'Patient', id: '\0' })).entries).toEqual([]);
    });

    it('finds a resource the moment it is written', async () => {
      const repository = await open();
      for (let number = 0; number < 10; number += 1) {
        unwrap(await repository.create(condition('p9', String(number))));
        expect(ids(unwrap(await find(repository, 'Condition', [['patient', 'p9']])))).toHaveLength(number + 1);
      }
    });

    it('gives the newest observations of every code', async () => {
      const repository = await open();
      const observation = (id: string, code: string, date: string): Resource => ({
        resourceType: 'Observation',
        id,
        status: 'final',
        code: { coding: [{ system: 'http://loinc.org', code }] },
        subject: { reference: 'Patient/p1' },
        effectiveDateTime: date,
      });
      unwrap(
        await repository.putAll([
          observation('o1', 'a', '2024-01-01'),
          observation('o2', 'a', '2024-03-01'),
          observation('o3', 'a', '2024-02-01'),
          observation('o4', 'b', '2020-01-01'),
        ]),
      );
      const last = async (max: string) =>
        ids(
          unwrap(
            await repository.lastn(
              unwrap(
                parseSearch(
                  'Observation',
                  [
                    ['patient', 'p1'],
                    ['max', max],
                  ],
                  r4Model,
                  { operation: 'lastn' },
                ),
              ),
            ),
          ),
        );
      expect(await last('1')).toEqual(['o2', 'o4']);
      expect(await last('2')).toEqual(['o2', 'o3', 'o4']);
    });
  });

  describe(`${name}: transactions and batches`, () => {
    const entry = (method: string, url: string, resource?: Resource, more: object = {}) => ({
      ...(resource === undefined ? {} : { resource }),
      ...('fullUrl' in more ? { fullUrl: more.fullUrl } : {}),
      request: {
        method,
        url,
        ...('ifNoneExist' in more ? { ifNoneExist: more.ifNoneExist } : {}),
        ...('ifMatch' in more ? { ifMatch: more.ifMatch } : {}),
      },
    });
    const bundle = (type: string, ...entries: object[]): Resource => ({ resourceType: 'Bundle', type, entry: entries });
    const urn = 'urn:uuid:0b5e1f5e-8f5c-4f4e-9d5d-0d1f3b0a7a01';
    const jsonPatch = (...operations: object[]): Resource => ({
      resourceType: 'Binary',
      contentType: 'application/json-patch+json',
      data: Buffer.from(JSON.stringify(operations)).toString('base64'),
    });
    const marriage = jsonPatch({ op: 'add', path: '/maritalStatus', value: { text: 'gehuwd' } });

    it('points references between entries at what they became', async () => {
      const repository = await open();
      const made = unwrap(
        await repository.transaction(
          bundle(
            'transaction',
            entry('POST', 'Condition', { ...condition('', '1'), subject: { reference: urn } }),
            entry('POST', 'Patient', patient('999900018'), { fullUrl: urn }),
          ),
        ),
      );
      const [first, second] = made.map(({ written }) => written);
      expect(JSON.parse(first?.resource?.text ?? '').subject.reference).toBe(`Patient/${second?.id}`);
      expect(ids(unwrap(await find(repository, 'Condition', [['patient', second?.id ?? '']])))).toEqual([first?.id]);
    });

    it('resolves conditional references and conditional creates', async () => {
      const repository = await open();
      unwrap(await repository.update(patient('999900018', { id: 'p1' })));
      const reference = `Patient?identifier=${bsn}|999900018`;
      const made = unwrap(
        await repository.transaction(
          bundle(
            'transaction',
            entry('POST', 'Patient', patient('999900018'), {
              fullUrl: urn,
              ifNoneExist: `identifier=${bsn}|999900018`,
            }),
            entry('POST', 'Condition', { ...condition('', '1'), subject: { reference } }),
            entry('POST', 'Condition', { ...condition('', '2'), subject: { reference: urn } }),
          ),
        ),
      );
      expect(made.map(({ written }) => written?.outcome)).toEqual(['unchanged', 'created', 'created']);
      for (const { written } of made.slice(1)) {
        expect(JSON.parse(written?.resource?.text ?? '').subject.reference).toBe('Patient/p1');
      }
    });

    it('links what may be a link, and leaves an identifier the urn it has', async () => {
      const repository = await open();
      const div = `<div xmlns="http://www.w3.org/1999/xhtml"><a href="${urn}">P</a> <a href='#x'>x</a> ${urn}</div>`;
      const made = unwrap(
        await repository.transaction(
          bundle(
            'transaction',
            entry('POST', 'Patient', patient('999900018'), { fullUrl: urn }),
            entry('POST', 'Basic', {
              resourceType: 'Basic',
              text: { status: 'generated', div },
              extension: [{ url: 'http://x', valueUri: urn }],
              identifier: [{ system: 'urn:ietf:rfc:3986', value: urn }],
              code: { text: urn },
              subject: { reference: `${urn}#part` },
            }),
          ),
        ),
      );
      const [subject, basic] = made.map(({ written }) => written);
      const address = `Patient/${subject?.id}`;
      expect(JSON.parse(basic?.resource?.text ?? '')).toMatchObject({
        text: { div: div.replace(`href="${urn}"`, `href="${address}"`) },
        extension: [{ valueUri: address }],
        identifier: [{ value: urn }],
        code: { text: urn },
        subject: { reference: `${address}#part` },
      });
    });

    it('searches a condition as if the earlier steps were done already', async () => {
      const repository = await open();
      unwrap(await repository.update(patient('999900018', { id: 'old' })));
      const where = `identifier=${bsn}|999900018`;
      const made = unwrap(
        await repository.transaction(
          bundle(
            'transaction',
            entry('POST', 'Condition', { ...condition('', '1'), subject: { reference: `Patient?${where}` } }),
            entry('POST', 'Patient', patient('999900018'), { ifNoneExist: where }),
            entry('DELETE', 'Patient/old'),
          ),
        ),
      );
      const [made0, made1, made2] = made.map(({ written }) => written);
      expect([made1?.outcome, made2?.outcome]).toEqual(['created', 'deleted']);
      expect(JSON.parse(made0?.resource?.text ?? '').subject.reference).toBe(`Patient/${made1?.id}`);
    });

    it('refuses a conditional reference to several, also when one of them is in the Bundle', async () => {
      const repository = await open();
      unwrap(await repository.update(patient('999900018', { id: 'old' })));
      const reference = `Patient?identifier=${bsn}|999900018`;
      const refused = await repository.transaction(
        bundle(
          'transaction',
          entry('POST', 'Patient', patient('999900018')),
          entry('POST', 'Condition', { ...condition('', '1'), subject: { reference } }),
        ),
      );
      expect(refused).toMatchObject({ fault: { code: 'STO-CONDITION-MULTIPLE', at: 'Bundle.entry[1]' } });
    });

    it('patches beside other writes, by id and by condition', async () => {
      const repository = await open();
      unwrap(await repository.putAll([patient('999900018', { id: 'a' }), patient('999990020', { id: 'b' })]));
      const answers = unwrap(
        await repository.transaction(
          bundle(
            'transaction',
            entry('GET', 'Patient/a'),
            entry('PATCH', 'Patient/a', marriage, { ifMatch: 'W/"1"' }),
            entry('PATCH', `Patient?identifier=${bsn}|999990020`, marriage),
          ),
        ),
      );
      expect(answers[0]?.read?.version).toBe(2);
      expect(answers.slice(1).map(({ written }) => [written?.id, written?.version])).toEqual([
        ['a', 2],
        ['b', 2],
      ]);
    });

    it('works in the order DELETE, POST, PUT, GET', async () => {
      const repository = await open();
      unwrap(await repository.update(patient('999900018', { id: 'p1' })));
      const answers = unwrap(
        await repository.transaction(
          bundle(
            'transaction',
            entry('GET', 'Patient/p2'),
            entry('GET', `Patient?identifier=${bsn}|999900018`),
            entry('PUT', 'Patient/p2', patient('999900043', { id: 'p2' })),
            entry('DELETE', 'Patient/p1'),
          ),
        ),
      );
      expect(answers[0]?.read?.id).toBe('p2');
      expect(answers[1]?.page?.matches).toEqual([]);
      expect(answers.slice(2).map(({ written }) => written?.outcome)).toEqual(['created', 'deleted']);
    });

    it.each([
      [
        'a version that is not current',
        entry('PUT', 'Patient/p1', patient('1', { id: 'p1' }), { ifMatch: 'W/"9"' }),
        'STO-VERSION-NONE',
      ],
      [
        'a urn that no entry has',
        entry('POST', 'Condition', { ...condition('', '1'), subject: { reference: urn } }),
        'STO-REFERENCE',
      ],
      [
        'a conditional reference to nothing',
        entry('POST', 'Condition', { ...condition('', '1'), subject: { reference: 'Patient?identifier=x' } }),
        'STO-CONDITION-NONE',
      ],
      ['a read of nothing', entry('GET', 'Patient/unknown'), 'STO-NOT-FOUND'],
      ['an id that is not the address', entry('PUT', 'Patient/p9', patient('1', { id: 'p8' })), 'STO-ID-MISMATCH'],
      ['a patch of nothing', entry('PATCH', 'Patient/p9', marriage), 'STO-NOT-FOUND'],
      ['a patch that is none', entry('PATCH', 'Patient/p9', patient('1')), 'FHIR-PATCH-BODY'],
      ['an operation', entry('POST', 'Patient/$everything', patient('1')), 'STO-INTERACTION'],
    ])('writes nothing when one entry is %s, and says which', async (_, wrong, code) => {
      const repository = await open();
      const refused = await repository.transaction(
        bundle('transaction', entry('PUT', 'Patient/p2', patient('1', { id: 'p2' })), wrong),
      );
      expect(refused).toMatchObject({ ok: false, fault: { code, at: expect.stringMatching(/^Bundle\.entry\[1\]/) } });
      expect(unwrap(await repository.history({})).entries).toEqual([]);
    });

    it('refuses to write one resource twice', async () => {
      const repository = await open();
      const twice = entry('PUT', 'Patient/p1', patient('1', { id: 'p1' }));
      expect(await repository.transaction(bundle('transaction', twice, twice))).toMatchObject({
        fault: { code: 'STO-SAME-TWICE' },
      });
    });

    it('answers every entry of a batch by itself', async () => {
      const repository = await open();
      const answers = unwrap(
        await repository.batch(
          bundle(
            'batch',
            entry('PUT', 'Patient/p1', patient('999900018', { id: 'p1' })),
            entry('GET', 'Patient/unknown'),
            entry('GET', `Patient?identifier=${bsn}|999900018`),
          ),
        ),
      );
      expect(answers.map((answer) => (answer.ok ? 'ok' : `${answer.fault.code} ${answer.fault.at}`))).toEqual([
        'ok',
        'STO-NOT-FOUND Bundle.entry[1]',
        'ok',
      ]);
    });

    it('loses nothing and repeats nothing when many write the same resource', async () => {
      const repository = await open();
      const written = await Promise.all(
        Array.from({ length: 12 }, (_, n) => repository.update(patient(String(n), { id: 'p' }))),
      );
      expect(written.map((result) => unwrap(result).version).sort((a = 0, b = 0) => a - b)).toEqual(
        Array.from({ length: 12 }, (_, n) => n + 1),
      );
    });

    it('has no deadlock when several put the same resources in different orders', async () => {
      const repository = await open();
      const all = ['a', 'b', 'c', 'd', 'e'].map((id) => patient('1', { id }));
      const rounds = Array.from({ length: 10 }, (_, n) => repository.putAll(n % 2 === 0 ? all : all.toReversed()));
      expect((await Promise.all(rounds)).every(({ ok }) => ok)).toBe(true);
      expect(unwrap(await repository.read('Patient', 'c')).version).toBe(10);
    });
  });

  describe(`${name}: bodies`, () => {
    it('come back with every digit and every character', async () => {
      const repository = await open();
      const text =
        '{"resourceType":"Observation","status":"final","code":{"text":"日本 \u00e9\ud83d\ude00 \\u0026"},"valueQuantity":{"value":1.10},' +
        '"component":[{"code":{"text":"x"},"valueQuantity":{"value":123456789012345678.90}},{"code":{"text":"y"},"valueQuantity":{"value":1e-7}}]}';
      const made = unwrap(await repository.create(unwrap(parseJson(text, r4Model.definitions))));
      const read = unwrap(await repository.read('Observation', made.id));
      const { id: _id, meta: _meta, ...rest } = unwrap(parseJson(read.text, r4Model.definitions));
      expect(toJson({ ...rest, resourceType: 'Observation' })).toBe(
        toJson(unwrap(parseJson(text, r4Model.definitions))),
      );
      expect(read.text).toContain('"value":1.10}');
    });
  });

  describe(`${name}: history and erasure`, () => {
    it('tells the history of a resource, a type and everything, newest first, in pages', async () => {
      const repository = await open();
      unwrap(await repository.update(patient('999900018', { id: 'a' })));
      unwrap(await repository.update(condition('a', '1', { id: 'c' })));
      unwrap(await repository.update(patient('999900018', { id: 'a' })));
      unwrap(await repository.delete('Patient', 'a'));
      const line = ({ interaction, version }: { interaction: string; version: number }) => `${interaction} ${version}`;
      const own = unwrap(await repository.history({ type: 'Patient', id: 'a' }));
      expect(own.entries.map(line)).toEqual(['delete 3', 'update 2', 'create 1']);
      expect(own.entries[0]?.text).toBeUndefined();
      expect(unwrap(await repository.history({ type: 'Patient' })).entries).toHaveLength(3);
      const first = unwrap(await repository.history({ count: 3 }));
      const second = unwrap(await repository.history({ count: 3, cursor: first.next ?? '' }));
      expect([first.entries.length, second.entries.length, second.next]).toEqual([3, 1, undefined]);
    });

    it('erases a person with everything about them, and leaves others alone', async () => {
      const repository = await open();
      unwrap(
        await repository.putAll([
          patient('999900018', { id: 'p1' }),
          patient('999900043', { id: 'p2' }),
          condition('p1', '1', { id: 'c1' }),
          condition('p2', '1', { id: 'c2' }),
          { ...condition('', '1', { id: 'c3' }), subject: { identifier: { system: bsn, value: '999900018' } } },
        ]),
      );
      unwrap(await repository.update(condition('p1', '2', { id: 'c1' })));
      if (lacks.erasure === true) {
        expect(await repository.erase({ patient: 'p1' })).toMatchObject({ fault: { kind: 'unsupported' } });
        expect(unwrap(await repository.read('Condition', 'c1')).version).toBe(2);
        return;
      }
      expect(unwrap(await repository.erase({ patient: 'p1' }))).toEqual({ resources: 3, versions: 4 });
      expect(await repository.read('Condition', 'c1')).toMatchObject({ fault: { code: 'STO-NOT-FOUND' } });
      expect(await repository.vread('Condition', 'c1', 1)).toMatchObject({ fault: { code: 'STO-NOT-FOUND' } });
      expect(ids(unwrap(await find(repository, 'Patient', [['identifier', `${bsn}|999900018`]])))).toEqual([]);
      expect(
        unwrap(await repository.history({}))
          .entries.map(({ id }) => id)
          .sort(),
      ).toEqual(['c2', 'p2']);
    });

    it('gives everything about one person', async () => {
      const repository = await open();
      unwrap(
        await repository.putAll([
          patient('999900018', { id: 'p1' }),
          condition('p1', '1', { id: 'c1' }),
          condition('p2', '1'),
        ]),
      );
      const all = unwrap(await repository.everything(['p1']));
      expect(all.map(({ type, id }) => `${type}/${id}`)).toEqual(['Condition/c1', 'Patient/p1']);
    });
  });
}
