/** Pages of a search: each resource once, whatever is written meanwhile. */
import type { SearchPair } from '@stelsel/fhir';
import { unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import type { SearchPage } from '../repository.ts';
import { bsn, condition, filled, find, ids, type Open, patient, recorded } from './record.contract.ts';

export function searchPages(name: string, open: Open): void {
  describe(`${name}: pages of a search`, () => {
    it('sorts, counts and pages by key', async () => {
      const repository = await filled(open);
      const pairs: SearchPair[] = [
        ['patient', 'p1'],
        ['_sort', `-${recorded(repository).parameter}`],
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
      const repository = await filled(open);
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
      const repository = await filled(open);
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
  });
}
