import type { ExchangeQuery } from '@stelsel/exchanges';
import type { Resource } from '@stelsel/fhir';
import { type OutcomeReason, ok, type Result } from '@stelsel/kernel';
import { askBatch } from '../asking/ask-batch.ts';
import { askQuery } from '../asking/ask-query.ts';
import { foldDuplicates } from '../asking/fold-duplicates.ts';
import { followReferences } from '../asking/follow-references.ts';
import { type SectionReply, withoutData } from '../asking/section-reply.ts';
import type { Source } from '../asking/source.ts';
import { type Asking, lateFault, runStep } from '../asking.ts';
import type { Holding } from '../ports.ts';

/** Everything one source gave to one question. */
export interface SourceData {
  readonly sections: readonly SectionReply[];
  readonly resources: readonly Resource[];
}

/**
 * Step 5: the queries of the exchange, in parallel, each with its own deadline. A section that is late says so; what
 * arrived stays. Sections that this kind of organisation does not keep, and that the index does not name either, are not asked.
 */
export function askSource(source: Source, holding: Holding): Promise<Result<SourceData>> {
  const { asking, endpoint } = source;
  return runStep(
    asking,
    'ask',
    async () => {
      const kept = (query: ExchangeQuery): boolean =>
        query.keptBy.includes(endpoint.organization.type) || holding.categories.includes(query.category);
      const { queries } = source.version;
      const heard = await askQueries(source, queries.filter(kept));
      const replies = new Map(heard.map((reply) => [reply.query.id, reply]));
      const sections = queries.map((query) => replies.get(query.id) ?? withoutData(query, 'not-kept-here'));
      const direct = foldDuplicates(sections.flatMap(({ resources }) => resources));
      const followed = await asking.deadline.before(followReferences(source, direct), () => []);
      return ok({ sections, resources: foldDuplicates([...direct, ...followed]) });
    },
    endpoint.organization.ura,
  );
}

async function askQueries(source: Source, queries: readonly ExchangeQuery[]): Promise<readonly SectionReply[]> {
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

/** Why something was not ready when the question ended. */
export function lateReason(asking: Asking): OutcomeReason {
  return asking.deadline.cancelled() ? 'cancelled' : 'failed-timeout';
}
