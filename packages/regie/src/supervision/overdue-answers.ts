/** What should have been answered, settled or delivered by today, of everything that has a day for it. */
import { combine, ok, type Result } from '@stelsel/kernel';
import { regieLimits } from '../limits.ts';
import type { HeldRecord } from '../records/held-record.ts';
import { addDays, daysBetween } from '../records/moment.ts';
import type { Reader } from '../records/open-reader.ts';
import { feedback, policyFeedback } from '../types/feedback.ts';
import { resultClaim } from '../types/money.ts';
import { obstacle } from '../types/obstacles.ts';
import { decision, parliamentCommitment } from '../types/portfolio.ts';

export const overdueKinds = ['commitment', 'policy', 'reader', 'obstacle', 'result', 'decision'] as const;
export type OverdueKind = (typeof overdueKinds)[number];

export interface OverdueAnswer {
  readonly kind: OverdueKind;
  readonly record: HeldRecord;
  readonly due: string;
  readonly daysLate: number;
  /** Code of the organisation that should answer, where that is known. */
  readonly owner?: string;
}

const closed: readonly unknown[] = [
  'afgedaan',
  'vervallen',
  'aangepast',
  'niet gewijzigd',
  'verbeterd',
  'gesloten',
  'gevalideerd',
  'geverifieerd',
  'afgewezen',
  'teruggevorderd',
];

/** Longest overdue first. */
export async function overdueAnswers(reader: Reader): Promise<Result<readonly OverdueAnswer[]>> {
  const loaded = combine([
    await reader.list(parliamentCommitment),
    await reader.list(policyFeedback),
    await reader.list(feedback),
    await reader.list(obstacle),
    await reader.list(resultClaim),
    await reader.list(decision),
  ]);
  if (!loaded.ok) {
    return loaded;
  }
  const [commitments, fromPractice, fromReaders, obstacles, claims, decisions] = loaded.value;
  const { on } = reader.moment;
  const late = (kind: OverdueKind, record: HeldRecord, due: string | null | undefined, owner?: string | null) =>
    due == null || due >= on || closed.includes(record.fields.state)
      ? []
      : [{ kind, record, due, daysLate: daysBetween(due, on), ...(owner == null ? {} : { owner }) }];
  const answers: readonly OverdueAnswer[] = [
    ...commitments.flatMap((one) => late('commitment', one, one.fields.due)),
    ...fromPractice.flatMap((one) => late('policy', one, one.fields.answerBy ?? afterReport(one), one.fields.owner)),
    ...fromReaders.flatMap((one) => late('reader', one, one.fields.answerBy)),
    ...obstacles.flatMap((one) => late('obstacle', one, one.fields.deadline, one.fields.owner)),
    ...claims
      .filter(({ fields }) => (fields.delivered ?? 0) < (fields.promised ?? 0))
      .flatMap((one) => late('result', one, one.fields.due, one.fields.beneficiary)),
    // What follows from a decision has no state of its own: it stays until the decision says that it was done.
    ...decisions.flatMap((one) =>
      (one.fields.followUp ?? []).flatMap(({ party, due }) => late('decision', one, due, party)),
    ),
  ];
  return ok(answers.toSorted((a, b) => b.daysLate - a.daysLate || a.record.code.localeCompare(b.record.code)));
}

function afterReport({ fields: { reportedOn } }: HeldRecord<typeof policyFeedback.fields>): string | undefined {
  return reportedOn == null ? undefined : addDays(reportedOn, regieLimits.policyAnswerDays);
}
