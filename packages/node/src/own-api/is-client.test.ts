import type { Bsn } from '@stelsel/kernel';
import { defineFaults, err, ok, type Result } from '@stelsel/kernel';
import type { Repository, StoredResource } from '@stelsel/store';
import { expect, it } from 'vitest';
import type { Tenant } from '../ports.ts';
import { isClient } from './is-client.ts';

const fault = defineFaults({
  ABSENT: { kind: 'not-found', nl: 'Niet hier.', en: 'Not here.' },
  AWAY: { kind: 'unavailable', nl: 'Even weg.', en: 'Away.' },
});
const subject = '999990007' as Bsn;

const tenantWhose = (read: Result<StoredResource>) => {
  const repository: Pick<Repository, 'personKeys' | 'read'> = {
    personKeys: async () => ok(['p1']),
    read: async () => read,
  };
  return { repository } as unknown as Tenant;
};

it('is who has a Patient in the own record', async () => {
  const text = '{"resourceType":"Patient","id":"p1"}';
  const patient = { type: 'Patient', id: 'p1', version: 1, lastUpdated: '2026-11-22T00:00:00Z', text };
  expect(await isClient(tenantWhose(ok(patient)), subject)).toEqual(ok(true));
});

it('is nobody of whom there is no Patient', async () => {
  expect(await isClient(tenantWhose(err(fault('ABSENT'))), subject)).toEqual(ok(false));
});

it('is not known when the record cannot be read: that is no no', async () => {
  expect(await isClient(tenantWhose(err(fault('AWAY'))), subject)).toMatchObject({
    ok: false,
    fault: { code: 'AWAY' },
  });
});
