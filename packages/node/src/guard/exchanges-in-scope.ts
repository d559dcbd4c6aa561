import type { Exchange } from '@stelsel/exchanges';
import type { Actor } from '@stelsel/kernel';
import { answeredExchanges } from '../answered-exchanges.ts';
import type { Pass } from './pass.ts';

/** What the organisation answers, as far as the token names it. */
export function exchangesInScope({ deps, tenant }: Pass, { scope }: Actor): readonly Exchange[] {
  return answeredExchanges(deps.exchanges, tenant).filter(({ id }) => scope.includes(id));
}
