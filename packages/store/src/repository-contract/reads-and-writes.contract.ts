/** What is written comes back, by id and by version. */
import { unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { type Open, patient } from './record.contract.ts';

export function readsAndWrites(name: string, open: Open): void {
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

    it('makes only what is not there yet when that is asked, and then updates it when it is not', async () => {
      const repository = await open();
      const one = patient('999900018', { id: 'only' });
      expect(unwrap(await repository.update(one, { onlyNew: true })).outcome).toBe('created');
      expect(await repository.update(one, { onlyNew: true })).toMatchObject({
        ok: false,
        fault: { code: 'STO-EXISTS' },
      });
      expect(unwrap(await repository.update(one)).version).toBe(2);
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
}
