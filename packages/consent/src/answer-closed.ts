import { isConsentCategory } from '@stelsel/exchanges';
import type { Pseudonym, Result } from '@stelsel/kernel';
import { holderCategoryOf, userCategoryOf } from './care-categories.ts';
import type { Choice } from './choice.ts';
import type { ClosedQuestion } from './closed-question.ts';
import { type ConsentDecision, decideConsent } from './decide.ts';
import type { ChoiceStore, PseudonymOf } from './ports.ts';
import type { ClosedResult } from './xacml/closed-answer.ts';

export interface ClosedAnswer {
  readonly results: readonly ClosedResult[];
  /** For the log; unknown when the person could not be looked up. */
  readonly subject?: Pseudonym;
  /** What decided, per category, for the person to read. */
  readonly ground: string;
}

/**
 * Answers each category on its own. `NotApplicable`: the register knows no such category or kind of organisation;
 * `Indeterminate`: it cannot look now. Both are no consent.
 */
export async function answerClosed(
  deps: { readonly pseudonymOf: PseudonymOf; readonly choices: ChoiceStore },
  question: ClosedQuestion,
): Promise<ClosedAnswer> {
  const subject = await deps.pseudonymOf(question.bsn);
  const current: Result<readonly Choice[]> = subject.ok ? await deps.choices.current([subject.value]) : subject;
  const decided = question.categories.map((category) => decideCategory(question, category, current));
  return {
    results: decided.map(({ result }) => result),
    ...(subject.ok ? { subject: subject.value } : {}),
    ground: decided.map(({ result, ground }) => `${result.category} ${result.decision}: ${ground}`).join('; '),
  };
}

function decideCategory(
  { holder, user, purpose, presumed = false }: ClosedQuestion,
  category: string,
  current: Result<readonly Choice[]>,
): { readonly result: ClosedResult; readonly ground: string } {
  if (!current.ok) {
    return { result: { category, decision: 'Indeterminate' }, ground: current.fault.code };
  }
  const known = holderCategoryOf(holder.type) !== undefined && userCategoryOf(user.type) !== undefined;
  if (!isConsentCategory(category) || !known) {
    return { result: { category, decision: 'NotApplicable' }, ground: 'unknown category' };
  }
  const decision = decideConsent(current.value, { holder, user, data: category, purpose, presumed });
  return {
    result: { category, decision: decision.answer === 'permit' ? 'Permit' : 'Deny' },
    ground: groundOf(decision),
  };
}

/** Which statement decided, in words of the log: never who the person is. */
function groundOf({ by }: ConsentDecision): string {
  if (by === 'purpose') {
    return 'no choice';
  }
  const of = (party: typeof by.holder): string =>
    party.kind === 'any' ? 'any' : party.kind === 'category' ? party.code : party.ura;
  return `${by.decision} ${by.situation} ${of(by.holder)} ${by.data} ${of(by.user)}`;
}
