/** How a source looks to the asker at each moment: busy, heard, or why not. */
import { type Fault, type OutcomeReason, sourceStatusOf, sourceStatusText, type Ura } from '@stelsel/kernel';
import { sumUp } from './asking/sum-up.ts';
import type { SectionState, SourceState } from './question.ts';
import type { SourceData } from './steps/ask.ts';

export interface SourceName {
  readonly ura: Ura;
  readonly name: string;
}

export function busySource({ ura, name }: SourceName): SourceState {
  return { ura, name, status: 'busy', statusText: sourceStatusText.busy, sections: [], resources: 0 };
}

/** A source that could not be asked at all. */
export function unheardSource({ ura, name }: SourceName, reason: OutcomeReason, fault: Fault, ms: number): SourceState {
  const status = sourceStatusOf(reason);
  return { ura, name, status, statusText: sourceStatusText[status], reason, sections: [], resources: 0, ms, fault };
}

/** A source that was asked, with a status for each section. */
export function heardSource({ ura, name }: SourceName, data: SourceData, ms: number): SourceState {
  const sections = data.sections.map(
    ({ query, reason, resources }): SectionState => ({
      id: query.id,
      section: query.section,
      status: sourceStatusOf(reason),
      reason,
      count: resources.length,
    }),
  );
  const reason = sumUp(data.sections);
  const status = sourceStatusOf(reason);
  const fault = data.sections.find((section) => section.fault !== undefined)?.fault;
  return {
    ura,
    name,
    status,
    statusText: sourceStatusText[status],
    reason,
    sections,
    resources: data.resources.length,
    ms,
    ...(fault === undefined ? {} : { fault }),
  };
}
