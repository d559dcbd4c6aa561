import type { SourceStatus } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import type { Collected } from '../collect/collection.ts';
import { overview as t } from '../words/texts/overview.ts';
import { noneFound } from './none-found.ts';

const collected = (phase: Collected['phase'], ...statuses: readonly SourceStatus[]) => ({
  phase,
  sources: statuses.map((status) => ({ status })) as unknown as Collected['sources'],
});

describe('where nothing is shown', () => {
  it.each(['nothing', 'busy', 'interrupted', 'failed'] as const)('nothing is called absent in phase %s', (phase) => {
    expect(noneFound(collected(phase, 'done'), t.medicationNone)).toBe(t.notYet);
  });

  it.each(['partial', 'refused', 'failed'] as const)(
    'it is said of those who answered when one source is %s',
    (status) => {
      expect(noneFound(collected('done', 'done', status), t.medicationNone)).toBe(t.noneHeard);
    },
  );

  it('there is nothing when everybody was heard', () => {
    expect(noneFound(collected('done', 'done', 'empty', 'not-kept'), t.medicationNone)).toBe(t.medicationNone);
  });
});
