import { unwrap } from '@stelsel/kernel';
import { expect, it } from 'vitest';
import { historyEntries } from './history-entries.ts';

const base = 'https://source.example/fhir';
const deletion = (lastModified: string) => ({
  request: { method: 'DELETE', url: 'Patient/p' },
  response: { status: '204', etag: 'W/"3"', lastModified },
});

it('a deletion is of the moment that the source tells', () => {
  const [told] = unwrap(historyEntries([deletion('2026-11-22T10:00:00+01:00')], base));
  expect(told).toMatchObject({ interaction: 'delete', version: 3, lastUpdated: '2026-11-22T09:00:00.000Z' });
});

it('a deletion whose moment cannot be read comes all the same, as of the version before it, or as of none that is known', () => {
  const before = {
    resource: { resourceType: 'Patient', id: 'p', meta: { versionId: '2', lastUpdated: '2026-11-21T10:00:00Z' } },
    request: { method: 'PUT', url: 'Patient/p' },
  };
  const entries = unwrap(historyEntries([deletion('gisteren'), before], base));
  expect(entries[0]?.lastUpdated).toBe('2026-11-21T10:00:00.000Z');
  expect(unwrap(historyEntries([deletion('gisteren')], base))[0]?.lastUpdated).toBe('1970-01-01T00:00:00.000Z');
});
