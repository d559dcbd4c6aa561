/** What a search finds, and for whom. */
import { parseSearch, type Resource, type SearchPair } from '@stelsel/fhir';
import { unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { bsn, condition, filled, find, ids, type Open } from './record.contract.ts';

export function searches(name: string, open: Open): void {
  describe(`${name}: search`, () => {
    it('finds what is about one person, by reference and by identifier', async () => {
      const repository = await filled(open);
      expect(ids(unwrap(await find(repository, 'Condition', [['patient', 'Patient/p1']])))).toEqual(['c1', 'c2']);
      const chained = await find(repository, 'Condition', [['patient.identifier', `${bsn}|999900018`]], {
        guarded: true,
      });
      expect(ids(unwrap(chained))).toEqual(['c1', 'c2', 'c4']);
    });

    it('gives nothing for a person nobody knows', async () => {
      const repository = await filled(open);
      const page = unwrap(
        await find(repository, 'Condition', [['patient.identifier', `${bsn}|999900031`]], { guarded: true }),
      );
      expect(page).toEqual({ matches: [], included: [] });
    });

    it('never leaves the persons it is held to', async () => {
      const repository = await filled(open);
      const subjects = unwrap(await repository.personKeys({ system: bsn, value: '999900018' }));
      const own = await find(repository, 'Condition', [], { subjects, guarded: true });
      expect(ids(unwrap(own))).toEqual(['c1', 'c2', 'c4']);
      expect(ids(unwrap(await find(repository, 'Condition', [['patient', 'Patient/p2']], { subjects })))).toEqual([]);
      expect(ids(unwrap(await find(repository, 'Condition', [['_id', 'c3']], { subjects })))).toEqual([]);
      expect(
        ids(unwrap(await find(repository, 'Patient', [['identifier', `${bsn}|999900043`]], { subjects }))),
      ).toEqual([]);
    });

    it('finds the same when it knows whose keys it is held to', async () => {
      const repository = await filled(open);
      const person = { system: bsn, value: '999900018' };
      const subjects = unwrap(await repository.personKeys(person));
      const held = { subjects, person, guarded: true };
      for (const name of ['patient.identifier', 'subject:Patient.identifier', 'subject.identifier']) {
        const own = await find(repository, 'Condition', [[name, `${bsn}|999900018`]], held);
        expect(ids(unwrap(own))).toEqual(['c1', 'c2', 'c4']);
        const coded: SearchPair[] = [
          [name, `${bsn}|999900018`],
          ['code', '1'],
        ];
        expect(ids(unwrap(await find(repository, 'Condition', coded, held)))).toEqual(['c1', 'c4']);
        expect(unwrap(await find(repository, 'Condition', [[name, `${bsn}|999900043`]], held)).matches).toEqual([]);
      }
    });

    it('refuses a search over all persons when guarded, and answers it otherwise', async () => {
      const repository = await filled(open);
      const wide = await find(repository, 'Condition', [['code', '1']], { guarded: true });
      expect(wide).toMatchObject({ fault: { code: 'STO-NOT-INDEXED' } });
      expect(ids(unwrap(await find(repository, 'Condition', [['code', '1']])))).toEqual(['c1', 'c3', 'c4']);
    });

    it('finds directories by index', async () => {
      const repository = await filled(open);
      expect(ids(unwrap(await find(repository, 'Practitioner', [['family', 'de v']], { guarded: true })))).toEqual([
        'd1',
      ]);
    });

    it('includes what a match points at and what points at a match', async () => {
      const repository = await filled(open);
      const page = unwrap(
        await find(repository, 'Condition', [
          ['patient', 'p1'],
          ['_include', 'Condition:asserter:Practitioner'],
          ['_revinclude', 'Provenance:target'],
        ]),
      );
      expect(page.included.map(({ type, id }) => `${type}/${id}`).sort()).toEqual(['Practitioner/d1', 'Provenance/v1']);
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
                  repository.model,
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
}
