/** Bundles: everything or nothing, or each entry by itself. */
import type { FhirModel, Resource } from '@stelsel/fhir';
import { unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { bsn, condition, find, ids, type Open, patient } from './record.contract.ts';

export function transactions(name: string, model: FhirModel, open: Open): void {
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
      [model.version === 'R4' ? 'data' : 'content']: Buffer.from(JSON.stringify(operations)).toString('base64'),
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

    it('refuses a conditional reference outside a transaction, instead of keeping it as it is', async () => {
      const repository = await open();
      unwrap(await repository.create(patient('999900018')));
      const refused = condition('', '1', { subject: { reference: `Patient?identifier=${bsn}|999900018` } });
      expect(await repository.create(refused)).toMatchObject({ fault: { code: 'STO-CONDITION-REFERENCE' } });
      expect(unwrap(await find(repository, 'Condition', [['_id', 'x']])).matches).toEqual([]);
      expect(unwrap(await repository.history({ type: 'Condition' })).entries).toEqual([]);
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
}
