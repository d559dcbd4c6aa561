import type { Resource } from '@stelsel/fhir';
import { readSearchset } from './read-searchset.ts';
import { type Source, sendToSource, urlAt } from './source.ts';

/**
 * What the documents in an answer name: each is asked as a whole (`$document`), and its source leaves out what this asker may
 * not see. A document that cannot be had takes nothing away from what arrived. On the ground of a Task only the documents of
 * that Task are given, and those are asked by their names (`readDocuments` of a notified pull).
 */
export async function readNamedByDocuments(
  source: Source,
  resources: readonly Resource[],
): Promise<readonly Resource[]> {
  const { follow } = source.version;
  const { question, limits } = source.asking;
  const types = new Set(follow.filter(({ operation }) => operation === 'document').map(({ type }) => type));
  if (types.size === 0 || question.onReferral !== undefined) {
    return [];
  }
  const known = new Set(resources.map(addressOf));
  const documents = resources.filter(({ resourceType, id }) => types.has(resourceType) && id !== undefined);
  const replies = await Promise.all(
    documents
      .slice(0, limits.followUps)
      .map((one) => sendToSource(source, { method: 'GET', url: urlAt(source, `${addressOf(one)}/$document`) })),
  );
  return replies
    .flatMap((reply) => (reply.ok ? readSearchset(reply.resource, question.subject).resources : []))
    .filter((resource) => !known.has(addressOf(resource)));
}

function addressOf({ resourceType, id }: Resource): string {
  return `${resourceType}/${id ?? ''}`;
}
