/** What was, what is erased, and everything about one person. */
import { unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import type { HistoryPage } from '../repository.ts';
import { bsn, condition, find, ids, type Lacks, type Open, patient } from './record.contract.ts';

export function historyAndErasure(name: string, open: Open, lacks: Lacks): void {
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

    it('tells each version once when one transaction wrote several types under one id, however small its pages', async () => {
      const repository = await open();
      const made = [
        patient('999900018', { id: 'x' }),
        condition('x', '1', { id: 'x' }),
        patient('999900043', { id: 'w' }),
      ];
      unwrap(await repository.putAll([...made, { resourceType: 'Organization', id: 'x', name: 'X' }]));
      const seen: string[] = [];
      for (let cursor: string | undefined = ''; cursor !== undefined; ) {
        const page: HistoryPage = unwrap(await repository.history({ count: 1, ...(cursor === '' ? {} : { cursor }) }));
        seen.push(...page.entries.map(({ type, id }) => `${type}/${id}`));
        cursor = page.next;
      }
      expect(seen.toSorted()).toEqual(['Condition/x', 'Organization/x', 'Patient/w', 'Patient/x']);
    });

    it('tells how each version came: with an id of ours, or of the client', async () => {
      const repository = await open();
      unwrap(await repository.create(patient('999900018')));
      unwrap(await repository.update(patient('999900043', { id: 'a' })));
      unwrap(await repository.delete('Patient', 'a'));
      const { entries } = unwrap(await repository.history({ type: 'Patient' }));
      expect(entries.map(({ method, interaction }) => `${method} ${interaction}`)).toEqual([
        'DELETE delete',
        'PUT create',
        'POST create',
      ]);
    });

    it('of a moment has the versions that were current then', async () => {
      const repository = await open();
      const first = unwrap(await repository.update(patient('999900018', { id: 'a' })));
      let second = first;
      while (second.lastUpdated === first.lastUpdated) {
        second = unwrap(await repository.update(patient('999900018', { id: 'a' })));
      }
      const versionsAt = async (at: string) =>
        unwrap(await repository.history({ type: 'Patient', id: 'a', at })).entries.map(({ version }) => version);
      expect(await versionsAt(second.lastUpdated ?? '')).toEqual([second.version]);
      expect(await versionsAt('2000')).toEqual([]);
      expect((await versionsAt(first.lastUpdated?.slice(0, 10) ?? '')).at(-1)).toBe(1);
      expect(await repository.history({ at: 'gisteren' })).toMatchObject({ ok: false });
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
