/** Changes of a part of a resource. */
import { type FhirModel, readPatch, type SearchPair } from '@stelsel/fhir';
import { unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { bsn, find, ids, type Open, patient } from './record.contract.ts';

export function patches(name: string, model: FhirModel, open: Open): void {
  describe(`${name}: patches`, () => {
    const json = (...operations: object[]) => unwrap(readPatch({ jsonPatch: JSON.stringify(operations) }, model));
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
}
