/** Whoever must agree to a write sees what it would make, through every door, and can stop it. */
import { type FhirModel, readPatch } from '@stelsel/fhir';
import { err, ok, type Result, unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { fault } from '../faults.ts';
import type { Repository, WriteOptions } from '../repository.ts';
import { bsn, type Open, patient } from './record.contract.ts';

const wanted = patient('999900018', { id: 'a', gender: 'female' });
const where = [['identifier', `${bsn}|999900018`]] as const;

export function agreedWrites(name: string, model: FhirModel, open: Open): void {
  const patch = unwrap(
    readPatch({ jsonPatch: JSON.stringify([{ op: 'add', path: '/gender', value: 'female' }]) }, model),
  );
  const transaction = (request: object, resource: object) => ({
    resourceType: 'Bundle',
    type: 'transaction',
    entry: [{ request, resource }],
  });
  const doors: Readonly<Record<string, (to: Repository, options: WriteOptions) => Promise<Result<unknown>>>> = {
    create: (to, options) => to.create(wanted, options),
    update: (to, options) => to.update(wanted, options),
    'conditional update': (to, options) => to.update(wanted, { ...options, condition: where }),
    patch: (to, options) => to.patch({ type: 'Patient', id: 'a' }, patch, options),
    'transaction with POST': (to, options) =>
      to.transaction(transaction({ method: 'POST', url: 'Patient' }, wanted), options),
    'transaction with PUT': (to, options) =>
      to.transaction(transaction({ method: 'PUT', url: 'Patient/a' }, wanted), options),
  };

  describe(`${name}: writes that somebody must agree to`, () => {
    it.each(Object.keys(doors))('shows what a %s would make, and does nothing without agreement', async (door) => {
      const repository = await open();
      unwrap(await repository.update(patient('999900018', { id: 'a' })));
      const seen: unknown[] = [];
      const look = (answer: Result<void>): WriteOptions => ({
        beforeCommit: async ({ written }) => {
          const text = written[0]?.resource?.text;
          seen.push(text === undefined ? undefined : (JSON.parse(text) as { readonly gender?: string }).gender);
          return answer;
        },
      });
      const refused = await doors[door]?.(repository, look(err(fault('STO-NOT-INDEXED'))));
      expect([refused, seen]).toMatchObject([{ fault: { code: 'STO-NOT-INDEXED' } }, ['female']]);
      expect(unwrap(await repository.history({ type: 'Patient' })).entries).toHaveLength(1);
      expect(await doors[door]?.(repository, look(ok()))).toMatchObject({ ok: true });
      expect(unwrap(await repository.history({ type: 'Patient' })).entries).toHaveLength(2);
    });
  });
}
