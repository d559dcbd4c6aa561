import type { ExchangeQuery } from '@stelsel/exchanges';
import type { OutcomeReason } from '@stelsel/kernel';
import { lateFault, type UnderWay } from '../asking.ts';
import type { Holding } from '../ports.ts';
import { askBatch } from './ask-batch.ts';
import { askQuery } from './ask-query.ts';
import { type SectionReply, withoutData } from './section-reply.ts';
import type { Source } from './source.ts';

/** Asks one source all these queries, in the manner of this network. A section that is late says so; what arrived stays. */
export async function askQueries(source: Source, queries: readonly ExchangeQuery[]): Promise<readonly SectionReply[]> {
  const { asking } = source;
  if (queries.length === 0) {
    return [];
  }
  const late = (query: ExchangeQuery): SectionReply => withoutData(query, lateReason(asking), lateFault(asking, 'ask'));
  if (asking.deps.manner === 'batch') {
    return asking.deadline.before(askBatch(source, queries), () => queries.map(late));
  }
  return Promise.all(queries.map((query) => asking.deadline.before(askQuery(source, query), () => late(query))));
}

/** Whether a source is asked this: its kind of organisation keeps it, or the index says that it holds it. */
export function isKept(query: ExchangeQuery, type: string, { categories }: Holding): boolean {
  return query.keptBy.includes(type) || categories.includes(query.category);
}

/** Why something was not ready when the question ended. */
export function lateReason(asking: UnderWay): OutcomeReason {
  return asking.deadline.cancelled() ? 'cancelled' : 'failed-timeout';
}
