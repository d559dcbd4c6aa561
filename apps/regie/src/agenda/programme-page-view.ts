import type { Agenda, DecisionRecord, PlanLine, ProgrammeView } from '@stelsel/regie';

/** Everything the page of one programme shows, from one reading. */
export interface ProgrammePageView {
  readonly agenda: Agenda;
  readonly programme: ProgrammeView;
  readonly lines: readonly PlanLine[];
  readonly titleOf: (code: string) => string;
  readonly decisions: readonly DecisionRecord[];
}
