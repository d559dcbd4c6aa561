import { r4Model } from '@stelsel/fhir';
import { err, fixedClock, ok, type Result } from '@stelsel/kernel';
import { type FhirServerRepository, type StoredResource, storeFaults } from '@stelsel/store';
import { expect, it } from 'vitest';
import { followSource } from './follow-source.ts';
import type { SourceMark } from './ports.ts';

const lastUpdated = '2026-11-22T10:00:00.000Z';
const condition = { resourceType: 'Condition', id: 'c', subject: { reference: 'Patient/p' } };
const before = { type: 'Condition', id: 'c', version: 1, lastUpdated, text: JSON.stringify(condition) };

/** One round after a Condition was deleted there; how the version before it is found is up to the test. */
async function round(vread: Result<StoredResource>) {
  const told: string[] = [];
  const marks: SourceMark[] = [];
  const repository = {
    model: r4Model,
    capability: async () => ok({ interactions: new Set(['history-system']) }),
    history: async () =>
      ok({
        entries: [{ type: 'Condition', id: 'c', version: 2, lastUpdated, interaction: 'delete', method: 'DELETE' }],
      }),
    vread: async () => vread,
  } as unknown as FhirServerRepository;
  const follow = followSource({
    tenant: 't',
    repository,
    follow: async (events) => {
      told.push(...events.map(({ key }) => key));
      return ok();
    },
    marks: {
      read: async () => ok({ sinceMs: 0, scannedMs: 0 }),
      write: async (_tenant, mark) => ok(void marks.push(mark)),
    },
    registered: { subjects: async () => ok([]) },
    clock: fixedClock(),
    scanMs: Number.POSITIVE_INFINITY,
  });
  const done = await follow();
  return { ok: done.ok, told, marked: marks.length };
}

it('whose resource was deleted is told, by the version before it', async () => {
  expect(await round(ok(before))).toEqual({ ok: true, told: ['t/p'], marked: 1 });
});

it('a source that is away halfway is asked for the same changes again', async () => {
  expect(await round(err(storeFaults('STO-SOURCE-ANSWER', { problem: '-' })))).toEqual({
    ok: false,
    told: [],
    marked: 0,
  });
});

it('a version that the source does not keep is left to the next look at everybody', async () => {
  const gone = err(storeFaults('STO-NOT-FOUND', { type: 'Condition', id: 'c' }));
  expect(await round(gone)).toEqual({ ok: true, told: [], marked: 1 });
});
