import type { Fault } from '@stelsel/kernel';
import type { ZibView } from '@stelsel/zibs';
import { type Asking, computeStep } from './asking.ts';
import type { Holding } from './ports.ts';
import type { Answer, Step } from './question.ts';
import { composeAnswer, failedAnswer } from './steps/answer.ts';
import { getIndexToken } from './steps/authentication.ts';
import { findSources } from './steps/localization.ts';
import { mergeSources } from './steps/merge.ts';
import { makePseudonyms } from './steps/pseudonyms.ts';
import { readSource } from './steps/read.ts';
import { visitSource } from './visit-source.ts';

/**
 * The way of a question, in order: pseudonyms, localization, then every source on its own, then one answer. Errors of
 * the asking side end it with one honest failed answer; errors of a source are the state of that source. A question on a
 * Task knows its source already: nobody is asked where anything is.
 */
export async function askQuestion(asking: Asking): Promise<Answer> {
  const { onReferral } = asking.question;
  if (onReferral !== undefined) {
    return gather(asking, [{ ura: onReferral.sender, categories: asking.exchange.categories }]);
  }
  const fail = (step: Step, problem: Fault): Answer =>
    failedAnswer({ ...asking, clock: asking.deps.clock }, step, problem);
  const [tokens, indexToken] = await Promise.all([makePseudonyms(asking), getIndexToken(asking)]);
  if (!tokens.ok) {
    return fail('pseudonyms', tokens.fault);
  }
  if (!indexToken.ok) {
    return fail('authentication', indexToken.fault);
  }
  const holdings = await findSources(asking, asking.exchange.categories, tokens.value, indexToken.value);
  if (!holdings.ok) {
    return fail('localization', holdings.fault);
  }
  return gather(asking, holdings.value);
}

async function gather(asking: Asking, holdings: readonly Holding[]): Promise<Answer> {
  const views: ZibView[] = [];
  const visits = await Promise.all(
    holdings.map(async (holding) => {
      const visit = await visitSource(asking, holding);
      const read = computeStep(asking, 'read', () => readSource(asking, visit), holding.ura);
      if (read.length > 0) {
        views.push(...read);
        asking.emit({ type: 'data', groups: mergeSources(views) });
      }
      return visit;
    }),
  );
  const groups = computeStep(asking, 'merge', () => mergeSources(views));
  return computeStep(asking, 'answer', () =>
    composeAnswer(
      asking,
      groups,
      visits.map(({ state }) => state),
    ),
  );
}
