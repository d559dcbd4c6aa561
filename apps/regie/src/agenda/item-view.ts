import type { Agenda, AgendaPlan, DecisionRecord, PlanLine, VendorReadiness } from '@stelsel/regie';

/** Everything the page of one item shows, from one reading. */
export interface ItemView {
  readonly agenda: Agenda;
  readonly plan: AgendaPlan;
  readonly line: PlanLine;
  readonly titleOf: (code: string) => string;
  readonly readiness: VendorReadiness | undefined;
  readonly decisions: readonly DecisionRecord[];
}
