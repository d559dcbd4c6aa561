import type { Resource } from '@stelsel/fhir';
import { ok, type Result } from '@stelsel/kernel';
import { askQueries, isKept } from '../asking/ask-queries.ts';
import { foldDuplicates } from '../asking/fold-duplicates.ts';
import { followReferences } from '../asking/follow-references.ts';
import { readNamedByDocuments } from '../asking/read-named-by-documents.ts';
import { type SectionReply, withoutData } from '../asking/section-reply.ts';
import type { Source } from '../asking/source.ts';
import { runStep } from '../asking.ts';
import type { Holding } from '../ports.ts';

/** Everything one source gave to one question. */
export interface SourceData {
  readonly sections: readonly SectionReply[];
  readonly resources: readonly Resource[];
}

/**
 * Step 5: the queries of the version, each with its own deadline, and what the answers refer to. Sections that this kind of
 * organisation does not keep, and that the index does not name either, are not asked.
 */
export function askSource(source: Source, holding: Holding): Promise<Result<SourceData>> {
  const { asking, endpoint } = source;
  return runStep(
    asking,
    'ask',
    async () => {
      const { queries } = source.version;
      const kept = queries.filter((query) => isKept(query, endpoint.organization.type, holding));
      const replies = new Map((await askQueries(source, kept)).map((reply) => [reply.query, reply]));
      const sections = queries.map((query) => replies.get(query) ?? withoutData(query, 'not-kept-here'));
      const answered = foldDuplicates(sections.flatMap(({ resources }) => resources));
      const named = await asking.deadline.before(readNamedByDocuments(source, answered), () => []);
      const direct = foldDuplicates([...answered, ...named]);
      const followed = await asking.deadline.before(followReferences(source, direct), () => []);
      return ok({ sections, resources: foldDuplicates([...direct, ...followed]) });
    },
    endpoint.organization.ura,
  );
}
