import type {
  Agenda,
  AgendaPlan,
  DecisionRecord,
  effort,
  HeldRecord,
  PlanLine,
  policyFeedback,
  VendorReadiness,
} from '@stelsel/regie';
import type { Names } from '../records/called.ts';

/** Everything the page of one item shows, from one reading. */
export interface ItemView {
  readonly agenda: Agenda;
  readonly plan: AgendaPlan;
  readonly line: PlanLine;
  readonly names: Names;
  readonly titleOf: (code: string) => string;
  readonly readiness: VendorReadiness | undefined;
  readonly decisions: readonly DecisionRecord[];
  readonly efforts: readonly HeldRecord<typeof effort.fields>[];
  readonly feedback: readonly HeldRecord<typeof policyFeedback.fields>[];
}
