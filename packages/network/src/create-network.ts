import type { Result, Ura } from '@stelsel/kernel';
import { askQuestion } from './ask-question.ts';
import type { Asking } from './asking.ts';
import { checkQuestion } from './check-question.ts';
import { type CollectionStep, collect } from './collect.ts';
import { type Deadline, startDeadline } from './deadline.ts';
import { createEventQueue } from './event-queue.ts';
import { findHolders } from './find-holders.ts';
import { type NetworkLimits, networkLimits } from './limits.ts';
import type { NetworkDeps } from './ports.ts';
import type { Answer, OwnQuestion, Question, QuestionEvent } from './question.ts';
import { type ImageSource, imageSource } from './retrieve-images.ts';
import { failedAnswer } from './steps/answer.ts';
import { newTraceId } from './trace-context.ts';

export interface Network {
  /**
   * Asks one question over all sources. The events come as they happen and always end with one `answer`, complete or
   * honest, within the limit of a question. Leaving the loop early, or `signal`, stops the work.
   */
  ask(question: Question, options?: AskOptions): AsyncIterable<QuestionEvent>;
  /**
   * Everything these exchanges may give of the person who asks, told as it comes in; ends when every source is heard, within
   * the limit of a question.
   */
  collect(question: OwnQuestion, options?: CollectOptions): AsyncIterable<CollectionStep>;
  /** Who would be asked; nothing is fetched. */
  holders(question: Question): Promise<Result<readonly Ura[]>>;
}

export interface AskOptions {
  readonly signal?: AbortSignal;
  /** Hears every event too; for onlookers. */
  readonly onEvent?: (event: QuestionEvent) => void;
}

interface CollectOptions {
  readonly signal?: AbortSignal;
  /** Ends sooner than the limit of a question, in milliseconds. */
  readonly withinMs?: number;
}

/** The asking side of the highway for one organisation (architecture, the way of a question, steps 1 to 8). */
export function createNetwork(deps: NetworkDeps): Network & ImageSource {
  const limits: NetworkLimits = { ...networkLimits, ...deps.limits };
  return {
    ...imageSource(deps),
    ask(question, options = {}) {
      const deadline = startDeadline(limits.questionMs, options.signal);
      const queue = createEventQueue<QuestionEvent>(deadline.cancel);
      const emit = (event: QuestionEvent): void => {
        options.onEvent?.(event);
        queue.push(event);
      };
      travel(deps, limits, question, deadline, emit)
        .then((answer) => {
          emit({ type: 'answer', answer });
          queue.end();
        }, queue.fail)
        .finally(deadline.close);
      return queue;
    },
    collect(question, options = {}) {
      const deadline = startDeadline(Math.min(limits.questionMs, options.withinMs ?? Infinity), options.signal);
      const queue = createEventQueue<CollectionStep>(deadline.cancel);
      const questionId = newTraceId(deps.randomness);
      const under = { deps, limits, questionId, startedMs: deps.clock.nowMs(), deadline };
      thread(deps, questionId, () => collect(under, question, queue.push))
        .then(queue.end, queue.fail)
        .finally(deadline.close);
      return queue;
    },
    holders: (question) => findHolders(deps, limits, question),
  };
}

/** The answer alone, for callers that do not watch it grow. */
export async function answerOf(events: AsyncIterable<QuestionEvent>): Promise<Answer> {
  let answer: Answer | undefined;
  for await (const event of events) {
    if (event.type === 'answer') {
      answer = event.answer;
    }
  }
  if (answer === undefined) {
    throw new Error('a question ended without an answer');
  }
  return answer;
}

async function travel(
  deps: NetworkDeps,
  limits: NetworkLimits,
  question: Question,
  deadline: Deadline,
  emit: (event: QuestionEvent) => void,
): Promise<Answer> {
  const questionId = newTraceId(deps.randomness);
  const startedMs = deps.clock.nowMs();
  emit({ type: 'question', questionId, exchange: question.exchange, purpose: question.purpose });
  const exchange = await checkQuestion(deps, question);
  if (!exchange.ok) {
    return failedAnswer({ questionId, startedMs, clock: deps.clock }, 'ask', exchange.fault);
  }
  const asking: Asking = { deps, limits, question, exchange: exchange.value, questionId, startedMs, deadline, emit };
  return thread(deps, questionId, () => askQuestion(asking));
}

function thread<T>(
  { inThread = (_traceId, work) => work() }: NetworkDeps,
  id: string,
  work: () => Promise<T>,
): Promise<T> {
  return inThread(id, work);
}
