import { ok, type Result, type Ura } from '@stelsel/kernel';
import type { Asking } from './asking.ts';
import { checkQuestion } from './check-question.ts';
import { startDeadline } from './deadline.ts';
import type { NetworkLimits } from './limits.ts';
import type { NetworkDeps } from './ports.ts';
import type { Question } from './question.ts';
import { getIndexToken } from './steps/authentication.ts';
import { findSources } from './steps/localization.ts';
import { makePseudonyms } from './steps/pseudonyms.ts';
import { newTraceId } from './trace-context.ts';

/** The first two steps of a question and no more: who would be asked. Nothing is fetched. */
export async function findHolders(
  deps: NetworkDeps,
  limits: NetworkLimits,
  question: Question,
): Promise<Result<readonly Ura[]>> {
  const exchange = await checkQuestion(deps, question);
  if (!exchange.ok) {
    return exchange;
  }
  const deadline = startDeadline(limits.questionMs);
  const asking: Asking = {
    deps,
    limits,
    question,
    exchange: exchange.value,
    questionId: newTraceId(deps.randomness),
    startedMs: deps.clock.nowMs(),
    deadline,
    emit: () => undefined,
  };
  try {
    const [tokens, indexToken] = await Promise.all([makePseudonyms(asking), getIndexToken(asking)]);
    if (!tokens.ok || !indexToken.ok) {
      return tokens.ok ? (indexToken as Result<never>) : tokens;
    }
    const holdings = await findSources(asking, asking.exchange.categories, tokens.value, indexToken.value);
    return holdings.ok ? ok(holdings.value.map(({ ura }) => ura)) : holdings;
  } finally {
    deadline.close();
  }
}
