import { r4Model } from '@stelsel/fhir';
import { err, fixedClock, ok } from '@stelsel/kernel';
import { type Repository, storeFaults } from '@stelsel/store';
import { expect, it } from 'vitest';
import { perform } from './perform.ts';
import type { PerformContext } from './perform-context.ts';

const recordWhose = (read: ReturnType<typeof storeFaults>): PerformContext => {
  const repository: Pick<Repository, 'model' | 'history' | 'read'> = {
    model: r4Model,
    history: async () => ok({ entries: [] }),
    read: async () => err(read),
  };
  return { repository: repository as Repository, fhirBase: 'https://x/fhir', clock: fixedClock(), tenant: '' };
};
const asked = { interaction: 'history', type: 'Patient', id: 'p', params: [], prefer: {} } as const;
const named = { type: 'Patient', id: 'p' };

it.each([
  ['of what never was does not exist', storeFaults('STO-NOT-FOUND', named), 404],
  ['of what is deleted is there, and may be empty since a moment', storeFaults('STO-GONE', named), 200],
  ['that cannot be looked for is a failure, not an absence', storeFaults('STO-SOURCE-ANSWER', { problem: '-' }), 503],
])('a history %s', async (_what, read, status) => {
  expect((await perform(recordWhose(read), asked)).status).toBe(status);
});
