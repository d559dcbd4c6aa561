/** Writes that depend on what a search finds. */
import type { FhirModel, SearchPair } from '@stelsel/fhir';
import { unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { bsn, type Open, patient } from './record.contract.ts';

export function conditionalWrites(name: string, model: FhirModel, open: Open): void {
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

    byConditionWithAnId(model, open);

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
}

/** R4 creates with the id that the resource has; STU3 says nothing of it, so there the id is ours. */
function byConditionWithAnId({ version }: FhirModel, open: Open): void {
  const where: SearchPair[] = [['identifier', `${bsn}|999900018`]];

  if (version === 'STU3') {
    it('updates by a condition: what is new gets an id of ours', async () => {
      const repository = await open();
      const made = unwrap(await repository.update(patient('999900018', { id: 'mine' }), { condition: where }));
      expect(made).toMatchObject({ outcome: 'created', version: 1 });
      expect(made.id).not.toBe('mine');
    });
    return;
  }
  it('updates by a condition with the id of the match, refuses another id and an id that is taken', async () => {
    const repository = await open();
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
}
