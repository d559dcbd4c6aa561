import type { RecordGroup } from '@stelsel/citizen';
import { useSettings } from '../app-context.ts';
import { recordLimits } from '../record/limits.ts';
import { dayOf } from '../record/record-index.ts';
import { daysAgo } from '../record/today.ts';

const results = new Set(['LaboratoryTestResult', 'TextResult', 'ImagingStudy']);

/**
 * Whether what this row says stays behind a curtain: a new result, for who did not say that they want to see new results
 * at once. It is their own choice; one button opens it.
 */
export function useCovered({ zib, lead }: Pick<RecordGroup, 'zib' | 'lead'>): boolean {
  const { results: wish } = useSettings();
  const fresh = (dayOf({ lead }) ?? '').slice(0, 10) >= daysAgo(recordLimits.newDays);
  return wish !== 'now' && fresh && results.has(zib) && lead.source !== 'own';
}
