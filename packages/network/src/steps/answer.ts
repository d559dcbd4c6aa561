import { type Clock, type Fault, sourceStatusOf } from '@stelsel/kernel';
import type { Group } from '@stelsel/zibs';
import { type Asking, elapsed } from '../asking.ts';
import type { Answer, SourceState, Step } from '../question.ts';

/** Step 8: one answer that owns the question: the data, and how every source ended. */
export function composeAnswer(asking: Asking, groups: readonly Group[], sources: readonly SourceState[]): Answer {
  const settled = sources.map(({ reason }) => sourceStatusOf(reason ?? 'cancelled'));
  const complete = settled.every((status) => status === 'done' || status === 'empty' || status === 'not-kept');
  const unheard = settled.filter((status) => status === 'failed' || status === 'refused');
  const allRefused = settled.length > 0 && settled.every((status) => status === 'refused');
  const status =
    groups.length > 0
      ? 'answered'
      : allRefused
        ? 'refused'
        : settled.length > 0 && unheard.length === settled.length
          ? 'failed'
          : 'nothing';
  return { questionId: asking.questionId, status, complete, groups, sources, ms: elapsed(asking) };
}

/** The answer when the asking side itself could not go on: it names the step and stays honest about knowing nothing. */
export function failedAnswer(
  question: { readonly questionId: string; readonly startedMs: number; readonly clock: Clock },
  step: Step,
  fault: Fault,
): Answer {
  return {
    questionId: question.questionId,
    status: fault.kind === 'forbidden' || fault.kind === 'incorrect' ? 'refused' : 'failed',
    complete: false,
    groups: [],
    sources: [],
    ms: question.clock.nowMs() - question.startedMs,
    step,
    fault,
  };
}
