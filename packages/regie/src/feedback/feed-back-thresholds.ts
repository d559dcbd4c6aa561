/** A threshold that was missed goes back to who made the policy: once, with what was measured, and with a day to answer. */
import { type Clock, instant, ok, type Randomness, type Result } from '@stelsel/kernel';
import { regieLimits } from '../limits.ts';
import { endOfTime, type HeldRecord } from '../records/held-record.ts';
import { addDays, dayOf, now } from '../records/moment.ts';
import type { ReaderDeps } from '../records/open-reader.ts';
import { openWholeReader } from '../records/open-whole-reader.ts';
import type { RecordStore } from '../records/ports.ts';
import { newUlid } from '../records/record-id.ts';
import { splitPeriods } from '../records/split-periods.ts';
import { boundsOf } from '../rules/bounds.ts';
import { dayText } from '../rules/day-text.ts';
import { missedThreshold } from '../rules/threshold.ts';
import { percent } from '../rules/working.ts';
import { policyFeedback } from '../types/feedback.ts';
import { steeringMechanism } from '../types/implementation.ts';
import { type TopicThreshold, topicThresholds } from '../views/topic-thresholds.ts';

interface FeedBackDeps extends ReaderDeps {
  readonly store: RecordStore;
  readonly clock: Clock;
  readonly randomness: Randomness;
}

type Threshold = TopicThreshold['threshold'];
type Mechanism = HeldRecord<typeof steeringMechanism.fields>;

/** Says how many were reported now; one that is known already is left alone. */
export async function feedBackThresholds(deps: FeedBackDeps): Promise<Result<number>> {
  const reader = openWholeReader(deps, now(deps.clock));
  const thresholds = await topicThresholds(reader);
  const mechanisms = await reader.list(steeringMechanism);
  const known = await reader.list(policyFeedback);
  if (!thresholds.ok || !mechanisms.ok || !known.ok) {
    return [thresholds, mechanisms, known].find((one) => !one.ok) as Result<never>;
  }
  const told = new Set(known.value.map(({ code }) => code));
  const missed = thresholds.value
    .filter(
      ({ threshold, months, outcome }) =>
        months.length > 0 && missedThreshold(outcome.state, threshold.fields.deadline, reader.moment.on),
    )
    .map((one) => ({ one, code: codeOf(one) }))
    .filter(({ code }) => !told.has(code));
  for (const { one, code } of missed) {
    const mechanism = mechanisms.value.find(({ fields }) => fields.topic === one.threshold.fields.topic);
    const done = await report(deps, one, code, mechanism);
    if (!done.ok) {
      return done;
    }
  }
  return ok(missed.length);
}

/** A new date is a new promise: missing that one is told again. */
function codeOf({ threshold: { code, fields } }: TopicThreshold): string {
  return `${code}.gemist-${fields.deadline ?? 'zonder-datum'}`;
}

/** A printed estimate is no norm, and is not called one. */
function missedWords({ value, deadline, isEstimate }: Threshold['fields'], measured: number | undefined): string {
  const what = isEstimate === true ? 'De schatting' : 'De drempel';
  const seen = measured === undefined ? 'Dat is niet gemeten.' : `Gemeten is ten minste ${percent(measured).nl}.`;
  return `${what} van ${percent(value ?? 0).nl} zou op ${dayText(deadline ?? '').nl} gehaald zijn. ${seen}`;
}

function report(
  { store, clock, randomness }: FeedBackDeps,
  { threshold, months, outcome }: TopicThreshold,
  code: string,
  mechanism: Mechanism | undefined,
): Promise<Result<unknown>> {
  const today = dayOf(instant(clock));
  const last = months.at(-1);
  const measured = last === undefined ? undefined : boundsOf(last.ratio)?.lower;
  const patch = {
    topic: threshold.fields.topic ?? null,
    text: missedWords(threshold.fields, measured),
    evidence: outcome.working.map(({ nl }) => nl).join('; '),
    reportedOn: today,
    answerBy: addDays(today, regieLimits.policyAnswerDays),
    threshold: threshold.code,
    state: 'gemeld',
    ...(measured === undefined ? {} : { measured }),
    ...(mechanism === undefined ? {} : { mechanism: mechanism.code, owner: mechanism.fields.owner ?? null }),
  };
  const source = { class: 'derived', by: 'Stelsel', method: 'threshold', at: today } as const;
  const id = newUlid(clock.nowMs(), randomness);
  return store.change({
    type: policyFeedback.name,
    id,
    expectedVersion: 0,
    account: 'rules',
    next: (open) =>
      ok(
        splitPeriods(
          policyFeedback,
          open,
          { patch, source, from: today, to: endOfTime },
          { id, code, invented: threshold.invented },
        ),
      ),
  });
}
