/** One question under way: everything the steps share, made once. */
import type { Exchange } from '@stelsel/exchanges';
import { err, type Fault, type Result, type Ura } from '@stelsel/kernel';
import type { Deadline } from './deadline.ts';
import { fault } from './faults.ts';
import type { NetworkLimits } from './limits.ts';
import type { NetworkDeps } from './ports.ts';
import type { Question, QuestionEvent, Step } from './question.ts';

export interface Asking extends UnderWay {
  readonly exchange: Exchange;
}

/** What the steps share that come before any exchange matters. */
export interface UnderWay {
  readonly deps: NetworkDeps;
  readonly limits: NetworkLimits;
  readonly question: Omit<Question, 'exchange'>;
  readonly questionId: string;
  readonly startedMs: number;
  readonly deadline: Deadline;
  readonly emit: (event: QuestionEvent) => void;
}

/** Milliseconds since the question was asked. */
export function elapsed(asking: UnderWay): number {
  return asking.deps.clock.nowMs() - asking.startedMs;
}

/**
 * Runs one step: tells the onlooker and the stream when it starts and how it ends, and ends it at the deadline with
 * `NET-STEP-LATE` (or `NET-CANCELLED`). `ura` names the source when the step belongs to one.
 */
export function takeStep<T>(
  asking: UnderWay,
  step: Step,
  work: () => Promise<Result<T>>,
  ura?: Ura,
): Promise<Result<T>> {
  const late = (): Result<T> => err(lateFault(asking, step));
  return runStep(asking, step, () => asking.deadline.before(work(), late), ura);
}

/** The same for a step that watches the deadline itself, because part of its work may count. */
export async function runStep<T>(
  asking: UnderWay,
  step: Step,
  work: () => Promise<Result<T>>,
  ura?: Ura,
): Promise<Result<T>> {
  const { clock } = asking.deps;
  const from = clock.nowMs();
  tell(asking, step, 'started', ura);
  const result = await work();
  tell(asking, step, result.ok ? 'done' : 'failed', ura, clock.nowMs() - from, result.ok ? undefined : result.fault);
  return result;
}

/** The same for a step that only computes: it cannot fail and waits for nobody. */
export function computeStep<T>(asking: UnderWay, step: Step, work: () => T, ura?: Ura): T {
  const { clock } = asking.deps;
  const from = clock.nowMs();
  tell(asking, step, 'started', ura);
  const value = work();
  tell(asking, step, 'done', ura, clock.nowMs() - from);
  return value;
}

export function lateFault(asking: UnderWay, step: Step): Fault {
  return asking.deadline.cancelled() ? fault('NET-CANCELLED') : fault('NET-STEP-LATE', { step });
}

function tell(
  asking: UnderWay,
  step: Step,
  state: 'started' | 'done' | 'failed',
  ura?: Ura,
  ms?: number,
  problem?: Fault,
): void {
  asking.emit({
    type: 'step',
    step,
    state,
    ...(ura === undefined ? {} : { ura }),
    ...(ms === undefined ? {} : { ms }),
    ...(problem === undefined ? {} : { fault: problem }),
  });
  asking.deps.tracer?.({
    atMs: asking.deps.clock.nowMs(),
    traceId: asking.questionId,
    party: `network:${asking.deps.asker.ura}`,
    step: ura === undefined ? step : `${step}:${ura}`,
    state,
    ...(ms === undefined ? {} : { durationMs: ms }),
    ...(problem === undefined ? {} : { note: problem.text }),
  });
}
