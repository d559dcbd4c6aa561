import { type Clock, err, type Fault, ok, type Randomness, type Result } from '@stelsel/kernel';
import type { ClosedQuestion } from './closed-question.ts';
import { fault } from './faults.ts';
import { consentLimits } from './limits.ts';
import { type RegisterClientDeps, sendToRegister } from './send-to-register.ts';
import { readClosedAnswer } from './xacml/closed-answer.ts';
import type { XacmlDecision } from './xacml/names.ts';
import { writeClosedQuestion } from './xacml/write-closed-question.ts';

export interface ClosedClientDeps extends RegisterClientDeps {
  readonly clock: Clock;
  readonly randomness: Randomness;
}

/** Why a category ended as it did. Only `permit` permits; the others are different kinds of no, and never look alike. */
export interface ClosedDecision {
  readonly answer: 'permit' | 'deny';
  readonly reason: 'permit' | 'deny' | 'not-applicable' | 'indeterminate' | 'missing' | 'failed';
  /** Present when there was no real answer: unreachable, timeout, unreadable, undecided. */
  readonly fault?: Fault;
}

/** Asks the register and answers for every category, whatever happens: without a `Permit` of its own a category is denied. */
export async function explainClosed(
  deps: ClosedClientDeps,
  question: ClosedQuestion,
): Promise<Readonly<Record<string, ClosedDecision>>> {
  const answers = await ask(deps, question);
  const decisions = question.categories.map((category) => [
    category,
    answers.ok ? decisionOf(category, answers.value.get(category)) : failed(answers.fault),
  ]);
  return Object.fromEntries(decisions);
}

/**
 * The same as a plain answer per category. A failed result means the register did not decide about all of them: treat it as
 * a denial of everything and say that it failed.
 */
export async function askClosed(
  deps: ClosedClientDeps,
  question: ClosedQuestion,
): Promise<Result<Readonly<Record<string, 'permit' | 'deny'>>>> {
  const decisions = await explainClosed(deps, question);
  const undecided = Object.values(decisions).find((decision) => decision.fault !== undefined);
  if (undecided?.fault !== undefined) {
    return err(undecided.fault);
  }
  return ok(Object.fromEntries(Object.entries(decisions).map(([category, { answer }]) => [category, answer])));
}

async function ask(
  deps: ClosedClientDeps,
  question: ClosedQuestion,
): Promise<Result<ReadonlyMap<string, XacmlDecision>>> {
  const path = '/geslotenautorisatievraag/xacml3';
  const body = writeClosedQuestion(question, { to: `${deps.baseUrl}${path}`, ...deps });
  const answer = await sendToRegister(deps, {
    method: 'POST',
    path,
    type: 'application/soap+xml; charset=utf-8',
    body,
    timeoutMs: consentLimits.questionMs,
  });
  return answer.ok ? readClosedAnswer(answer.value.body, question.categories) : answer;
}

function decisionOf(category: string, decision: XacmlDecision | undefined): ClosedDecision {
  switch (decision) {
    case 'Permit':
      return { answer: 'permit', reason: 'permit' };
    case 'Deny':
      return { answer: 'deny', reason: 'deny' };
    case 'NotApplicable':
      return { answer: 'deny', reason: 'not-applicable' };
    case 'Indeterminate':
      return { answer: 'deny', reason: 'indeterminate', fault: fault('CNS-INDETERMINATE', { category }) };
    case undefined:
      return { answer: 'deny', reason: 'missing', fault: fault('CNS-MISSING', { category }) };
    default:
      return decision satisfies never;
  }
}

function failed(found: Fault): ClosedDecision {
  return { answer: 'deny', reason: 'failed', fault: found };
}
